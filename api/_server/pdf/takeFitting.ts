/**
 * Splits a text into what fits, at a space where there is one, and the rest. At least one character
 * is taken, so that going on always ends. Whether a text fits has to follow from its length alone.
 */
export function takeFitting(
  text: string,
  fits: (text: string) => boolean,
): readonly [string, string] {
  if (text === '' || fits(text)) return [text, '']
  const characters = Array.from(text)
  let low = 1
  let high = characters.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(characters.slice(0, middle).join(''))) low = middle
    else high = middle - 1
  }
  const cut = characters.slice(0, low).lastIndexOf(' ')
  const end = cut > 0 ? cut + 1 : low
  return [characters.slice(0, end).join(''), characters.slice(end).join('')]
}
