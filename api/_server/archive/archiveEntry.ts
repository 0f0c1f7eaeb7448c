/** One file of an archive; `at` dates it, so that the same archive gives the same bytes. */
export interface ArchiveEntry {
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly at: string
}

export function textEntry(path: string, text: string, at: string): ArchiveEntry {
  return {path, bytes: new TextEncoder().encode(text), at}
}

export function jsonEntry(path: string, value: unknown, at: string): ArchiveEntry {
  return textEntry(path, `${JSON.stringify(value, null, 2)}\n`, at)
}
