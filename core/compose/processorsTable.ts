import type {Organisation} from '../content/organisation.js'
import type {ProcessorAgreement} from '../content/processorAgreement.js'
import {capitalize} from '../words/capitalize.js'
import {countryName} from '../words/countryName.js'
import {belongsTo} from './belongsTo.js'
import type {Composition} from './composition.js'
import {isInEea} from './eeaCountries.js'
import {filled, joinFacts} from './factText.js'
import {byOrder} from './order.js'
import type {ResolvedTable} from './resolvedNotice.js'
import {onOneLine} from './resolveFact.js'
import {tableOf} from './tableOf.js'
import {sentence} from './textBlock.js'

type Row = ProcessorAgreement & {readonly processor: Organisation}

/** Who processes data for the controller, for what, where, and on what a transfer rests (Art. 13(1)(e)–(f)). */
export function processorsTable(
  composition: Composition,
  key: string,
): ResolvedTable | ReturnType<typeof sentence> {
  const {words, terms, language} = composition
  const rows = rowsOf(composition)
  if (rows.length === 0) return sentence(key, words.noProcessors)
  for (const row of rows) show(composition, row)
  return tableOf<Row>(
    key,
    'processors',
    words.captions.processors,
    [
      {
        head: words.labels.name,
        cell: ({processor, product}) => filled(nameWith(processor, product)),
      },
      {
        head: words.labels.postalAddress,
        cell: ({processor}) => filled(onOneLine(processor.postalAddress) ?? ''),
      },
      {
        head: words.labels.service,
        cell: (row) => composition.localized(row, 'service', row.service),
      },
      {head: words.labels.location, cell: (row) => filled(countryName(language, row.location))},
      {
        head: capitalize(terms.transferBasis),
        cell: ({transferBasis, safeguardUrl}) => {
          const copy = safeguardUrl && `${words.labels.safeguardCopy}: ${safeguardUrl}`
          return joinFacts([filled(words.transferBases[transferBasis]), filled(copy || '')], '; ')
        },
      },
    ],
    rows,
  )
}

/** A company with the product people know it by: `Aspit AS (Physica)`. */
function nameWith({name}: Organisation, product: string | null | undefined): string {
  return product?.trim() ? `${name} (${product.trim()})` : name
}

function rowsOf(composition: Composition): Row[] {
  const {facts, brand, organisations} = composition
  return facts.agreements
    .filter((agreement) => belongsTo(brand, agreement))
    .flatMap((agreement) => {
      const processor = organisations.get(agreement.organisation._ref)
      if (processor) return [{...agreement, processor}]
      const {text} = composition.missing(agreement, 'organisation')
      return [{...agreement, processor: standIn(agreement, text)}]
    })
    .toSorted(byOrder(({processor}) => processor.name))
}

function standIn({organisation, location}: ProcessorAgreement, name: string): Organisation {
  return {_id: organisation._ref, _type: 'organisation', name, country: location}
}

function show(composition: Composition, {processor, ...agreement}: Row): void {
  if (agreement.transferBasis === 'none' && !isInEea(agreement.location)) {
    composition.contradiction(
      {_id: agreement._id, name: processor.name},
      'transferBasis',
      'noTransferBasis',
    )
  }
  composition.shown.processors.set(agreement._id, {
    id: agreement._id,
    organisation: processor._id,
    name: processor.name,
    ...(processor.postalAddress && {postalAddress: processor.postalAddress}),
    ...(agreement.product?.trim() && {product: agreement.product.trim()}),
    service: composition.localized(agreement, 'service', agreement.service).text,
    location: agreement.location,
    transferBasis: agreement.transferBasis,
    ...(agreement.safeguardUrl && {safeguardUrl: agreement.safeguardUrl}),
  })
}
