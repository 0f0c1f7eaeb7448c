/** One way a word is changed at its end or its start, as an `.aff` file says it. */
export interface Affix {
  readonly strip: string
  readonly add: string
  /** The letters the word must end or start with, from that end inwards. */
  readonly condition: readonly LetterTest[]
  readonly isPrefix: boolean
  /** Whether it may stand together with one at the other end of the word. */
  readonly isCross: boolean
  /** What the changed word can do in turn. */
  readonly flags: string
}

interface LetterTest {
  readonly letters: string
  readonly isNot: boolean
}

/** What the `.aff` file of a Hunspell dictionary says of the flags its words carry. */
export interface Affixes {
  readonly byFlag: ReadonlyMap<string, readonly Affix[]>
  readonly flagsOf: (written: string) => readonly string[]
  /** What a setting like `FORBIDDENWORD` is set to: a flag. */
  readonly flagFor: (setting: string) => string | undefined
}

/**
 * Reads an `.aff` file, as far as it says which words there are: suggestions and phonetics are left
 * out, and so are its rules for numbers in letters (`COMPOUNDRULE`).
 *
 * Source: hunspell(5), read on 2026-11-28
 */
export function readAffixes(aff: string): Affixes {
  const settings = new Map<string, string>()
  const byFlag = new Map<string, Affix[]>()
  const crossing = new Map<string, boolean>()
  for (const line of aff.split(/\r?\n/)) {
    const [key = '', flag = '', strip, add, condition = '.'] = line.trim().split(/\s+/)
    const isPrefix = key === 'PFX'
    if (!isPrefix && key !== 'SFX') {
      settings.set(key, flag)
      continue
    }
    const heading = crossing.get(key + flag)
    if (heading === undefined) crossing.set(key + flag, strip === 'Y')
    if (heading === undefined || strip === undefined || add === undefined) continue
    const [letters = '', flags = ''] = add.split('/')
    const affix = {
      strip: strip === '0' ? '' : strip,
      add: letters === '0' ? '' : letters,
      condition: conditionOf(condition, isPrefix),
      isPrefix,
      isCross: heading,
      flags,
    }
    const others = byFlag.get(flag)
    if (others) others.push(affix)
    else byFlag.set(flag, [affix])
  }
  const isNumbered = settings.get('FLAG') === 'num'
  return {
    byFlag,
    flagsOf: (written) => (isNumbered ? written.split(',').filter(Boolean) : Array.from(written)),
    flagFor: (setting) => settings.get(setting),
  }
}

function conditionOf(written: string, isPrefix: boolean): LetterTest[] {
  if (written === '.' || written.startsWith('+')) return []
  const tests = [...written.matchAll(/\[(\^?)([^\]]*)\]|(.)/gu)].map(
    ([, not = '', set = '', one]) =>
      one === '.' ? {letters: '', isNot: true} : {letters: one ?? set, isNot: not === '^'},
  )
  return isPrefix ? tests : tests.toReversed()
}

/** The word with the affix, or `undefined` where it does not fit. */
export function withAffix(word: string, affix: Affix): string | undefined {
  const {strip, add, condition, isPrefix} = affix
  if (condition.length > word.length) return undefined
  for (let index = 0; index < condition.length; index += 1) {
    const test = condition[index]
    const letter = word.charAt(isPrefix ? index : word.length - 1 - index)
    if (test && test.letters.includes(letter) === test.isNot) return undefined
  }
  if (isPrefix) return word.startsWith(strip) ? add + word.slice(strip.length) : undefined
  if (!word.endsWith(strip)) return undefined
  return word.slice(0, word.length - strip.length) + add
}
