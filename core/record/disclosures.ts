import {belongsTo} from '../compose/belongsTo.js'
import {isInEea} from '../compose/eeaCountries.js'
import {byOrder} from '../compose/order.js'
import type {Brand} from '../content/brand.js'
import type {Organisation} from '../content/organisation.js'
import type {ProcessingPurpose} from '../content/processingPurpose.js'
import type {ProcessorAgreement} from '../content/processorAgreement.js'
import {countryName} from '../words/countryName.js'
import {dayWords} from '../words/dateWords.js'
import {standardTerms} from '../words/standardTerms.js'
import {wordsIn} from '../words/wordsIn.js'
import {joinCells, stated, type RecordDraft} from './recordDraft.js'
import type {RecordCell} from './recordParts.js'

interface Agreement extends ProcessorAgreement {
  readonly processor: Organisation | undefined
}

/**
 * To whom the data of a purpose goes, out of the EEA too, and under which agreements
 * (Art. 30(1)(d)–(e)). An agreement that names no purpose may concern any: it stands at each, with
 * the gap named.
 */
export function disclosureCells(
  draft: RecordDraft,
  purpose: ProcessingPurpose,
  brands: readonly Brand[],
): {recipients: RecordCell; transfers: RecordCell; agreements: RecordCell} {
  const {words, language} = draft
  const agreements = agreementsFor(draft, purpose, brands)
  const recipients = (purpose.recipients ?? []).map(({_ref}) => draft.organisations.get(_ref))
  const disclosed = [
    ...agreements.map((one) => processorCell(draft, one)),
    ...recipients.map((one) =>
      one
        ? stated(`${place(draft, one)} (${words.independentRecipient})`)
        : draft.missing(purpose, 'recipients', 'recipient'),
    ),
  ]
  const transferred = [
    ...agreements.flatMap((one) => transferCell(draft, one) ?? []),
    ...recipients.flatMap((one) =>
      one && !isInEea(one.country)
        ? [
            joinCells(
              [
                stated(place(draft, one)),
                draft.missing(purpose, 'recipients', 'transferBasis', one.name),
              ],
              ': ',
            ),
          ]
        : [],
    ),
  ]
  const none = stated(words.noRecipients)
  return {
    recipients: disclosed.length > 0 ? joinCells(disclosed, '\n') : none,
    transfers:
      transferred.length > 0
        ? joinCells(transferred, '\n')
        : stated(wordsIn(language).transferBases.none),
    agreements:
      agreements.length > 0
        ? joinCells(
            agreements.map((one) => agreementCell(draft, one)),
            '\n',
          )
        : none,
  }
}

function agreementsFor(
  {facts, organisations}: RecordDraft,
  purpose: ProcessingPurpose,
  brands: readonly Brand[],
): Agreement[] {
  return facts.agreements
    .filter((one) => brands.some((brand) => belongsTo(brand, one)))
    .filter((one) => !one.purposes?.length || one.purposes.some(({_ref}) => _ref === purpose._id))
    .map((one) => ({...one, processor: organisations.get(one.organisation._ref)}))
    .toSorted(byOrder(({processor}) => processor?.name ?? ''))
}

function place({language}: RecordDraft, {name, country}: Organisation): string {
  return `${name}, ${countryName(language, country)}`
}

function processorCell(draft: RecordDraft, agreement: Agreement): RecordCell {
  const named = documentOf(agreement)
  const {processor} = agreement
  const name = processor
    ? stated(`${processor.name}, ${countryName(draft.language, agreement.location)}`)
    : draft.missing(named, 'organisation', 'processor')
  const service = draft.localized(named, 'service', agreement.service, 'service')
  const {text, isGap} = joinCells([name, service], ': ')
  const role = ` (${standardTerms(draft.language).processor})`
  const scope = agreement.purposes?.length
    ? undefined
    : draft.missing(named, 'purposes', 'agreementPurposes')
  return joinCells([{text: `${text}${role}`, isGap}, scope], ' ')
}

/** Where data leaves the EEA by an agreement, and on what that rests; nothing where it stays. */
function transferCell(draft: RecordDraft, agreement: Agreement): RecordCell | undefined {
  const {language, words} = draft
  const {location, transferBasis, transferReviewOn, processor} = agreement
  const isOutside = !isInEea(location)
  if (!isOutside && transferBasis === 'none') return undefined
  const named = documentOf(agreement)
  const country = isOutside
    ? location
    : processor && !isInEea(processor.country)
      ? processor.country
      : undefined
  const where = country
    ? stated(countryName(language, country))
    : draft.missing(named, 'location', 'transferCountry')
  const basis =
    transferBasis === 'none'
      ? draft.missing(named, 'transferBasis', 'transferBasis')
      : stated(wordsIn(language).transferBases[transferBasis])
  const review = transferReviewOn
    ? stated(words.reviewOn(dayWords(language, transferReviewOn)))
    : undefined
  const to = joinCells([where, stated(processor?.name ?? '')], ', ')
  return joinCells([to, joinCells([basis, review], '; ')], ': ')
}

function agreementCell(draft: RecordDraft, agreement: Agreement): RecordCell {
  const {agreedOn, processor} = agreement
  const date = agreedOn
    ? stated(draft.words.agreedOn(dayWords(draft.language, agreedOn)))
    : draft.missing(documentOf(agreement), 'agreedOn', 'agreedOn')
  return joinCells([stated(processor?.name ?? ''), date], ': ')
}

function documentOf({_id, processor}: Agreement) {
  return {_id, ...(processor && {name: processor.name})}
}
