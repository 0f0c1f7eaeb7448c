import type {ResolvedFacts, ResolvedNotice} from '../../compose/resolvedNotice.js'
import type {Mention} from '../../reading/noticeText.js'
import {oncePer} from '../oncePer.js'
import {coreName} from '../parties/organisationNames.js'
import {partyFacts, type ComparedFact} from './comparedFacts.js'
import {comparedPeriod} from './comparedPeriod.js'

/** One fact as one notice says it. */
export interface FactStatement {
  readonly what: ComparedFact
  /** Of whom or what, in words. */
  readonly of: string
  /** The same for the same fact in every notice. */
  readonly key: string
  /** As the fact has it: a code, or words as they are written. */
  readonly value: string
  /** Where words are not to be compared: what they come to in any language, such as months. */
  readonly amount?: string
  /** Where it stands in the notice's text; absent for what is filled in from a fact. */
  readonly at?: Mention
}

/**
 * What a notice says of organisations, purposes, cookies and promises, as far as the same thing is to
 * be said in every notice of the group, whatever its language.
 */
export const factStatements: (notice: ResolvedNotice) => readonly FactStatement[] = oncePer(
  ({facts}) => {
    const {controller, authority, organisations, processors, purposes, cookies, group} = facts
    const parties = [controller, ...(organisations ?? []), ...(processors ?? [])]
    return [
      ...parties.flatMap((party) => partyStatements(party, coreName(party.name))),
      // Two countries have authorities of one name.
      ...(authority ? partyStatements(authority, authority.id) : []),
      ...(processors ?? []).flatMap(({name, product, location, transferBasis}) => {
        const of = product ?? name
        return [
          statement('location', of, coreName(of), location),
          statement('transferBasis', of, coreName(of), transferBasis),
        ]
      }),
      // Two brands may keep data of one kind for two terms: only what is one document is one fact.
      ...(purposes ?? []).flatMap(({id, title, legalBasis, retention: {months}}) => [
        statement('legalBasis', title, id, legalBasis),
        ...(months === undefined ? [] : [statement('retention', title, id, String(months))]),
      ]),
      ...(cookies ?? []).flatMap(cookieStatements),
      ...(group?.leadTimeDays === undefined
        ? []
        : [statement('leadTime', group.name ?? '', group.id, String(group.leadTimeDays))]),
    ].filter(({value}) => value !== '')
  },
)

type Party = Pick<
  ResolvedFacts['controller'],
  'name' | 'orgNumber' | 'postalAddress' | 'email' | 'phone'
>

function partyStatements(party: Party, key: string): FactStatement[] {
  return partyFacts.flatMap((what) => {
    const value = party[what]
    return value === undefined ? [] : [statement(what, party.name, key, value)]
  })
}

type Cookie = NonNullable<ResolvedFacts['cookies']>[number]

/** A cookie of no named provider is the site's own: another site's of that name is another cookie. */
function cookieStatements({name, provider, duration, expiry}: Cookie): FactStatement[] {
  const amount = comparedPeriod(expiry) ?? duration
  if (amount === undefined || !provider) return []
  return [{...statement('expiry', name, `${name} ${coreName(provider)}`, expiry), amount}]
}

/** @param key what it is of, the same in every notice */
export function statement(
  what: ComparedFact,
  of: string,
  key: string,
  value: string,
): FactStatement {
  return {what, of, key: `${what} ${key}`, value: value.trim()}
}
