import {textIn} from '../content/localizedText.js'
import type {ProcessingPurpose} from '../content/processingPurpose.js'
import {capitalize} from '../words/capitalize.js'
import {belongsTo} from './belongsTo.js'
import type {Composition} from './composition.js'
import {joinFacts, type FactText} from './factText.js'
import {byOrder} from './order.js'
import {
  legalBasisText,
  purposeTitle,
  retentionFacts,
  retentionLaw,
  retentionText,
} from './purposeTexts.js'
import {nameOf, recipientsOf, transfersOf, transferText} from './recipients.js'
import type {ResolvedFacts, ResolvedTable} from './resolvedNotice.js'
import {tableOf, type Column} from './tableOf.js'

type PurposeFact = NonNullable<ResolvedFacts['purposes']>[number]

/** The purposes of the notice's brand that are for this notice, in the editor's order. */
export function purposesOf({facts, brand, language, notice}: Composition): ProcessingPurpose[] {
  const name = notice.slug.current
  return facts.purposes
    .filter((purpose) => belongsTo(brand, purpose))
    .filter(({notices}) => !notices?.length || notices.includes(name))
    .toSorted(byOrder((purpose) => textIn(purpose.title, language) ?? ''))
}

/**
 * What Art. 13 asks of each purpose: whose data, which, on what basis, to whom, for how long.
 *
 * Period and law are part of it, so that a purpose is never shown without them.
 */
export function purposesTable(composition: Composition, key: string): ResolvedTable {
  const {words, terms, shown} = composition
  const {labels} = words
  const purposes = purposesOf(composition)
  if (purposes.length === 0) {
    composition.missing(composition.group, 'purposes', 'purposes')
  }
  for (const purpose of purposes) shown.purposes.set(purpose._id, purposeFact(composition, purpose))
  const optional = (
    head: string,
    field: 'source' | 'requirement' | 'automatedDecision',
  ): Column<ProcessingPurpose> => ({
    head,
    cell: (purpose) => composition.optionalLocalized(purpose, field, purpose[field]),
    isOptional: true,
  })
  return tableOf(
    key,
    'purposes',
    words.captions.purposes,
    [
      {head: capitalize(terms.purpose), cell: (one) => purposeTitle(composition, one)},
      {head: labels.subjects, cell: (one) => composition.localized(one, 'subjects', one.subjects)},
      {head: labels.dataCategories, cell: (one) => joinFacts(categories(composition, one), ', ')},
      {head: capitalize(terms.legalBasis), cell: (one) => legalBasisText(composition, one)},
      {
        head: capitalize(terms.recipient),
        cell: (one) => joinFacts(recipientsOf(composition, one).map(nameOf), ', '),
        isOptional: true,
      },
      {
        head: capitalize(terms.transferBasis),
        cell: (one) => transferText(composition, one),
        isOptional: true,
      },
      optional(labels.source, 'source'),
      optional(labels.requirement, 'requirement'),
      optional(labels.automatedDecision, 'automatedDecision'),
      {
        head: capitalize(terms.retentionPeriod),
        cell: (one) =>
          joinFacts([retentionText(composition, one), retentionLaw(composition, one)], '; '),
      },
    ],
    purposes,
  )
}

function categories(composition: Composition, purpose: ProcessingPurpose): FactText[] {
  if (purpose.dataCategories.length === 0) return [composition.missing(purpose, 'dataCategories')]
  return purpose.dataCategories.map(({_key, name}) =>
    composition.localized(purpose, `dataCategories[_key=="${_key}"].name`, name),
  )
}

function purposeFact(composition: Composition, purpose: ProcessingPurpose): PurposeFact {
  const {language} = composition
  const optional = (
    field: 'supplementaryLaw' | 'source' | 'requirement' | 'automatedDecision',
  ): string | undefined => textIn(purpose[field] ?? undefined, language)
  const supplementaryLaw = optional('supplementaryLaw')
  const [source, requirement] = [optional('source'), optional('requirement')]
  const automatedDecision = optional('automatedDecision')
  const interest =
    purpose.legalBasis === '6(1)(f)'
      ? textIn(purpose.legitimateInterest ?? undefined, language)
      : undefined
  const transfers = transfersOf(purpose)
  return {
    id: purpose._id,
    title: purposeTitle(composition, purpose).text,
    subjects: composition.localized(purpose, 'subjects', purpose.subjects).text,
    dataCategories: purpose.dataCategories.map(({_key, name, isSpecial}) => ({
      key: _key,
      name: composition.localized(purpose, `dataCategories[_key=="${_key}"].name`, name).text,
      isSpecial: isSpecial === true,
    })),
    legalBasis: purpose.legalBasis,
    ...(purpose.specialCondition && {specialCondition: purpose.specialCondition}),
    ...(supplementaryLaw && {supplementaryLaw}),
    ...(interest && {legitimateInterest: interest}),
    retention: retentionFacts(composition, purpose),
    recipients: recipientsOf(composition, purpose).map(({id, name}) => ({id, name: name.text})),
    ...(transfers.length > 0 && {transfers}),
    ...(purpose.consentAge && {consentAge: purpose.consentAge}),
    ...(source && {source}),
    ...(requirement && {requirement}),
    ...(automatedDecision && {automatedDecision}),
  }
}
