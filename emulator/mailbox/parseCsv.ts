/** Reads comma-separated values with quotes as RFC 4180 has them, the first line being the header. */
export function parseCsv(text: string): Record<string, string>[] {
  const lines = readLines(text.replace(/^\uFEFF/, ''))
  const header = lines[0] ?? []
  return lines
    .slice(1)
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) =>
      Object.fromEntries(header.map((name, index) => [name.trim(), cells[index] ?? ''])),
    )
}

function readLines(text: string): string[][] {
  const lines: string[][] = []
  let cells: string[] = []
  const cellPattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy
  while (cellPattern.lastIndex < text.length) {
    const match = cellPattern.exec(text)
    if (!match) break
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') {
      if (cellPattern.lastIndex < text.length) continue
      cells.push('')
    }
    lines.push(cells)
    cells = []
  }
  return lines
}
