import type {ResolvedFacts, ResolvedNotice} from '../../compose/resolvedNotice.js'
import type {CheckLanguage} from '../checkLanguage.js'
import {coreName} from '../parties/organisationNames.js'

/** What can be compared between notices in any language, and what editors call it. */
export const comparedFacts = {
  orgNumber: {en: 'The organisation number', nb: 'Organisasjonsnummeret', da: 'CVR-nummeret'},
  postalAddress: {en: 'The postal address', nb: 'Postadressen', da: 'Postadressen'},
  email: {en: 'The e-mail address', nb: 'E-postadressen', da: 'E-mailadressen'},
  phone: {en: 'The telephone number', nb: 'Telefonnummeret', da: 'Telefonnummeret'},
  location: {
    en: 'The place of processing',
    nb: 'Stedet for behandlingen',
    da: 'Stedet for behandlingen',
  },
  transferBasis: {
    en: 'The transfer basis',
    nb: 'Overføringsgrunnlaget',
    da: 'Overførselsgrundlaget',
  },
  retention: {en: 'The retention period', nb: 'Lagringstiden', da: 'Opbevaringsperioden'},
  legalBasis: {en: 'The legal basis', nb: 'Behandlingsgrunnlaget', da: 'Behandlingsgrundlaget'},
  leadTime: {
    en: 'The notice before changes',
    nb: 'Fristen før endringer',
    da: 'Fristen før ændringer',
  },
  expiry: {en: 'The duration', nb: 'Varigheten', da: 'Varigheden'},
} as const satisfies Record<string, Record<CheckLanguage, string>>

export type ComparedFact = keyof typeof comparedFacts

/** One fact as one notice says it. */
export interface FactStatement {
  readonly what: ComparedFact
  /** Of whom or what, in words. */
  readonly of: string
  /** The same for the same fact in every notice. */
  readonly key: string
  readonly value: string
}

/**
 * What a notice says of organisations, purposes, cookies and promises, as far as the same thing is to
 * be said in every notice of the group, whatever its language.
 */
export function factStatements({facts, language}: ResolvedNotice): FactStatement[] {
  const {controller, authority, organisations, processors, purposes, cookies, group} = facts
  const parties = [controller, authority, ...(organisations ?? []), ...(processors ?? [])]
  return [
    ...parties.flatMap((each) => (each ? partyStatements(each) : [])),
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
    ...(cookies ?? []).flatMap(({name, provider, duration, expiry}) => {
      const key = `${name} ${coreName(provider ?? '')} ${duration === undefined ? language : ''}`
      return [statement('expiry', name, key, duration ?? expiry)]
    }),
    ...(group?.leadTimeDays === undefined
      ? []
      : [statement('leadTime', group.name ?? '', group.id, String(group.leadTimeDays))]),
  ].filter(({value}) => value !== '')
}

type Party = Pick<
  ResolvedFacts['controller'],
  'name' | 'orgNumber' | 'postalAddress' | 'email' | 'phone'
>

function partyStatements(party: Party): FactStatement[] {
  const key = coreName(party.name)
  return (['orgNumber', 'postalAddress', 'email', 'phone'] as const).flatMap((what) => {
    const value = party[what]
    return value === undefined ? [] : [statement(what, party.name, key, value)]
  })
}

function statement(what: ComparedFact, of: string, key: string, value: string): FactStatement {
  return {what, of, key: `${what} ${key}`, value: value.trim()}
}
