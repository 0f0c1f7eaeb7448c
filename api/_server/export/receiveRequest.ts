import type {Mutation} from '@sanity/client'

import {dataRequestId, type DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {isOpenRequest} from '../../../core/export/owedMail.js'
import type {RequestAttempt} from '../../../core/export/requestAttempt.js'
import {isWithinLimits} from '../../../core/export/requestLimits.js'
import {Refusal} from '../../../core/refusal.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import {statusOf} from '../optOut/ledger/isPassing.js'
import type {Services} from '../services.js'
import type {AskingNetwork} from './askingNetwork.js'
import {countedAttempt} from './countedAttempt.js'
import {newRequest, requestAskedAgain, type AskedFor} from './newRequest.js'
import {readRecent} from './readRecent.js'
import {sendOwedMails} from './sendOwedMails.js'

const attempts = 6

/**
 * Takes a request in: writes it down, then mails the link that proves the mailbox.
 *
 * One request a person, controller and kind is open at a time: asking again mails its link again,
 * and as long as nobody has confirmed it, what was asked for last is what it asks for. Above a limit
 * nothing is written and nothing sent. The caller learns none of it, so that every address gets the
 * same answer, after the same calls: one read, one write, and what sending a mail takes.
 *
 * @throws Refusal `unavailable` when others keep coming between
 */
export async function receiveRequest(
  services: Services,
  party: ExportParty,
  asked: AskedFor & {readonly network: AskingNetwork},
  now: Date,
): Promise<void> {
  const key = await subjectKey(services.settings.secrets.SUBJECT_KEY, asked.address)
  const brand = party.brand.slug.current
  const about = {subjectKey: key, brand, network: asked.network}
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const {requests, recent} = await readRecent(services, about, now)
    if (!isWithinLimits(recent)) return
    const same = requests.filter(
      ({controllerId, kind}) => controllerId === party.controller._id && kind === asked.kind,
    )
    const open = same.find((request) => isOpenRequest(request, now))
    const counted = countedAttempt(brand, asked.network, now)
    const requestId = open
      ? await writeAgain(services, {open, asked, counted}, now)
      : await writeNew(
          services,
          await newRequest(services, party, {...asked, subjectKey: key, same}, now),
          counted,
        )
    if (requestId) return await sendOwedMails(services, requestId, now)
  }
  throw new Refusal('unavailable', 'The request is being changed elsewhere. Try again in a moment.')
}

const written = {visibility: 'sync', returnDocuments: false, returnFirst: false} as const

/** The id of the request; where the same form was posted twice at once, the other one wrote it. */
async function writeNew(
  services: Services,
  request: Omit<DataRequest, '_rev'>,
  counted: RequestAttempt,
): Promise<string> {
  const client = await services.contentLake()
  const mutations: Mutation[] = [{create: request}, {create: counted}]
  try {
    await client.mutate(mutations, written)
  } catch (error) {
    if (statusOf(error) !== 409) throw error
  }
  return request.requestId
}

/** The id of the request, or nothing where it has changed since it was read. */
async function writeAgain(
  services: Services,
  {
    open,
    asked,
    counted,
  }: {
    readonly open: DataRequest
    readonly asked: AskedFor
    readonly counted: RequestAttempt
  },
  now: Date,
): Promise<string | undefined> {
  const client = await services.contentLake()
  const set = await requestAskedAgain(services, open, asked, now)
  const patch = {id: dataRequestId(open.requestId), ifRevisionID: open._rev, set}
  const mutations: Mutation[] = [{patch}, {create: counted}]
  try {
    await client.mutate(mutations, written)
    return open.requestId
  } catch (error) {
    if (statusOf(error) !== 409) throw error
    return undefined
  }
}
