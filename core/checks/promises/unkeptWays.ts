import type {CheckLanguage} from '../checkLanguage.js'

/** A way in which something is done, by its words in any language. */
export interface Way<Name extends string = string> {
  readonly name: Name
  readonly words: RegExp
  /** What editors call it. */
  readonly title: Readonly<Record<CheckLanguage, string>>
}

const or = /(?:^|[^a-zæøåäö])(?:eller|or)(?![a-zæøåäö])/i

/**
 * The ways a sentence names that are not among those that are kept.
 *
 * Of several with an `or` between them it is enough that one is kept: then nothing is wrong.
 */
export function unkeptWays<Name extends string>(
  sentence: string,
  ways: readonly Way<Name>[],
  kept: readonly string[],
): Way<Name>[] {
  const said = ways.filter(({words}) => words.test(sentence))
  const unkept = said.filter(({name}) => !kept.includes(name))
  return unkept.length < said.length && or.test(sentence) ? [] : unkept
}
