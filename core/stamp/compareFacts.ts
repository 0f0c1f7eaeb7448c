import type {ResolvedFacts} from '../compose/resolvedNotice.js'
import type {ChangeReason, ReasonCode} from './changeReason.js'
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
  (before, after) =>
    pairsOf(before.processors, after.processors).flatMap(([old, now]) => {
      const hasMoved = old.location !== now.location || old.transferBasis !== now.transferBasis
      if (hasMoved) return reasons('transfer_changed', [now.name])
      return old.service === now.service ? [] : reasons('service_changed', [now.name])
    }),
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
  (before, after) => reasons('organisation_changed', changedOrganisations(before, after)),
  (before, after) =>
    isSame([before.brand, before.group], [after.brand, after.group])
      ? []
      : reasons('brand_changed', [after.brand.name]),
]

/** Organisations whose name, number or contact details read otherwise now. */
function changedOrganisations(before: ResolvedFacts, after: ResolvedFacts): string[] {
  const all = (facts: ResolvedFacts) => [
    facts.controller,
    ...(facts.authority ? [facts.authority] : []),
    ...(facts.organisations ?? []),
    ...(facts.processors ?? []).map((processor) => ({
      id: processor.organisation ?? processor.id,
      name: processor.name,
      orgNumber: processor.orgNumber,
      postalAddress: processor.postalAddress,
      email: processor.email,
      phone: processor.phone,
      website: processor.website,
    })),
  ]
  return pairsOf(all(before), all(after)).flatMap(([old, now]) =>
    isSame(old, now) ? [] : [now.name],
  )
}

/** What moved between the facts two texts of one notice show, the weightiest first. */
export function compareFacts(before: ResolvedFacts, after: ResolvedFacts): ChangeReason[] {
  return comparisons.flatMap((compare) => compare(before, after))
}
