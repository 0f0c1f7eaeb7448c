import {randomUUID} from 'node:crypto'

import {answeredAgain} from '../../../core/export/askAgain.js'
import {coveredParty} from '../../../core/export/composeExportHead.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {SectionHead} from '../../../core/export/exportFile.js'
import {
  isPortable,
  type PersonalDataSource,
  type Subject,
} from '../../../core/export/personalDataSource.js'
import {withEvents} from '../../../core/export/requestEvent.js'
import {isAnswered, type SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {Refusal} from '../../../core/refusal.js'
import {openEntryKey} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {openSealedFiles} from './openSealedFiles.js'
import {readRequestParty} from './readRequestParty.js'
import {readRequest} from './readRequests.js'
import {readSealedHead, writeSealedHead} from './sealedHead.js'
import {writeSealedRecords} from './sealedRecords.js'
import {searchSource, type SearchedSource} from './searchSource.js'
import {subjectOf} from './subjectOf.js'

const attempts = 6

/**
 * Asks one source again for a request whose other sources have answered. What it gives is sealed
 * under the request's key, and joins the files when its answer is written down with it.
 *
 * A source that gives nothing this time leaves the request as it was.
 *
 * @param by who asks: the person, with a fact; or the functions, after it has failed
 * @param about what is known now and was not before, such as a fact
 * @throws Refusal `gone` when the request's files are kept no longer
 */
export async function collectOneSource(
  services: Services,
  request: DataRequest,
  source: PersonalDataSource,
  {about, by, now}: {readonly about: Pick<Subject, 'fact'>; readonly by: Asker; readonly now: Date},
): Promise<SearchedSource> {
  const {requestId, kind} = request
  const party = coveredParty(await readRequestParty(services, request), request)
  const subject = {...(await subjectOf(services, request, party)), ...about}
  const files = openSealedFiles(services)
  const key = await keyOf(services, request)
  const run = `${requestId}-${randomUUID()}`
  const searched = await searchSource(source, subject, {
    now,
    writePart: (part, records) => writeSealedRecords(files, key, part, records),
    removePart: (part) => files.remove(part),
    partName: (attempt) => `${run}-${attempt}`,
    isKept: (record) => kind !== 'portability' || isPortable(record),
  })
  const {state} = searched.section
  if (state === 'found' || state === 'nothing') await join(services, requestId, searched, {by, now})
  return searched
}

/** Puts the section into the files: a new head is written, and then takes the place of the old. */
async function join(
  services: Services,
  requestId: string,
  searched: SearchedSource,
  {by, now}: {readonly by: Asker; readonly now: Date},
): Promise<void> {
  const files = openSealedFiles(services)
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const request = await readRequest(services, requestId)
    const before = request?.sealedFile?.file
    if (!request || !before) throw gone()
    const key = await keyOf(services, request)
    const head = await readSealedHead(files, key, before)
    if (!head) throw gone()
    const {section} = searched
    const change = changes[by]
    if (!change(request, section, now)) return
    const file = `${requestId}-${randomUUID()}`
    const isOther = ({source}: {readonly source: string | null}) => source !== section.source
    await writeSealedHead(files, key, file, {
      ...head,
      sections: [...head.sections.filter(isOther), section],
      notIncluded: head.notIncluded.filter(isOther),
    })
    const joined = await changeRequest(services, requestId, (latest) => {
      const answer = latest.sealedFile?.file === before && change(latest, section, now)
      return answer && latest.sealedFile
        ? {...answer, sealedFile: {...latest.sealedFile, file}}
        : undefined
    })
    // Where another source joined meanwhile, its head is the one to add to.
    await files.remove(joined?.hasChanged ? before : file)
    if (joined?.hasChanged) return
  }
  throw new Refusal('unavailable', 'The request is being changed elsewhere. Try again in a moment.')
}

type Asker = 'person' | 'system'

const changes: Readonly<
  Record<
    Asker,
    (latest: DataRequest, section: SectionHead, now: Date) => Partial<DataRequest> | undefined
  >
> = {
  person: answered,
  system: (latest, section, now) => answeredAgain(latest, section, undefined, now),
}

function answered(latest: DataRequest, section: SectionHead, now: Date) {
  const at = now.toISOString()
  const sources = latest.sources.map((each): SourceAnswer => {
    if (each.name !== section.source) return each
    // The try that was right had been counted as if it were wrong.
    const wrongFacts = Math.max(0, (each.wrongFacts ?? 0) - 1)
    const {state, recordCount} = section
    return {...each, state, recordCount, wrongFacts, message: null, answeredAt: at}
  })
  const answer = {what: 'sourceAnswered', by: 'person', source: section.source} as const
  if (latest.closedAt || !isAnswered(sources)) {
    return {sources, events: withEvents(latest, [answer], now)}
  }
  const events = withEvents(latest, [answer, {what: 'closed', by: 'system'}], now)
  return {sources, events, closedAt: at, outcome: 'given' as const}
}

async function keyOf({settings}: Services, {sealedFile}: DataRequest): Promise<CryptoKey> {
  if (!sealedFile) throw gone()
  return await openEntryKey(settings.secrets.SEAL_KEY, sealedFile.wrappedKey)
}

function gone(): Refusal {
  return new Refusal('gone', 'What was collected is kept no longer.')
}
