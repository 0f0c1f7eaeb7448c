import {belongsTo} from '../compose/belongsTo.js'
import {nameOf} from '../compose/factProblem.js'
import {byOrder, byText} from '../compose/order.js'
import {resolveNotice} from '../compose/resolveNotice.js'
import type {Brand} from '../content/brand.js'
import type {NoticeFacts} from '../content/noticeFacts.js'
import type {PrivacyNotice} from '../content/privacyNotice.js'
import type {Language} from '../language.js'
import {Refusal} from '../refusal.js'
import {capitalize} from '../words/capitalize.js'
import {standardTerms} from '../words/standardTerms.js'
import {activityOf} from './activityOf.js'
import {identityCells} from './identityCells.js'
import {jointControllersOf} from './jointControllersOf.js'
import {RecordDraft} from './recordDraft.js'
import {
  activityColumns,
  identityParts,
  lettersOf,
  recordExtras,
  type ActivityColumn,
  type IdentityPart,
  type RecordActivity,
  type RecordCell,
  type RecordExtra,
  type RecordGap,
} from './recordParts.js'

/** A controller's record of processing activities, filled in as far as the facts go. */
export interface RecordOfProcessing {
  readonly language: Language
  readonly title: string
  readonly controller: {readonly id: string; readonly name: string}
  /** The zone its dates are told in: that of its brands. */
  readonly timeZone: string
  readonly heads: Readonly<Record<IdentityPart | ActivityColumn | RecordExtra, string>>
  readonly identity: Readonly<Record<IdentityPart, RecordCell>>
  readonly activities: readonly RecordActivity[]
  /** Everything that is not stated, once: here and at the activity it concerns. */
  readonly gaps: readonly RecordGap[]
  /** Documents that are not finished and could not be read, by name; a purpose may be among them. */
  readonly unfinished: readonly string[]
}

export interface RecordSource {
  readonly facts: NoticeFacts
  /** Every notice there is: they say who else is responsible and which purposes they name. */
  readonly notices: readonly PrivacyNotice[]
  readonly unfinished: readonly string[]
}

/**
 * The record of processing activities of a controller (Art. 30(1)): one activity for each purpose
 * of a brand that it answers for, whichever group the brand is in.
 *
 * Pure: no clock, no order of its own. A fact that is missing stands as a named gap.
 *
 * @throws Refusal `not_found` when no such organisation is there, or no brand has it as controller.
 */
export function recordOfProcessing(
  {facts, notices, unfinished}: RecordSource,
  controllerId: string,
  language: Language,
): RecordOfProcessing {
  const brands = facts.brands
    .filter(({controller}) => controller._ref === controllerId)
    .toSorted((a, b) => byText(a.name, b.name) || byText(a._id, b._id))
  const controller = facts.organisations.find(({_id}) => _id === controllerId)
  if (!controller) {
    throw new Refusal('not_found', 'No published organisation has this id, or it is not finished.')
  }
  if (brands.length === 0) {
    throw new Refusal('not_found', `“${controller.name}” is the controller of no brand.`)
  }
  const draft = new RecordDraft(facts, language)
  const identity = identityCells(
    draft,
    controller,
    jointControllersOf(controllerId, facts, notices),
  )
  const namedIn = noticesByPurpose(facts, notices, brands)
  const activities = facts.purposes
    .filter((purpose) => brands.some((brand) => belongsTo(brand, purpose)))
    .toSorted(byOrder((purpose) => nameOf(purpose, language)))
    .map((purpose) =>
      activityOf(
        draft,
        purpose,
        brands.filter((brand) => belongsTo(brand, purpose)),
        controller,
        namedIn.get(purpose._id) ?? [],
      ),
    )
  if (activities.length === 0) draft.missing(controller, 'brands', 'purposes')
  for (const name of unfinished) draft.missing({_id: name, name}, '', 'unfinished')
  return {
    language,
    title: capitalize(standardTerms(language).recordOfProcessing),
    controller: {id: controller._id, name: controller.name},
    timeZone: brands[0]?.timeZone ?? 'Europe/Oslo',
    heads: headsOf(draft, brands),
    identity,
    activities,
    gaps: onceEach(draft.gaps),
    unfinished,
  }
}

/** Column heads with the letter of Art. 30(1); a health service has its own word for controller. */
function headsOf({words, language}: RecordDraft, brands: readonly Brand[]) {
  const isHealthService = brands.every((brand) => brand.isHealthService === true)
  const terms = standardTerms(language, {isHealthService})
  const heads = {
    ...words.heads,
    controller: capitalize(terms.controller),
    jointControllers: capitalize(terms.jointControllers),
  }
  const letters: Partial<Record<keyof typeof heads, string>> = lettersOf
  const lettered = {...heads}
  for (const part of [...identityParts, ...activityColumns, ...recordExtras]) {
    lettered[part] = letters[part] ? `(${letters[part]}) ${heads[part]}` : heads[part]
  }
  return lettered
}

/** Which notices of the controller's brands show each purpose, by their titles. */
function noticesByPurpose(
  facts: NoticeFacts,
  notices: readonly PrivacyNotice[],
  brands: readonly Brand[],
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  const own = notices
    .filter(({brand}) => brands.some(({_id}) => _id === brand._ref))
    .toSorted((a, b) => byText(a.title, b.title) || byText(a._id, b._id))
  for (const notice of own) {
    const {purposes, purposesInPart} = resolveNotice(notice, facts).resolved.facts
    const ids = new Set([...(purposes ?? []), ...(purposesInPart ?? [])].map(({id}) => id))
    for (const id of ids) {
      named.set(id, [...(named.get(id) ?? []), `${notice.title} (${notice.language})`])
    }
  }
  return named
}

/** A gap of the controller's own stands at every activity, and once among all gaps. */
function onceEach(gaps: readonly RecordGap[]): RecordGap[] {
  const known = new Map<string, RecordGap>()
  for (const gap of gaps) {
    const key = JSON.stringify([gap.documentId, gap.field, gap.what])
    if (!known.has(key)) known.set(key, gap)
  }
  return [...known.values()]
}
