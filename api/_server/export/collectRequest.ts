import {randomUUID} from 'node:crypto'

import {composeExportFile} from '../../../core/export/composeExportFile.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import {owedMail} from '../../../core/export/owedMail.js'
import {isAutomatic} from '../../../core/export/requestKind.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {openSealedText, sealText} from '../../../core/subject/sealText.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {openSealedFiles} from './openSealedFiles.js'
import {personalDataSources} from './personalDataSources.js'
import {readParty} from './readParty.js'
import {searchSource, type SearchedSource} from './searchSource.js'
import {sendOwedMails} from './sendOwedMails.js'

/** After this, a collection that has not ended is taken for dead and begun again. */
export const collectionLeaseMs = 10 * 60_000

/**
 * Asks every source for a confirmed request, seals what they give, and mails the link to it.
 *
 * It can be cut off anywhere and called again: what is not ready is collected anew, and of two that
 * run at once only one result is kept. A file without its key in the request is unreadable.
 */
export async function collectRequest(
  services: Services,
  requestId: string,
  now: Date,
): Promise<void> {
  const begun = await changeRequest(services, requestId, (request) =>
    isToBeCollected(request, now)
      ? {state: 'collecting', collectingAt: now.toISOString()}
      : undefined,
  )
  if (!begun?.hasChanged) return
  const {request} = begun
  const {SEAL_KEY} = services.settings.secrets
  const party = await readParty(services, request.brand)
  const address = await openSealedText(SEAL_KEY, request.sealedAddress)
  const subject = {
    address,
    subjectKey: request.subjectKey,
    controllerId: request.controllerId,
    brands: party.brands.map(({slug}) => slug.current),
    language: request.language,
  }
  const searched: SearchedSource[] = []
  for (const source of personalDataSources(services)) {
    searched.push(await searchSource(source, subject, now))
  }
  const file = composeExportFile({
    party,
    request,
    address,
    sections: searched.map(({section}) => section),
    collectedAt: now,
    originOf: (brand) => linkOrigin(services.settings, brand),
  })
  const {box, wrappedKey} = await sealText(SEAL_KEY, JSON.stringify(file))
  const name = `${requestId}-${randomUUID()}`
  const files = openSealedFiles(services)
  await files.write(name, box)
  const ended = await changeRequest(services, requestId, (latest) =>
    latest.state === 'collecting' && latest.collectingAt === request.collectingAt
      ? {
          state: 'ready',
          readyAt: now.toISOString(),
          sources: searched.map(answerOf),
          sealedFile: {file: name, wrappedKey},
          downloadSerial: latest.downloadSerial + 1,
          mails: [...latest.mails, owedMail(latest, 'ready', latest.language, now)],
        }
      : undefined,
  )
  if (!ended?.hasChanged) return await files.remove(name)
  await sendOwedMails(services, requestId, now)
}

export function isToBeCollected(request: DataRequest, now: Date): boolean {
  const {state, collectingAt} = request
  if (state === 'confirmed') return isAutomatic(request)
  if (state !== 'collecting') return false
  return !collectingAt || Date.parse(collectingAt) + collectionLeaseMs <= now.getTime()
}

function answerOf({section, message}: SearchedSource): SourceAnswer {
  return {
    _key: section.source,
    name: section.source,
    state: section.state,
    recordCount: section.records.length,
    ...(message === undefined ? {} : {message}),
  }
}
