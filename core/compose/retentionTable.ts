import {capitalize} from '../words/capitalize.js'
import type {Composition} from './composition.js'
import {purposesOf} from './purposesTable.js'
import {purposeTitle, retentionFacts, retentionLaw, retentionText} from './purposeTexts.js'
import type {ResolvedTable} from './resolvedNotice.js'
import {tableOf} from './tableOf.js'

/** How long the data of each purpose is kept, and by which law (Art. 13(2)(a)). */
export function retentionTable(composition: Composition, key: string): ResolvedTable {
  const {words, terms, shown} = composition
  const purposes = purposesOf(composition)
  if (purposes.length === 0) {
    composition.missing(composition.group, 'purposes', 'purposes')
  }
  for (const purpose of purposes) {
    shown.purposeInPart({
      id: purpose._id,
      title: purposeTitle(composition, purpose).text,
      retention: retentionFacts(composition, purpose),
    })
  }
  return tableOf(
    key,
    'retention',
    words.captions.retention,
    [
      {head: capitalize(terms.purpose), cell: (one) => purposeTitle(composition, one)},
      {head: capitalize(terms.retentionPeriod), cell: (one) => retentionText(composition, one)},
      {
        head: words.labels.law,
        cell: (one) => retentionLaw(composition, one),
        isOptional: true,
      },
    ],
    purposes,
  )
}
