/**
 * Words and phrases of a subject, in lower case: `~` stands for the rest of a word in any form (or, at
 * the start, for what a compound begins with), `…` for up to six words in between; brackets, `|` and `?`
 * as in regular expressions.
 *
 * The languages of notices share one list: notices mix them, and a word that means the same thing
 * elsewhere does no harm.
 */
export function words(...phrases: readonly string[]): readonly string[] {
  return phrases
}

/** A phrase as the source of a regular expression that begins where a word begins. */
export function phrasePattern(phrase: string): string {
  return phrase.replaceAll('~', '[a-zà-öø-ÿ]*').replaceAll(' … ', '(?: [^ .;]+){0,6}? ')
}

const digits = Array.from({length: 10}, (_, digit) => String(digit))

/**
 * With which letters, three at most, words begin that a phrase can match: most words of a text are
 * ruled out by a look at them, without trying any phrase.
 *
 * @throws Error for a phrase that may begin with anything: it would be tried at every word
 */
export function beginningsOf(phrase: string): string[] {
  if (phrase.startsWith('(')) {
    const end = closing(phrase)
    const rest = phrase.slice(end + 1)
    const first = alternativesOf(phrase.slice(1, end)).flatMap((each) =>
      beginningsOf(each.replace(/^\?:/, '')),
    )
    return rest.startsWith('?') ? [...first, ...beginningsOf(rest.slice(1))] : first
  }
  if (phrase.startsWith('\\d')) return digits
  const [letters = ''] = /^[\p{L}\p{N}]{1,4}/u.exec(phrase) ?? []
  // The letter before a question mark may be missing.
  const certain = phrase[letters.length] === '?' ? letters.slice(0, -1) : letters
  if (certain === '') throw new Error(`the phrase "${phrase}" may begin with anything`)
  return [certain.slice(0, 3)]
}

function closing(phrase: string): number {
  let depth = 0
  for (let index = 0; index < phrase.length; index += 1) {
    if (phrase[index] === '(') depth += 1
    if (phrase[index] === ')') depth -= 1
    if (depth === 0) return index
  }
  throw new Error(`the phrase "${phrase}" has an open bracket`)
}

/** The sides of each `|` that stands in no bracket of its own. */
function alternativesOf(phrase: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const letter of phrase) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === '|' && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${letter}`)
  }
  return parts
}
