import {readAffixes, withAffix, type Affix, type Affixes} from './affixes.js'

/** A word as it is written, and where in a compound it may stand. */
export interface WordForm {
  readonly word: string
  /** Whether it may stand alone. */
  readonly isWord: boolean
  /** Whether others may follow it in a compound: `person` in `personvern`. */
  readonly isFirst: boolean
  /** Whether it may end a compound. */
  readonly isLast: boolean
}

/** What a set of flags lets a word do. */
interface Powers {
  readonly prefixes: readonly Affix[]
  readonly suffixes: readonly Affix[]
  readonly isForbidden: boolean
  readonly isWord: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
}

/**
 * Every form of every word of a Hunspell dictionary, each handed to `take`; some come twice.
 *
 * An affix is put on the word, and a second on what the first one says may go on (`twofold` in
 * hunspell(5)); a prefix on both. That is what the five dictionaries in use need.
 */
export function expandDictionary(
  {aff, dic}: {readonly aff: string; readonly dic: string},
  take: (form: WordForm) => void,
): void {
  const powersOf = readPowers(readAffixes(aff))
  for (const line of dic.split('\n').slice(1)) {
    // What follows white space is what a form means, `st:din`; some words have a space themselves.
    const entry =
      line
        .replace(/\s+\w\w:.*$/, '')
        .trimEnd()
        .split('\t', 1)[0] ?? ''
    const slash = entry.lastIndexOf('/')
    const word = slash > 0 ? entry.slice(0, slash) : entry
    const powers = powersOf(slash > 0 ? entry.slice(slash + 1) : '')
    if (word === '' || powers.isForbidden) continue
    take({word, isWord: powers.isWord, isFirst: powers.isFirst, isLast: powers.isLast})
    expand(word, powers, powersOf, take)
  }
}

function expand(
  word: string,
  stem: Powers,
  powersOf: (flags: string) => Powers,
  take: (form: WordForm) => void,
): void {
  const prefixed = (base: string, {isWord}: Powers, isCrossing: boolean): void => {
    for (const prefix of stem.prefixes) {
      const changed = isCrossing && !prefix.isCross ? undefined : withAffix(base, prefix)
      if (changed) take({word: changed, isWord, isFirst: false, isLast: false})
    }
  }
  prefixed(word, stem, false)
  for (const suffix of stem.suffixes) {
    const changed = withAffix(word, suffix)
    if (!changed) continue
    const powers = powersOf(suffix.flags)
    const {isWord, isFirst} = powers
    take({word: changed, isWord, isFirst, isLast: powers.isLast || stem.isLast})
    if (suffix.isCross) prefixed(changed, powers, true)
    for (const further of [...powers.suffixes, ...powers.prefixes]) {
      const twice = withAffix(changed, further)
      const last = powersOf(further.flags)
      if (twice) take({word: twice, isWord: last.isWord, isFirst: false, isLast: last.isLast})
    }
  }
}

/** Flags are looked up once: a dictionary has a few thousand sets of them. */
function readPowers({byFlag, flagsOf, flagFor}: Affixes): (flags: string) => Powers {
  const known = new Map<string, Powers>()
  return (written) => {
    const before = known.get(written)
    if (before) return before
    const flags = flagsOf(written)
    const has = (...settings: string[]): boolean =>
      settings.some((setting) => flags.includes(flagFor(setting) ?? ''))
    const affixes = flags.flatMap((flag) => byFlag.get(flag) ?? [])
    const powers = {
      prefixes: affixes.filter(({isPrefix}) => isPrefix),
      suffixes: affixes.filter(({isPrefix}) => !isPrefix),
      isForbidden: has('FORBIDDENWORD'),
      isWord: !has('NEEDAFFIX', 'ONLYINCOMPOUND'),
      isFirst: has('COMPOUNDFLAG', 'COMPOUNDBEGIN', 'COMPOUNDMIDDLE'),
      isLast: has('COMPOUNDFLAG', 'COMPOUNDEND'),
    }
    known.set(written, powers)
    return powers
  }
}
