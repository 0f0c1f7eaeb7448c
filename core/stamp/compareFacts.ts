import type {ResolvedFacts} from '../compose/resolvedNotice.js'
import {reasonKinds, stepOf, type ChangeReason, type ReasonCode} from './changeReason.js'
import {comparePurposes} from './comparePurposes.js'
import {addedTo, isSame, pairsOf} from './keyed.js'

type Comparison = (before: ResolvedFacts, after: ResolvedFacts) => ChangeReason[]

interface Recipient {
  readonly id: string
  readonly name: string
}

/** Everyone who receives data by what the notice shows: processors and other recipients. */
function recipientsOf(facts: ResolvedFacts): Recipient[] {
  return [
    ...(facts.processors ?? []).map(({organisation, id, name}) => ({id: organisation ?? id, name})),
    ...(facts.purposes ?? []).flatMap(({recipients}) => recipients),
  ]
}

function reasons(code: ReasonCode, subjects: readonly string[]): ChangeReason[] {
  return [...new Set(subjects)].map((subject) => ({code, subject}))
}

const namesOf = (entries: readonly {readonly name: string}[]): string[] =>
  entries.map(({name}) => name)

const comparisons: readonly Comparison[] = [
  (before, after) =>
    before.controller.id === after.controller.id
      ? []
      : reasons('controller_changed', [after.controller.name]),
  (before, after) =>
    reasons('recipient_added', namesOf(addedTo(recipientsOf(before), recipientsOf(after)))),
  (before, after) =>
    reasons('recipient_removed', namesOf(addedTo(recipientsOf(after), recipientsOf(before)))),
  (before, after) => compareServices(before.processors ?? [], after.processors ?? []),
  (before, after) => comparePurposes(before, after),
  (before, after) => {
    const old = before.jointControllers ?? []
    const now = after.jointControllers ?? []
    return [
      ...reasons(
        'joint_controller_added',
        now.filter((name) => !old.includes(name)),
      ),
      ...reasons(
        'joint_controller_removed',
        old.filter((name) => !now.includes(name)),
      ),
    ]
  },
  (before, after) => {
    const old = before.rights ?? []
    const now = after.rights ?? []
    return [
      ...reasons(
        'right_removed',
        old.filter((right) => !now.includes(right)),
      ),
      ...reasons(
        'right_added',
        now.filter((right) => !old.includes(right)),
      ),
    ]
  },
  (before, after) => [
    ...reasons('cookie_added', namesOf(addedTo(before.cookies, after.cookies))),
    ...reasons('cookie_removed', namesOf(addedTo(after.cookies, before.cookies))),
    ...pairsOf(before.cookies, after.cookies).flatMap(([old, now]) =>
      isSame(old, now) ? [] : reasons('cookie_changed', [now.name]),
    ),
  ],
  (before, after) => changedOrganisations(before, after),
  (before, after) =>
    isSame([before.brand, before.group], [after.brand, after.group])
      ? []
      : reasons('brand_changed', [after.brand.name]),
]

type Processor = NonNullable<ResolvedFacts['processors']>[number]

/** What the agreements say of services and places; a new agreement can be with a known recipient. */
function compareServices(
  before: readonly Processor[],
  after: readonly Processor[],
): ChangeReason[] {
  const changed = after.filter((now) => {
    const old = before.find(({id}) => id === now.id)
    return old ? !isSame(dealOf(old), dealOf(now)) : withOneOf(before, now).length > 0
  })
  const isKnownTransfer = (now: Processor): boolean =>
    withOneOf(before, now).some(
      (old) => old.location === now.location && old.transferBasis === now.transferBasis,
    )
  const ended = addedTo(after, before).filter((old) => withOneOf(after, old).length > 0)
  const transfers = changed
    .filter((now) => !isKnownTransfer(now))
    .map((now): ChangeReason => {
      const old = before.find(({id}) => id === now.id)
      return {code: 'transfer_changed', subject: now.name, ...stepOf(old?.location, now.location)}
    })
  return [
    ...transfers,
    ...reasons('service_changed', namesOf([...changed.filter(isKnownTransfer), ...ended])),
  ]
}

function dealOf({service, product, location, transferBasis, safeguardUrl}: Processor) {
  return {service, product, location, transferBasis, safeguardUrl}
}

/** The agreements with the organisation of another one. */
function withOneOf(agreements: readonly Processor[], one: Processor): Processor[] {
  const party = ({organisation, id}: Processor): string => organisation ?? id
  return agreements.filter((other) => party(other) === party(one))
}

/** Organisations whose name, number or contact details read otherwise now. */
function changedOrganisations(before: ResolvedFacts, after: ResolvedFacts): ChangeReason[] {
  return pairsOf(organisationsOf(before), organisationsOf(after)).flatMap(([old, now]) =>
    isSame(old, now)
      ? []
      : [{code: 'organisation_changed', subject: now.name, ...stepOf(old.name, now.name)} as const],
  )
}

type Organisation = ResolvedFacts['controller']

/** Every organisation once, with all that the notice shows of it in any place. */
function organisationsOf(facts: ResolvedFacts): Organisation[] {
  const processors = (facts.processors ?? []).map(
    ({
      service: _service,
      product: _product,
      location: _location,
      transferBasis: _basis,
      safeguardUrl: _url,
      organisation,
      ...shown
    }) => ({
      ...shown,
      id: organisation ?? shown.id,
    }),
  )
  const authority = facts.authority ? [facts.authority] : []
  const known = new Map<string, Organisation>()
  for (const one of [
    ...processors,
    ...(facts.organisations ?? []),
    ...authority,
    facts.controller,
  ]) {
    known.set(one.id, {...known.get(one.id), ...one})
  }
  return [...known.values()]
}

/** What moved between the facts two texts of one notice show, the weightiest first. */
export function compareFacts(before: ResolvedFacts, after: ResolvedFacts): ChangeReason[] {
  const all = comparisons.flatMap((compare) => compare(before, after))
  const found = [...new Map(all.map((reason) => [JSON.stringify(reason), reason])).values()]
  const isMaterial = ({code}: ChangeReason): boolean => reasonKinds[code] === 'material'
  return [...found.filter(isMaterial), ...found.filter((reason) => !isMaterial(reason))]
}
