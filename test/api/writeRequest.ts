import * as z from 'zod'

import {dataRequestId, type DataRequest} from '../../core/export/dataRequest.js'
import {sealText} from '../../core/subject/sealText.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import type {ExportStack} from './startExportStack.js'

let written = 0

/** Writes a confirmed request down, as it stands when a handler opens it. */
export async function writeRequest(
  {services, client, clock}: Pick<ExportStack, 'services' | 'client' | 'clock'>,
  address: string,
  more: Partial<DataRequest> = {},
): Promise<string> {
  written += 1
  const {SEAL_KEY, SUBJECT_KEY} = services.settings.secrets
  const requestId = written.toString(16).padStart(24, '0')
  const brand = more.brand ?? 'klinikk24'
  const controllerId = await services.query(
    z.string(),
    "*[_type == 'brand' && slug.current == $brand][0].controller._ref",
    {brand},
  )
  await client.create(
    {
      _id: dataRequestId(requestId),
      _type: 'dataRequest',
      requestId,
      controllerId,
      brand,
      language: 'nb',
      kind: 'erasure',
      subjectKey: await subjectKey(SUBJECT_KEY, address),
      sealedAddress: await sealText(SEAL_KEY, address),
      receivedAt: clock.now().toISOString(),
      dueOn: '2027-01-31',
      state: 'confirmed',
      confirmedAt: clock.now().toISOString(),
      downloadSerial: 0,
      sources: [],
      mails: [],
      ...more,
    },
    {visibility: 'sync'},
  )
  return requestId
}
