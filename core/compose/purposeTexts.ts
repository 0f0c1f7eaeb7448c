import type {ProcessingPurpose} from '../content/processingPurpose.js'
import {lengthInWords} from '../words/period.js'
import type {Composition} from './composition.js'
import {filled, joinFacts, type FactText} from './factText.js'
import type {ResolvedFacts} from './resolvedNotice.js'
import {retentionLength} from './retentionLength.js'
import {fillIn} from './textBlock.js'

type Retention = NonNullable<ResolvedFacts['purposes']>[number]['retention']

/** A purpose's name in the notice's language. */
export function purposeTitle(composition: Composition, purpose: ProcessingPurpose): FactText {
  return composition.localized(purpose, 'title', purpose.title)
}

/** `5 år etter regnskapsårets slutt`, or the criterion alone where no period can be given. */
export function retentionText(composition: Composition, purpose: ProcessingPurpose): FactText {
  const {retention} = purpose
  const said = lengthInWords(composition.language, retentionLength(retention, composition.periods))
  const length = said === undefined ? undefined : filled(said)
  const period = joinFacts(
    [length, composition.localized(purpose, 'retention.start', retention.start)],
    ' ',
  )
  return retention.after === 'anonymised'
    ? joinFacts([period, filled(composition.words.anonymised)], '; ')
    : period
}

/** The law a period rests on, where one does. */
export function retentionLaw(
  composition: Composition,
  purpose: ProcessingPurpose,
): FactText | undefined {
  return composition.optionalLocalized(purpose, 'retention.law', purpose.retention.law)
}

/** A period as data. */
export function retentionFacts(composition: Composition, purpose: ProcessingPurpose): Retention {
  const law = retentionLaw(composition, purpose)
  const {start, after} = purpose.retention
  return {
    ...retentionLength(purpose.retention, composition.periods),
    start: composition.localized(purpose, 'retention.start', start).text,
    ...(law && {law: law.text}),
    ...(after === 'anonymised' && {after}),
  }
}

/**
 * The legal basis in plain words with its article; then the Art. 9 condition, the national law and
 * the interest pursued, where the basis needs them (Art. 13(1)(c)–(d)).
 */
export function legalBasisText(composition: Composition, purpose: ProcessingPurpose): FactText {
  const {words} = composition
  const {specialCondition} = purpose
  const isSpecial = purpose.dataCategories.some((category) => category.isSpecial)
  const condition = specialCondition
    ? filled(words.specialConditions[specialCondition])
    : isSpecial
      ? composition.missing(purpose, 'specialCondition', 'specialCondition')
      : undefined
  const interest = interestOf(composition, purpose)
  const law = composition.optionalLocalized(purpose, 'supplementaryLaw', purpose.supplementaryLaw)
  const guardian = purpose.consentAge
    ? filled(fillIn(words.consentAge, {age: String(purpose.consentAge)}))
    : undefined
  const basis = filled(words.legalBases[purpose.legalBasis])
  return joinFacts([basis, condition, law, interest, guardian], '; ')
}

function interestOf(composition: Composition, purpose: ProcessingPurpose): FactText | undefined {
  if (purpose.legalBasis !== '6(1)(f)') return undefined
  const interest = composition.localized(purpose, 'legitimateInterest', purpose.legitimateInterest)
  return {...interest, text: `${composition.words.labels.legitimateInterest}: ${interest.text}`}
}
