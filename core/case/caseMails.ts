import type {DataRequest} from '../export/dataRequest.js'
import {requestContact, type ExportParty} from '../export/exportParty.js'
import type {RequestMail} from '../export/requestMail.js'
import type {SourceTitles} from '../export/statusPage.js'
import type {Language} from '../language.js'
import {renderMail, type MailPart, type RenderedMail} from '../mail/renderMail.js'
import {copyWords} from '../words/case/copyWords.js'
import {caseWords} from '../words/caseWords.js'
import {dayWords, instantWords} from '../words/dateWords.js'
import {exportWords} from '../words/exportWords.js'
import {erasedParts} from './erasedParts.js'

/** What a mail of the desk to a person is written from. */
export interface CaseMailContent {
  readonly party: ExportParty
  readonly request: DataRequest
  readonly language: Language
  /** Absent in a letter. */
  readonly statusUrl?: string
  /** What the handler wrote. */
  readonly words: string
  /** What the sources are called in the person's language. */
  readonly titles?: SourceTitles
}

/** Tells that a request which came by phone, letter, e-mail or at the desk is written down. */
export function receivedMail(content: CaseMailContent): RenderedMail {
  const {party, request, language} = content
  const {mail} = caseWords[language]
  const receivedOn = request.receivedOn ?? request.receivedAt.slice(0, 10)
  const day = dayWords(language, receivedOn)
  return personMail(content, mail.receivedSubject, [
    paragraph(mail.receivedText(objectOf(content), party.controller.name, day)),
    paragraph(mail.due(dayWords(language, request.dueOn))),
  ])
}

/** Tells, within the first month, that it takes longer and why (Art. 12(3)). */
export function extendedMail(content: CaseMailContent): RenderedMail {
  const {request, language, words} = content
  const {mail} = caseWords[language]
  return personMail(content, mail.extendedSubject, [
    paragraph(mail.extendedText(objectOf(content), dayWords(language, request.dueOn))),
    paragraph(mail.why),
    paragraph(words),
  ])
}

/** The answer; where not all was done, with what Art. 12(4) asks for. */
export function answeredMail(content: CaseMailContent): RenderedMail {
  const {party, request, language, words} = content
  const {mail} = caseWords[language]
  const isPartly = request.outcome === 'partly'
  const intro = isPartly ? mail.partlyText : mail.answeredText
  return personMail(content, mail.answeredSubject, [
    paragraph(intro(objectOf(content), party.controller.name)),
    paragraph(words),
    ...filesWaiting(content),
    ...erasedParts(party, request, content.titles ?? new Map()),
    ...(isPartly ? remedies(party, language) : []),
  ])
}

/** That files go with the answer, which a mail never holds. */
function filesWaiting({request, language}: CaseMailContent): MailPart[] {
  const count = request.attachments?.length ?? 0
  return count > 0 ? [paragraph(copyWords[language].filesWait(count))] : []
}

/**
 * A refusal: the reasons, the complaint to the authority by name, and the judicial remedy
 * (Art. 12(4)).
 */
export function refusedMail(content: CaseMailContent): RenderedMail {
  const {party, language, words} = content
  return personMail(content, caseWords[language].mail.refusedSubject, [
    ...refusalIntro(content),
    paragraph(words),
    ...remedies(party, language),
  ])
}

/** What stands before the reasons of a refusal. */
export function refusalIntro(
  content: Pick<CaseMailContent, 'party' | 'request' | 'language'>,
): MailPart[] {
  const {mail} = caseWords[content.language]
  return [
    paragraph(mail.refusedText(objectOf(content), content.party.controller.name)),
    paragraph(mail.why),
  ]
}

/** Where a person can turn who was refused, in all or in part (Art. 12(4), 77, 79). */
export function remedies({authority}: ExportParty, language: Language): MailPart[] {
  const {mail} = caseWords[language]
  return [
    {kind: 'heading', text: mail.rights},
    paragraph(authority ? mail.complaint(authority.name) : mail.complaintUnnamed),
    paragraph(mail.court),
  ]
}

/** The one-time link for a handler. It tells nothing of whom or what the case is about. */
export function openCaseMail(
  party: ExportParty,
  {language}: RequestMail,
  link: {readonly url: string; readonly expiresAt: Date},
): RenderedMail {
  const {mail} = caseWords[language]
  const until = instantWords(language, link.expiresAt, party.brand.timeZone)
  return brandMail(party, language, mail.openSubject, [
    paragraph(mail.openText),
    {kind: 'button', label: mail.openButton, url: link.url},
    paragraph(mail.openExpires(until)),
    {kind: 'small', text: mail.openNotYou},
  ])
}

/** A mail to a person: the parts, where the request stands, and whom to write to. */
export function personMail(
  {party, language, statusUrl}: CaseMailContent,
  subject: string,
  parts: readonly MailPart[],
): RenderedMail {
  return brandMail(party, language, subject, [
    ...parts,
    ...(statusUrl === undefined ? [] : statusParts(language, statusUrl)),
    {kind: 'small', text: caseWords[language].mail.contact(requestContact(party))},
  ])
}

function statusParts(language: Language, url: string): MailPart[] {
  const {statusIntro, statusButton} = exportWords[language].mail
  return [paragraph(statusIntro), {kind: 'button', label: statusButton, url}]
}

function objectOf({request, language}: Pick<CaseMailContent, 'request' | 'language'>): string {
  return exportWords[language].kinds[request.kind].object
}

function paragraph(text: string): MailPart {
  return {kind: 'paragraph', text}
}

function brandMail(
  {brand}: ExportParty,
  language: Language,
  subject: string,
  parts: readonly MailPart[],
): RenderedMail {
  const accentColor = brand.accentColor ?? undefined
  return renderMail({subject, language, senderName: brand.name, accentColor, parts})
}
