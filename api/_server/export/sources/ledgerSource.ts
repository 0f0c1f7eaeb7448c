import * as z from 'zod'

import {dataRequestSchema, type DataRequest} from '../../../../core/export/dataRequest.js'
import type {
  Erasure,
  PersonalDataRecord,
  PersonalDataSource,
  RecordField,
  Subject,
} from '../../../../core/export/personalDataSource.js'
import type {ConsentGiven} from '../../../../core/optOut/afterwards.js'
import {consentSchema, type Consent} from '../../../../core/optOut/consent.js'
import {optOutSchema, type OptOut} from '../../../../core/optOut/optOut.js'
import type {RecordFieldKey} from '../../../../core/words/export/exportWording.js'
import {exportWords} from '../../../../core/words/exportWords.js'
import type {Services} from '../../services.js'

const optOutsQuery =
  "*[_type == 'optOut' && subjectKey == $subjectKey && brand in $brands] | order(recordedAt asc)"
const consentsQuery =
  "*[_type == 'consent' && subjectKey == $subjectKey && brand in $brands] | order(at asc)"
// A request without brands is about all of them.
const requestsQuery = `*[_type == 'dataRequest' && subjectKey == $subjectKey
  && controllerId == $controllerId && (!defined(brands) || count(brands[@ in $brands]) > 0)]
  | order(receivedAt asc)`

/** What this system itself holds under a person's key: opt-outs and requests. */
export function ledgerSource(services: Services): PersonalDataSource {
  return {
    name: 'ledgers',
    organisation: 'Sanity',
    holds: {
      nb: 'Avmeldinger og forespørsler',
      nn: 'Avmeldingar og førespurnader',
      da: 'Afmeldinger og anmodninger',
      sv: 'Avregistreringar och begäranden',
      en: 'Opt-outs and requests',
    },
    async *collect(subject) {
      const {subjectKey, controllerId, brands} = subject
      const optOuts = await services.query(z.array(optOutSchema), optOutsQuery, {
        subjectKey,
        brands,
      })
      for (const optOut of optOuts) yield* optOutRecords(optOut, subject)
      const consents = await services.query(z.array(consentSchema), consentsQuery, {
        subjectKey,
        brands,
      })
      for (const consent of consents) yield consentRecord(consent, subject)
      const requests = await services.query(z.array(dataRequestSchema), requestsQuery, {
        subjectKey,
        controllerId,
        brands,
      })
      for (const request of requests) yield requestRecord(request, subject)
    },
    erase: (subject) => keepLedgers(services, subject),
  }
}

const heldSchema = z.object({optOuts: z.number(), consents: z.number()})

/**
 * The ledgers stay, under a keyed hash and without an end: that somebody left has to be honoured
 * (Art. 21(3)), that they had agreed has to be shown (Art. 7(1)), and so has how a request was met
 * (Art. 5(2)). The request that asks is itself among them, so there is always something.
 */
async function keepLedgers(services: Services, {subjectKey, brands}: Subject): Promise<Erasure> {
  const groq = `{
    "optOuts": count(*[_type == 'optOut' && subjectKey == $subjectKey && brand in $brands]),
    "consents": count(*[_type == 'consent' && subjectKey == $subjectKey && brand in $brands])
      + count(*[_type == 'optOut' && subjectKey == $subjectKey && brand in $brands
        && defined(consentGiven)])
  }`
  const {optOuts, consents} = await services.query(heldSchema, groq, {subjectKey, brands})
  const articles = ['5(2)', ...(consents > 0 ? ['7(1)'] : []), ...(optOuts > 0 ? ['21(3)'] : [])]
  return {state: 'kept', law: `GDPR Art. ${articles.join(', ')}`}
}

/** Every time the person left, those that were undone with when; and what had been agreed to before. */
function* optOutRecords(optOut: OptOut, subject: Subject): Iterable<PersonalDataRecord> {
  for (const given of optOut.consentGiven ?? []) yield givenRecord(optOut, given, subject)
  const current = {source: optOut.source, leftAt: optOut.recordedAt}
  // The last of the times before is this one, while it is undone.
  const times = [...(optOut.history ?? []), ...(optOut.undoneAt ? [] : [current])]
  for (const time of times) yield optOutRecord(optOut, time, subject)
}

function optOutRecord(
  optOut: OptOut,
  time: {readonly source: string; readonly leftAt: string; readonly undoneAt?: string},
  {language}: Subject,
): PersonalDataRecord {
  return {
    type: 'optOut',
    title: exportWords[language].records.optOut,
    // Keeping the opt-out is what honouring it takes (Art. 21(3), 7(3)).
    basis: '6(1)(c)',
    isGivenByPerson: true,
    fields: [
      field(language, 'brand', optOut.brand),
      field(language, 'newsletter', optOut.newsletter),
      field(language, 'channel', time.source),
      field(language, 'recordedAt', time.leftAt, 'instant'),
      ...(time.undoneAt ? [field(language, 'undoneAt', time.undoneAt, 'instant')] : []),
      field(language, 'keptFor', exportWords[language].records.optOutKept),
    ],
  }
}

function consentRecord(consent: Consent, {language}: Subject): PersonalDataRecord {
  const {notice} = consent
  return {
    type: 'consent',
    title: exportWords[language].records.consent,
    // That it was given has to be shown (Art. 7(1)).
    basis: '6(1)(c)',
    isGivenByPerson: true,
    fields: [
      field(language, 'brand', consent.brand),
      field(language, 'newsletter', consent.newsletter),
      field(language, 'recordedAt', consent.at, 'instant'),
      field(language, 'how', consent.how),
      field(language, 'notice', notice ? `${notice.version} (${notice.hash})` : null),
      field(language, 'keptFor', exportWords[language].records.consentKept),
    ],
  }
}

function givenRecord(
  {brand}: OptOut,
  {newsletter, on, source}: ConsentGiven,
  {language}: Subject,
): PersonalDataRecord {
  return {
    type: 'consent',
    title: exportWords[language].records.consent,
    basis: '6(1)(c)',
    isGivenByPerson: true,
    fields: [
      field(language, 'brand', brand),
      field(language, 'newsletter', newsletter),
      field(language, 'recordedAt', on, 'date'),
      field(language, 'how', source),
      field(language, 'notice', null),
      field(language, 'keptFor', exportWords[language].records.consentKept),
    ],
  }
}

function requestRecord(request: DataRequest, {language}: Subject): PersonalDataRecord {
  const {records, kinds} = exportWords[language]
  return {
    type: 'dataRequest',
    title: records.dataRequest,
    basis: '6(1)(c)',
    isGivenByPerson: true,
    fields: [
      field(language, 'id', request.requestId),
      field(language, 'kind', kinds[request.kind].label),
      field(language, 'brand', request.brand),
      field(language, 'receivedAt', request.receivedAt, 'instant'),
      field(language, 'dueOn', request.dueOn, 'date'),
    ],
  }
}

function field(
  language: Subject['language'],
  key: RecordFieldKey,
  value: RecordField['value'],
  format: RecordField['format'] = 'text',
): RecordField {
  return {key, label: exportWords[language].records.fields[key], value, format}
}
