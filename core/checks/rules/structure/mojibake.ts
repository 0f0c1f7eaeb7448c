const broken =
  /\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|\u00E2\u20AC.|\u00C2[\u00A0\u00A7\u00A9\u00AB\u00AE\u00B0\u00B4\u00B7\u00BB]|\u00EF\u00BB\u00BF|\u00EF\u00BF\u00BD|\uFFFD/gu

/** The bytes that Windows-1252 has no letter of its own for Latin-1 in, by their letters. */
const windows: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‚': 0x82,
  ƒ: 0x83,
  '„': 0x84,
  '…': 0x85,
  '†': 0x86,
  '‡': 0x87,
  ˆ: 0x88,
  '‰': 0x89,
  Š: 0x8a,
  '‹': 0x8b,
  Œ: 0x8c,
  Ž: 0x8e,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '˜': 0x98,
  '™': 0x99,
  š: 0x9a,
  '›': 0x9b,
  œ: 0x9c,
  ž: 0x9e,
  Ÿ: 0x9f,
}

/** Letters that were read in another encoding than they were written in, with what they were. */
export function mojibakeIn(text: string): {from: number; to: number; fix?: string}[] {
  return [...text.matchAll(broken)].map(({0: found, index}) => {
    const fix = decoded(found)
    return {from: index, to: index + found.length, ...(fix !== undefined && {fix})}
  })
}

function decoded(found: string): string | undefined {
  const bytes = Uint8Array.from(found.split(''), (each) => windows[each] ?? each.charCodeAt(0))
  const letters = new TextDecoder().decode(bytes)
  return /[\uFFFD\uFEFF]/.test(letters) ? undefined : letters
}
