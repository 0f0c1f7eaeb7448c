import {textIn} from '../content/localizedText.js'
import type {DataRequest} from '../export/dataRequest.js'
import {requestContact, type ExportParty} from '../export/exportParty.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'
import type {Language} from '../language.js'
import {renderMail, type MailPart, type RenderedMail} from '../mail/renderMail.js'
import {dayWords} from '../words/dateWords.js'
import {processorWords} from '../words/processorWords.js'
import {answerBy} from './answerBy.js'
import {askedKind} from './processorKind.js'
import {agreementOf} from './processorSources.js'

interface AskedMail {
  readonly party: ExportParty
  readonly request: DataRequest
  readonly source: SourceAnswer
  readonly language: Language
  readonly link: {readonly url: string; readonly expiresAt: Date}
  readonly isReminder: boolean
}

/**
 * Asks a processor's people for their part. Nothing in it is about the person: mail is read by
 * others, forwarded and kept, so who it is about stands behind the link alone.
 */
export function processorMail(asked: AskedMail): RenderedMail {
  const {party, request, source, language, link, isReminder} = asked
  const {controller, brand} = party
  const {asked: kinds, mail: words, page} = processorWords[language]
  const by = dayWords(language, answerBy(request, source, party) ?? request.dueOn)
  const expires = calendarWords(language, link.expiresAt)
  const service = textIn(agreementOf(party, source.name)?.agreement.service, language)
  const parts: MailPart[] = [
    ...(isReminder ? [paragraph(words.reminder)] : []),
    paragraph(words.intro(controller.name)),
    paragraph(kinds[askedKind(request, source)]),
    {
      kind: 'list',
      items: [
        `${page.reference}: ${request.requestId}`,
        ...(service ? [`${page.service}: ${service}`] : []),
        words.answerBy(by),
      ],
    },
    paragraph(words.how),
    {kind: 'button', label: words.button, url: link.url},
    paragraph(words.expires(expires)),
    paragraph(words.noData),
    {kind: 'small', text: words.why(controller.name)},
    {kind: 'small', text: words.doubt(requestContact(party))},
  ]
  return renderMail({
    subject: isReminder ? words.reminderSubject(by) : words.subject(by),
    language,
    senderName: controller.name,
    accentColor: brand.accentColor ?? undefined,
    parts,
  })
}

function calendarWords(language: Language, at: Date): string {
  return dayWords(language, at.toISOString().slice(0, 10))
}

function paragraph(text: string): MailPart {
  return {kind: 'paragraph', text}
}
