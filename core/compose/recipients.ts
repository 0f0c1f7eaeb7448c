import type {ProcessingPurpose} from '../content/processingPurpose.js'
import {countryName} from '../words/countryName.js'
import type {Composition} from './composition.js'
import {filled, joinFacts, type FactText} from './factText.js'
import type {ResolvedFacts} from './resolvedNotice.js'

type Purpose = NonNullable<ResolvedFacts['purposes']>[number]

/** One who receives data for a purpose: an organisation, or a kind of them. */
export type Recipient = {readonly id: string; readonly name: FactText}

export const nameOf = ({name}: Recipient): FactText => name

/**
 * Who receives data for a purpose beside the processors: organisations by name, then those that can
 * only be named by kind, with the condition on which they get it (Art. 13(1)(e)).
 */
export function recipientsOf(composition: Composition, purpose: ProcessingPurpose): Recipient[] {
  const named = (purpose.recipients ?? []).map(({_ref}) => {
    const organisation = composition.organisations.get(_ref)
    if (!organisation) return {id: _ref, name: composition.missing(purpose, 'recipients')}
    composition.shown.organisation(organisation)
    return {id: _ref, name: filled(organisation.name)}
  })
  const kinds = (purpose.recipientCategories ?? []).map(({_key, name, condition}) => {
    const field = `recipientCategories[_key=="${_key}"]`
    const kind = composition.localized(purpose, `${field}.name`, name)
    const when = composition.optionalLocalized(purpose, `${field}.condition`, condition)
    const text = when ? `${kind.text} (${when.text})` : kind.text
    const isUnfilled = kind.isUnfilled || when?.isUnfilled === true
    return {id: `${purpose._id}.${_key}`, name: {text, isUnfilled}}
  })
  return [...named, ...kinds]
}

/** Where recipients take data out of the EEA, and on what that rests, as data. */
export function transfersOf({transfers}: ProcessingPurpose): NonNullable<Purpose['transfers']> {
  return (transfers ?? []).map(({country, basis}) => ({country, basis}))
}

/** The same in words: `USA: EU–US Data Privacy Framework (artikkel 45)`. */
export function transferText(
  {language, words}: Composition,
  {transfers}: ProcessingPurpose,
): FactText | undefined {
  if (!transfers?.length) return undefined
  return joinFacts(
    transfers.map(({country, basis}) =>
      filled(`${countryName(language, country)}: ${words.transferBases[basis]}`),
    ),
    '; ',
  )
}
