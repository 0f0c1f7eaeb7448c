import {randomUUID} from 'node:crypto'

import {isHandedOver} from '../../../core/case/copyDelivery.js'
import {isInDoubt} from '../../../core/case/identityStanding.js'
import {nextTry} from '../../../core/export/askAgain.js'
import {composeExportHead, coveredParty} from '../../../core/export/composeExportHead.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import {owedMail} from '../../../core/export/owedMail.js'
import {isPortable} from '../../../core/export/personalDataSource.js'
import {withEvents} from '../../../core/export/requestEvent.js'
import {isAutomatic} from '../../../core/export/requestKind.js'
import {isAnswered, type SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {newEntryKey} from '../../../core/subject/sealText.js'
import {restoringSince} from '../lease/readRestoring.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'
import {changeRequest, type RequestChange} from './changeRequest.js'
import {openSealedFiles} from './openSealedFiles.js'
import {personalDataSources} from './personalDataSources.js'
import {readExportFacts} from './readExportFacts.js'
import {readRequestParty} from './readRequestParty.js'
import {writeSealedHead} from './sealedHead.js'
import {writeSealedRecords} from './sealedRecords.js'
import {searchSource, type SearchedSource} from './searchSource.js'
import {sendOwedMails} from './sendOwedMails.js'
import {subjectOf} from './subjectOf.js'

/** After this, a collection that has not ended is taken for dead and begun again. */
export const collectionLeaseMs = 10 * 60_000

/**
 * Asks every source for a confirmed request, seals what they give as it comes, and mails the link to
 * it. Where people are still to answer, what is there goes out, marked incomplete.
 *
 * It can be cut off anywhere and called again: what is not ready is collected anew, and of two that
 * run at once only one result is kept. A file without its key in the request is unreadable.
 */
export async function collectRequest(
  services: Services,
  requestId: string,
  now: Date,
): Promise<void> {
  // A preview asks no supplier about anybody: production's next run does. And a ledger that is not all
  // there would be given as if it were.
  if (services.settings.mode === 'preview' || (await restoringSince(services))) return
  const begun = await changeRequest(services, requestId, (request) =>
    isToBeCollected(request, now)
      ? {state: 'collecting', collectingAt: now.toISOString()}
      : undefined,
  )
  if (!begun?.hasChanged) return
  const {request} = begun
  const file = `${requestId}-${randomUUID()}`
  const {wrappedKey, searched} = await collect(services, request, file, now)
  const ended = await changeRequest(services, requestId, (latest) => {
    if (latest.state !== 'collecting' || latest.collectingAt !== request.collectingAt) {
      return undefined
    }
    // A handler has doubted meanwhile who asks: it is collected anew once that is settled.
    if (isInDoubt(latest)) return {state: 'confirmed', collectingAt: null}
    return {
      ...(isHandedOver(latest)
        ? waitingForHand(latest, searched, now)
        : mailed(latest, searched, now)),
      readyAt: now.toISOString(),
      sealedFile: {file, wrappedKey},
    }
  })
  const isKept = ended?.request.sealedFile?.file === file
  if (!isKept) return await openSealedFiles(services).removeAll(file)
  // A handler had it collected anew.
  if (request.sealedFile) await openSealedFiles(services).removeAll(request.sealedFile.file)
  await sendOwedMails(services, requestId, now)
}

/** Searches the sources, all at once: the slowest one sets the time. */
async function collect(
  services: Services,
  request: DataRequest,
  file: string,
  now: Date,
): Promise<{readonly wrappedKey: string; readonly searched: readonly SearchedSource[]}> {
  const {SEAL_KEY} = services.settings.secrets
  const party = coveredParty(await readRequestParty(services, request), request)
  const originOf = (brand: (typeof party)['brand']): string => linkOrigin(services.settings, brand)
  const subject = await subjectOf(services, request, party)
  const {address, subjectKey, language} = subject
  const {facts, notices} = await readExportFacts(services, party, {
    subjectKey,
    language,
    now,
    originOf,
  })
  const files = openSealedFiles(services)
  const {key, wrappedKey} = await newEntryKey(SEAL_KEY)
  const settled = await Promise.allSettled(
    personalDataSources(services, subject.brands).map((source, index) =>
      searchSource(source, subject, {
        now,
        writePart: (part, records) => writeSealedRecords(files, key, part, records),
        removePart: (part) => files.remove(part),
        partName: (attempt) => `${file}-${index}-${attempt}`,
        isKept: (record) => request.kind !== 'portability' || isPortable(record),
      }),
    ),
  )
  const searched = settled.map((each) => {
    if (each.status === 'rejected') throw each.reason
    return each.value
  })
  const sections = searched.map(({section}) => section)
  const collected = {facts, request, address, sections, notices, collectedAt: now, originOf}
  await writeSealedHead(files, key, file, composeExportHead(collected))
  return {wrappedKey, searched}
}

/**
 * Whether a request is to be collected now. One that is for a handler is so only once a handler has
 * put it to `collecting`; none is while a handler doubts who asks.
 */
export function isToBeCollected(request: DataRequest, now: Date): boolean {
  const {state, collectingAt} = request
  if (isInDoubt(request)) return false
  if (state === 'confirmed') return isAutomatic(request)
  if (state !== 'collecting') return false
  return !collectingAt || Date.parse(collectingAt) + collectionLeaseMs <= now.getTime()
}

const collected = {what: 'collected', by: 'system'} as const

/** The person gets the link; where all is answered, the case is closed with that. */
function mailed(
  latest: DataRequest,
  searched: readonly SearchedSource[],
  now: Date,
): RequestChange {
  const sources = answeredSources(latest, searched, now)
  const given = {
    sources,
    state: 'ready' as const,
    downloadSerial: latest.downloadSerial + 1,
    mails: [...latest.mails, owedMail(latest, 'ready', latest.language, now)],
  }
  // What is closed stays so: its files were collected anew for a new link.
  if (!isAnswered(sources) || latest.closedAt) {
    return {...given, events: withEvents(latest, [collected], now)}
  }
  const events = withEvents(latest, [collected, {what: 'closed', by: 'system'}], now)
  return {...given, events, closedAt: now.toISOString(), outcome: 'given'}
}

/** No mail and no link: the case is a handler's again, who ends it by handing the copy over. */
function waitingForHand(
  latest: DataRequest,
  searched: readonly SearchedSource[],
  now: Date,
): RequestChange {
  return {
    sources: answeredSources(latest, searched, now),
    state: 'confirmed',
    events: withEvents(latest, [collected], now),
  }
}

/** What every source has answered by now. */
function answeredSources(
  latest: DataRequest,
  searched: readonly SearchedSource[],
  now: Date,
): SourceAnswer[] {
  const answers = new Map(searched.map((each) => [each.section.source, answerOf(each, now)]))
  const known = latest.sources.map((source) => ({...source, ...answers.get(source.name)}))
  const names = new Set(known.map(({name}) => name))
  return [...known, ...[...answers.values()].filter(({name}) => !names.has(name))]
}

function answerOf({section, message}: SearchedSource, now: Date): SourceAnswer {
  return {
    _key: section.source,
    name: section.source,
    organisation: section.organisation,
    state: section.state,
    recordCount: section.recordCount,
    answeredAt: now.toISOString(),
    ...(section.state === 'failed' ? nextTry(0, now) : {retries: null, askAgainAt: null}),
    ...(message === undefined ? {} : {message}),
  }
}
