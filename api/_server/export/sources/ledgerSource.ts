import * as z from 'zod'

import {dataRequestSchema, type DataRequest} from '../../../../core/export/dataRequest.js'
import type {
  PersonalDataRecord,
  PersonalDataSource,
  RecordField,
  Subject,
} from '../../../../core/export/personalDataSource.js'
import {optOutSchema, type OptOut} from '../../../../core/optOut/optOut.js'
import type {RecordFieldKey} from '../../../../core/words/export/exportWording.js'
import {exportWords} from '../../../../core/words/exportWords.js'
import type {Services} from '../../services.js'

const optOutsQuery =
  "*[_type == 'optOut' && subjectKey == $subjectKey && brand in $brands] | order(recordedAt asc)"
const requestsQuery =
  "*[_type == 'dataRequest' && subjectKey == $subjectKey && controllerId == $controllerId] | order(receivedAt asc)"

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
      for (const optOut of optOuts) yield optOutRecord(optOut, subject)
      const requests = await services.query(z.array(dataRequestSchema), requestsQuery, {
        subjectKey,
        controllerId,
      })
      for (const request of requests) yield requestRecord(request, subject)
    },
  }
}

function optOutRecord(optOut: OptOut, {language}: Subject): PersonalDataRecord {
  return {
    type: 'optOut',
    title: exportWords[language].records.optOut,
    // Keeping the opt-out is what honouring it takes (Art. 21(3), 7(3)).
    basis: '6(1)(c)',
    isGivenByPerson: true,
    fields: [
      field(language, 'brand', optOut.brand),
      field(language, 'newsletter', optOut.newsletter),
      field(language, 'channel', optOut.source),
      field(language, 'recordedAt', optOut.recordedAt, 'instant'),
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
