import type {ResolvedFacts} from '../../../core/compose/resolvedNotice.js'
import type {Change} from './change.js'

const fieldTitles: Record<string, string> = {
  name: 'Name',
  title: 'Title',
  country: 'Country',
  orgNumber: 'Organisation number',
  postalAddress: 'Postal address',
  email: 'E-mail',
  phone: 'Phone',
  website: 'Website',
  domains: 'Domains',
  dpo: 'Data protection officer',
  subjects: 'Whose data',
  dataCategories: 'Categories of data',
  legalBasis: 'Legal basis',
  specialCondition: 'Condition for special categories',
  supplementaryLaw: 'Supplementary law',
  legitimateInterest: 'Legitimate interest',
  retention: 'Retention',
  recipients: 'Recipients',
  source: 'Source',
  requirement: 'Whether it is required',
  automatedDecision: 'Automated decisions',
  service: 'Service',
  location: 'Place of processing',
  transferBasis: 'Transfer basis',
  provider: 'Provider',
  party: 'First or third party',
  category: 'Category',
  purpose: 'Purpose',
  expiry: 'Expiry',
  leadTimeDays: 'Days promised before a material change',
  brands: 'Brands',
}

type Fact = object & {readonly id: string}

/** What differs between the facts of two versions, fact by fact. */
export function describeFactChanges(previous: ResolvedFacts, next: ResolvedFacts): Change[] {
  return [
    ...fieldChanges(next.brand.name, previous.brand, next.brand),
    ...(previous.group && next.group
      ? fieldChanges(next.group.name ?? 'Group', previous.group, next.group)
      : []),
    ...(previous.controller.id === next.controller.id
      ? fieldChanges(next.controller.name, previous.controller, next.controller)
      : [{what: 'Controller', before: previous.controller.name, after: next.controller.name}]),
    ...listChanges(
      'Supervisory authority',
      previous.authority ? [previous.authority] : [],
      next.authority ? [next.authority] : [],
    ),
    ...listChanges('Purpose', previous.purposes ?? [], next.purposes ?? []),
    ...listChanges('Purpose', previous.purposesInPart ?? [], next.purposesInPart ?? []),
    ...listChanges('Processor', previous.processors ?? [], next.processors ?? []),
    ...listChanges('Organisation named', previous.organisations ?? [], next.organisations ?? []),
    ...listChanges('Cookie', previous.cookies ?? [], next.cookies ?? []),
    ...plainListChanges('Right', previous.rights, next.rights),
    ...plainListChanges('Joint controller', previous.jointControllers, next.jointControllers),
  ]
}

function listChanges(kind: string, previous: readonly Fact[], next: readonly Fact[]): Change[] {
  const before = new Map(previous.map((fact) => [fact.id, fact]))
  const after = new Set(next.map(({id}) => id))
  return [
    ...next.flatMap((fact) => {
      const former = before.get(fact.id)
      return former
        ? fieldChanges(nameOf(fact), former, fact)
        : [{what: `${kind} added: ${nameOf(fact)}`}]
    }),
    ...previous
      .filter(({id}) => !after.has(id))
      .map((fact) => ({what: `${kind} removed: ${nameOf(fact)}`})),
  ]
}

function fieldChanges(name: string, former: object, fact: object): Change[] {
  const [before, after] = [new Map(Object.entries(former)), new Map(Object.entries(fact))]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [old, fresh] = [inWords(before.get(field)), inWords(after.get(field))]
    const title = fieldTitles[field]
    if (old === fresh || title === undefined) return []
    return [
      {
        what: `${name}: ${title}`,
        ...(old === '' ? {} : {before: old}),
        ...(fresh === '' ? {} : {after: fresh}),
      },
    ]
  })
}

function plainListChanges(
  kind: string,
  previous: readonly string[] = [],
  next: readonly string[] = [],
): Change[] {
  return [
    ...next.filter((item) => !previous.includes(item)).map((item) => `${kind} added: ${item}`),
    ...previous.filter((item) => !next.includes(item)).map((item) => `${kind} removed: ${item}`),
  ].map((what) => ({what}))
}

function nameOf(fact: Fact): string {
  if ('name' in fact && typeof fact.name === 'string') return fact.name
  if ('title' in fact && typeof fact.title === 'string') return fact.title
  return fact.id
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  if (typeof value === 'string') return value.replaceAll('\n', ', ')
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return ''
  if ('start' in value) return retentionInWords(value)
  const special = 'isSpecial' in value && value.isSpecial === true ? ' (special category)' : ''
  const named = 'name' in value ? [value.name] : []
  const reached = 'email' in value ? [value.email] : []
  return `${[...named, ...reached].filter(Boolean).join(', ')}${special}`
}

function retentionInWords(retention: {readonly start: unknown}): string {
  const months = 'months' in retention ? Number(retention.months) : undefined
  const law = 'law' in retention ? ` (${inWords(retention.law)})` : ''
  const period = months === undefined ? '' : `${periodInWords(months)}, `
  return `${period}${inWords(retention.start)}${law}`
}

function periodInWords(months: number): string {
  if (months % 12 !== 0) return `${months} months`
  return months === 12 ? '1 year' : `${months / 12} years`
}
