/** How British spellings differ from the American ones that the dictionary has. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(ations?|e[ds]?|ers?|ing|able)$/, 'iz$1'],
  [/ys(e[ds]?|ers?|ing)$/, 'yz$1'],
  [/our/, 'or'],
  [/ll(ed|ing|ers?|ation)$/, 'l$1'],
  [/([cfl])(re|res)$/, '$1er'],
  [/tres?$/, 'ter'],
  [/ence(s?)$/, 'ense$1'],
  [/ogue(s?)$/, 'og$1'],
  [/^(fulfil|enrol|instal)(s|ments?)?$/, '$1l$2'],
  [/^program+es?$/, 'program'],
  [/^enquir/, 'inquir'],
  [/^judgement/, 'judgment'],
  [/^licenc/, 'licens'],
  [/^practis/, 'practic'],
  [/^grey/, 'gray'],
  [/^cheque/, 'check'],
]

/**
 * Whether an English word is the British spelling of a known one: notices of European companies are
 * mostly in British English, and the dictionary is American.
 */
export function isBritishWord(word: string, isKnown: (word: string) => boolean): boolean {
  return spellings.some(([pattern, american]) => {
    const other = word.replace(pattern, american)
    return other !== word && isKnown(other)
  })
}
