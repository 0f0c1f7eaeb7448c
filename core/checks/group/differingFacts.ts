import type {CheckLanguage} from '../checkLanguage.js'
import {comparedFacts, factStatements, type FactStatement} from './factStatements.js'
import type {FoundInGroup, GroupNotice} from './groupNotice.js'

interface Said extends FactStatement {
  readonly notice: GroupNotice
}

/**
 * The same fact, said differently in two notices of a group: an address that one version still has.
 *
 * What most notices say is taken for right, and of two as many the one in force last; the others are
 * told. Numbers and addresses are compared by what they say, not by spaces and line breaks.
 */
export function differingFacts(
  notices: readonly GroupNotice[],
  language: CheckLanguage,
): FoundInGroup[] {
  const byKey = new Map<string, Said[]>()
  for (const notice of notices) {
    for (const each of factStatements(notice.resolved)) {
      const said = byKey.get(each.key) ?? []
      if (said.some((other) => other.notice === notice && same(other.value) === same(each.value))) {
        continue
      }
      byKey.set(each.key, [...said, {...each, notice}])
    }
  }
  return [...byKey.values()].flatMap((said) => {
    const usual = usualOf(said)
    if (!usual) return []
    return said
      .filter(({value}) => same(value) !== same(usual.value))
      .map(({what, of, key, value, notice}) => ({
        notice: notice.id,
        words: value,
        say: 'differs',
        values: {
          fact: comparedFacts[what][language],
          of,
          value,
          usual: usual.value,
          brand: usual.notice.resolved.facts.brand.name,
        },
        cause: key,
      }))
  })
}

/** The statement that most notices make, where they do not all make the same. */
function usualOf(said: readonly Said[]): Said | undefined {
  const groups = new Map<string, Said[]>()
  for (const each of said) {
    const alike = same(each.value)
    groups.set(alike, [...(groups.get(alike) ?? []), each])
  }
  if (groups.size < 2) return undefined
  const newest = (of: readonly Said[]): string =>
    of
      .map(({notice}) => notice.version?.effectiveAt ?? '')
      .reduce((one, other) => (one > other ? one : other), '')
  const [most] = [...groups.values()].toSorted(
    (one, other) => other.length - one.length || newest(other).localeCompare(newest(one)),
  )
  return most?.[0]
}

/** `22 33 44 55` and `+47 22334455` are two ways to write one number. */
function same(value: string): string {
  const isNumber = /^[+\d\s().-]{6,}$/.test(value)
  if (isNumber) return value.replaceAll(/\D/g, '').replace(/^(?:00)?(?:47|45|46)(?=\d{8})/, '')
  return value
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
}
