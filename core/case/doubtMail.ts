import {requestContact} from '../export/exportParty.js'
import type {RenderedMail} from '../mail/renderMail.js'
import {doubtWords} from '../words/case/doubtWords.js'
import {dayWords} from '../words/dateWords.js'
import {exportWords} from '../words/exportWords.js'
import {personMail, type CaseMailContent} from './caseMails.js'

/**
 * Asks for more proof of who the person is, with the handler's reason and what is wanted
 * (Art. 12(6)), and says where the form to sign is. The last day for the answer stays.
 */
export function doubtMail(content: CaseMailContent): RenderedMail {
  const {party, request, language, words, statusUrl} = content
  const {mail} = doubtWords[language]
  const {object} = exportWords[language].kinds[request.kind]
  const contact = requestContact(party)
  const texts = [
    mail.text(object, party.controller.name),
    words,
    statusUrl === undefined ? mail.formEnclosed(contact) : mail.formOnPage(contact),
    mail.due(dayWords(language, request.dueOn)),
  ]
  return personMail(
    content,
    mail.subject,
    texts.map((text) => ({kind: 'paragraph', text})),
  )
}
