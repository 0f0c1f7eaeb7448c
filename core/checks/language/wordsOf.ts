/** A word of a text with its place. */
export interface PlacedWord {
  readonly word: string
  readonly from: number
  readonly to: number
  /** Whether a sentence, a cell or the text begins with it. */
  readonly isFirst: boolean
  /** Whether it stands in brackets or quotation marks: a term, a title or a name in its own words. */
  readonly isQuoted: boolean
}

/**
 * Addresses, file names, codes, hashtags, cookie names and what another encoding left: letters that are no words. Each length has a limit, so
 * that megabytes without a space are read in one go.
 */
const noWords =
  /\S{0,40}[ÃÂ][\u0080-\u00BF]\S{0,40}|#[\p{L}\p{N}_]{2,64}|https?:\/\/\S+|www\.\S+|[^\s@]{1,64}@\S+|\[[^\]\s]{0,80}\]|[\p{L}\p{N}]{0,64}[_\p{N}][\p{L}\p{N}_]*|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:no|dk|se|com|net|org|eu|io|nu|info|fi|is|ax|co|uk|de|fr|app|shop|dev|pdf|docx?|html?|js|php)(?![\p{L}\p{N}])/gu

/** Latin letters alone: a word in another script is nobody's misspelling. */
const words = /[\p{Script=Latin}][\p{Script=Latin}\p{M}’']*(?:-[\p{Script=Latin}’']+)*(?!-|\p{L})/gu

/** Both rules read the same block one after the other. */
let last = {text: '', covered: ''}

/** The text with its addresses, file names and codes covered; every place stays where it is. */
export function coverNoWords(text: string): string {
  if (last.text === text) return last.covered
  const covered = text.replace(noWords, (found) => '\u0000'.repeat(found.length))
  last = {text, covered}
  return covered
}

/** The words of a covered text that can be looked up, in order. */
export function wordsOf(masked: string): PlacedWord[] {
  const quoted = quotedPlaces(masked)
  let before = 0
  return [...masked.matchAll(words)].map(({0: found, index}) => {
    const word = found.replace(/[’']s?$/, '')
    const between = masked.slice(before, index)
    const isFirst = before === 0 || /[.!?:•|–]/.test(between)
    before = index + found.length
    const isQuoted = quoted.some(({from, to}) => from < index && index < to)
    return {word, from: index, to: index + word.length, isFirst, isQuoted}
  })
}

function quotedPlaces(text: string): {readonly from: number; readonly to: number}[] {
  const pairs = /\([^()]{1,120}\)|«[^»]{1,120}»|[“”"][^“”"]{1,120}[“”"]|‘[^’]{1,60}’/g
  return [...text.matchAll(pairs)].map(({0: {length}, index}) => ({
    from: index,
    to: index + length,
  }))
}
