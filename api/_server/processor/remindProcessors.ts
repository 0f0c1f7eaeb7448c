import * as z from 'zod'

import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import {isToBeReminded} from '../../../core/processor/answerBy.js'
import {oweReminder} from '../../../core/processor/askSources.js'
import {withoutAddresses} from '../afterAnswer.js'
import {changeRequest} from '../export/changeRequest.js'
import {readRequestParty} from '../export/readRequestParty.js'
import {sendOwedMails} from '../export/sendOwedMails.js'
import {readable} from '../readable.js'
import type {Services} from '../services.js'
import {sourceContacts} from './sourceContacts.js'

export interface RemindedOutcome {
  readonly reminded: number
  /** What could not be done this time, by request, without an address. */
  readonly failed: readonly {readonly requestId: string; readonly reason: string}[]
}

const openQuery = `*[_type == 'dataRequest' && !(state in ['unconfirmed', 'purged'])
  && 'byHand' in sources[].state] | order(dueOn asc)[0...500]`

/** The scheduled run: reminds processors' people, once each, before their answer is late. */
export async function remindProcessors(services: Services, now: Date): Promise<RemindedOutcome> {
  const stored = await services.query(z.array(z.unknown()), openQuery)
  const failed: {requestId: string; reason: string}[] = []
  let reminded = 0
  for (const request of readable(dataRequestSchema, stored, 'a request')) {
    try {
      reminded += await remind(services, request, now)
    } catch (error) {
      const reason = withoutAddresses(String(error)).slice(0, 300)
      failed.push({requestId: request.requestId, reason})
    }
  }
  return {reminded, failed}
}

async function remind(services: Services, request: DataRequest, now: Date): Promise<number> {
  // Most requests have nobody to remind, and the party is a read of its own.
  if (!request.sources.some(({askedAt, remindedAt}) => askedAt && !remindedAt)) return 0
  const party = await readRequestParty(services, request)
  const due = request.sources.filter((source) => isToBeReminded(request, source, party, now))
  if (due.length === 0) return 0
  const names = due.map(({name}) => name)
  const contacts = await sourceContacts(services, party, names, request.language)
  let count = 0
  await changeRequest(services, request.requestId, (latest) => {
    const still = contacts.filter((contact) =>
      latest.sources.some(
        (source) => source.name === contact.source && isToBeReminded(latest, source, party, now),
      ),
    )
    count = still.length
    if (count === 0) return undefined
    const {sources, mails} = latest
    return still.reduce((owing, contact) => oweReminder(owing, contact, now), {sources, mails})
  })
  await sendOwedMails(services, request.requestId, now)
  return count
}
