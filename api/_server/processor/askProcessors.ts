import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {askSources} from '../../../core/processor/askSources.js'
import type {ProcessorKind} from '../../../core/processor/processorKind.js'
import {changeRequest} from '../export/changeRequest.js'
import {readParty} from '../export/readParty.js'
import {readRequest} from '../export/readRequests.js'
import {sendOwedMails} from '../export/sendOwedMails.js'
import {sourcesToAsk} from '../export/sourcesToAsk.js'
import type {Services} from '../services.js'
import {sourceContacts} from './sourceContacts.js'

/**
 * Asks every processor that people answer for, once for each kind: for their part of a copy, or to
 * erase (Art. 19). Sources that the request does not name yet are added to it.
 *
 * @returns how many were asked by this call
 */
export async function askProcessors(
  services: Services,
  requestId: string,
  kind: ProcessorKind,
  now: Date,
): Promise<number> {
  const request = await readRequest(services, requestId)
  if (!request) return 0
  const party = await readParty(services, request.brand)
  const people = (await sourcesToAsk(services, request, party)).filter(isPeople)
  const names = people.filter(({state}) => state === 'byHand').map(({name}) => name)
  const contacts = await sourceContacts(services, party, names, request.language)
  let asked = 0
  await changeRequest(services, requestId, (latest) => {
    if (latest.state === 'purged' || latest.state === 'unconfirmed') return undefined
    const added = people.filter(({name}) => !latest.sources.some((each) => each.name === name))
    const sources = [...latest.sources, ...added]
    const due = contacts.filter(({source}) => !wasAsked(latest, source, kind))
    asked = due.length
    if (added.length + due.length === 0) return undefined
    return askSources({sources, mails: latest.mails}, due, kind, now)
  })
  await sendOwedMails(services, requestId, now)
  return asked
}

function isPeople({name}: SourceAnswer): boolean {
  return name.startsWith('people.')
}

function wasAsked({sources}: DataRequest, name: string, kind: ProcessorKind): boolean {
  const source = sources.find((each) => each.name === name)
  return Boolean(source?.askedAt) && source?.askedFor === kind
}
