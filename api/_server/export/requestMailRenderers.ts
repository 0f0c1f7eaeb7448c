import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {RequestMail, RequestMailPurpose} from '../../../core/export/requestMail.js'
import {confirmMail, confirmReminderMail, readyMail} from '../../../core/export/requestMails.js'
import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {renderCaseMail, renderOpenCase} from '../case/renderCaseMail.js'
import {linkOrigin} from '../linkOrigin.js'
import {renderAsk} from '../processor/renderAsk.js'
import type {Services} from '../services.js'
import {confirmLink, downloadLink, statusPath} from './requestLinks.js'

export interface OutgoingMail {
  readonly party: ExportParty
  readonly request: DataRequest
  readonly mail: RequestMail
}

type Render = (services: Services, outgoing: OutgoingMail) => Promise<RenderedMail>

/** How each mail of a request is written; links are sealed anew at each try. */
export const requestMailRenderers: Readonly<Record<RequestMailPurpose, Render>> = {
  confirm: async (services, {party, request, mail}) =>
    confirmMail(
      party,
      inLanguageOf(mail, request),
      await confirmLink(services, party, request, mail),
    ),
  confirmReminder: async (services, {party, request, mail}) =>
    confirmReminderMail(
      party,
      inLanguageOf(mail, request),
      await confirmLink(services, party, request, mail),
    ),
  ready: async (services, {party, request, mail}) => {
    const path = await statusPath(services, request.requestId)
    return readyMail(party, inLanguageOf(mail, request), {
      ...(await downloadLink(services, party, request, mail)),
      statusUrl: `${linkOrigin(services.settings, party.brand)}${path}`,
    })
  },
  ask: renderAsk,
  askReminder: renderAsk,
  doubt: renderCaseMail('doubt'),
  received: renderCaseMail('received'),
  extended: renderCaseMail('extended'),
  refused: renderCaseMail('refused'),
  answered: renderCaseMail('answered'),
  openCase: renderOpenCase,
}

function inLanguageOf({language}: RequestMail, request: DataRequest): DataRequest {
  return {...request, language}
}
