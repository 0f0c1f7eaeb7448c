import {inCheckLanguages} from '../inCheckLanguages.js'
import {comparedFacts, partyFacts, type ComparedFact} from './comparedFacts.js'
import {factInWords} from './factInWords.js'
import {factStatements, type FactStatement} from './factStatements.js'
import type {FoundInGroup, GroupNotice} from './groupNotice.js'
import {wordStatements} from './wordStatements.js'

interface Said extends FactStatement {
  readonly notice: GroupNotice
}

/**
 * The same fact, said differently in two notices of a group: an address that one of them still has.
 *
 * What most notices say is taken for right, and of two as many the one in force last; the others are
 * told. Numbers and addresses are compared by what they say, not by spaces and line breaks. What one
 * notice alone says in two ways is for its own checks.
 */
export function differingFacts(notices: readonly GroupNotice[]): FoundInGroup[] {
  const byKey = new Map<string, Said[]>()
  const providers = cookieProviders(notices)
  for (const notice of notices) {
    const {resolved} = notice
    for (const each of [...factStatements(resolved), ...wordStatements(resolved, providers)]) {
      const said = byKey.get(each.key) ?? []
      if (said.some((other) => other.notice === notice && same(other) === same(each))) continue
      byKey.set(each.key, [...said, {...each, notice}])
    }
  }
  return [...byKey.values()].flatMap((said) => {
    const usual = usualStatements(said)
    return said.flatMap((each): FoundInGroup[] => {
      const other = usual.find(({notice}) => notice !== each.notice)
      return other && same(each) !== same(other) ? [differing(each, other)] : []
    })
  })
}

/** What says itself whose it is; all else is looked for beside the name of what it is said of. */
const ofParties: readonly ComparedFact[] = partyFacts

function differing(said: Said, usual: Said): FoundInGroup {
  const {what, of, key, value, at, notice} = said
  return {
    notice: notice.id,
    other: usual.notice.id,
    ...(at && {at}),
    words: factInWords(what, value, notice.resolved.language),
    ...(!ofParties.includes(what) && {beside: of}),
    say: 'differs',
    values: {
      fact: comparedFacts[what],
      of,
      value: inCheckLanguages((language) => factInWords(what, value, language)),
      usual: inCheckLanguages((language) => factInWords(what, usual.value, language)),
      brand: usual.notice.resolved.facts.brand.name,
    },
    cause: key,
    compared: `${same(said)}\n${same(usual)}`,
  }
}

/** The statements of what most notices say, where they do not all say the same. */
function usualStatements(said: readonly Said[]): readonly Said[] {
  const groups = [...Map.groupBy(said, same).values()]
  if (groups.length < 2) return []
  const newest = (of: readonly Said[]): string =>
    of
      .map(({notice}) => notice.version?.effectiveAt ?? '')
      .reduce((one, other) => (one > other ? one : other), '')
  const [most = []] = groups.toSorted(
    (one, other) => other.length - one.length || newest(other).localeCompare(newest(one)),
  )
  return most
}

/** `22 33 44 55` and `+47 22334455` are two ways to write one number. */
function same({value, amount}: FactStatement): string {
  if (amount !== undefined) return amount
  const isNumber = /^[+\d\s().-]{6,}$/.test(value)
  if (isNumber) return value.replaceAll(/\D/g, '').replace(/^(?:00)?(?:47|45|46)(?=\d{8})/, '')
  return value
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
}

/** Whose a cookie is, by its name, where the group's facts know one provider of that name. */
function cookieProviders(notices: readonly GroupNotice[]): ReadonlyMap<string, string> {
  const named = notices.flatMap(({resolved}) => resolved.facts.cookies ?? [])
  const byName = Map.groupBy(named, ({name}) => name)
  return new Map(
    [...byName].flatMap(([name, cookies]) => {
      const [provider, another] = new Set(cookies.map((each) => each.provider ?? ''))
      return provider && another === undefined ? [[name, provider] as const] : []
    }),
  )
}
