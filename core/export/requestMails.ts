import {renderMail, type MailPart, type RenderedMail} from '../mail/renderMail.js'
import {dayWords, instantWords} from '../words/dateWords.js'
import {exportWords} from '../words/exportWords.js'
import {requestWords} from '../words/requestWords.js'
import type {DataRequest} from './dataRequest.js'
import {requestContact, type ExportParty} from './exportParty.js'
import {handlingOf} from './requestHandling.js'

interface MailLink {
  readonly url: string
  readonly expiresAt: Date
}

/** Asks the reader of the mailbox to confirm a request; one that is confirmed already is told to be,
 * and its link leads to where it stands. The subject names no brand: that someone
 * deals with a clinic can itself be health data (C-184/20). */
export function confirmMail(
  party: ExportParty,
  request: DataRequest,
  link: MailLink,
): RenderedMail {
  const {kinds, mail: words} = exportWords[request.language]
  const until = instantWords(request.language, link.expiresAt, party.brand.timeZone)
  if (request.state !== 'unconfirmed') {
    const {mail: more} = requestWords[request.language]
    return brandMail(party, request, words.statusButton, [
      paragraph(more.openAlready(party.controller.name, requestContact(party))),
      {kind: 'button', label: words.statusButton, url: link.url},
      paragraph(words.confirmExpires(until)),
    ])
  }
  return brandMail(party, request, words.confirmSubject, [
    paragraph(words.confirmIntro(kinds[request.kind].object, party.controller.name)),
    paragraph(requestWords[request.language].mail.what[handlingOf(request)]),
    {kind: 'button', label: words.confirmButton, url: link.url},
    paragraph(words.confirmExpires(until)),
    {kind: 'small', text: words.notYou},
  ])
}

/** Reminds once of a request that nobody has confirmed; its link ends with the first one's. */
export function confirmReminderMail(
  party: ExportParty,
  request: DataRequest,
  link: MailLink,
): RenderedMail {
  const {kinds, mail: words} = exportWords[request.language]
  const {mail: more} = requestWords[request.language]
  const until = instantWords(request.language, link.expiresAt, party.brand.timeZone)
  return brandMail(party, request, more.reminderSubject, [
    paragraph(more.reminderIntro(kinds[request.kind].object, party.controller.name)),
    paragraph(more.what[handlingOf(request)]),
    {kind: 'button', label: words.confirmButton, url: link.url},
    paragraph(more.reminderEnd(until)),
    {kind: 'small', text: words.notYou},
  ])
}

/** Tells that the files are there: a link that expires, never the data. */
export function readyMail(
  party: ExportParty,
  request: DataRequest,
  link: MailLink & {readonly statusUrl: string},
): RenderedMail {
  const words = exportWords[request.language].mail
  const until = instantWords(request.language, link.expiresAt, party.brand.timeZone)
  const isIncomplete = request.sources.some(({state}) => state === 'failed')
  return brandMail(party, request, words.readySubject, [
    paragraph(words.readyIntro(party.controller.name)),
    ...(isIncomplete ? [paragraph(words.incomplete)] : []),
    {kind: 'button', label: words.readyButton, url: link.url},
    paragraph(words.readyExpires(until)),
    paragraph(words.statusIntro),
    {kind: 'button', label: words.statusButton, url: link.statusUrl},
    {kind: 'small', text: words.due(dayWords(request.language, request.dueOn))},
  ])
}

function paragraph(text: string): MailPart {
  return {kind: 'paragraph', text}
}

function brandMail(
  {brand}: ExportParty,
  {language}: DataRequest,
  subject: string,
  parts: readonly MailPart[],
): RenderedMail {
  const accentColor = brand.accentColor ?? undefined
  return renderMail({subject, language, senderName: brand.name, accentColor, parts})
}
