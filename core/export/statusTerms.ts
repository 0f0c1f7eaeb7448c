import {calendarDate} from '../calendar/calendarDate.js'
import {isHandedOver} from '../case/copyDelivery.js'
import {html, type Html} from '../html.js'
import {copyWords} from '../words/case/copyWords.js'
import {dayWords} from '../words/dateWords.js'
import {exportWords} from '../words/exportWords.js'
import {requestWords} from '../words/requestWords.js'
import type {DataRequest} from './dataRequest.js'
import type {ExportParty} from './exportParty.js'
import {filesKeptUntil} from './filesKept.js'
import {handlingOf} from './requestHandling.js'
import {keptUntil} from './requestKept.js'

/**
 * By when a request is answered, why that day is not simply a month on, with whom it lies, and until
 * when its page can be opened. What acted at once has no term.
 */
export function statusTerms({brand, controller}: ExportParty, request: DataRequest): Html {
  const {language, dueOn, targetOn, extension, closedAt} = request
  const words = exportWords[language].status
  const more = requestWords[language].status
  const day = (date: string): string => dayWords(language, date)
  const dayOf = (instant: string | Date): string =>
    day(calendarDate(new Date(instant), brand.timeZone))
  const handling = handlingOf(request)
  const until = keptUntil(request)
  const filesUntil = filesKeptUntil(request)
  const files = request.sealedFile ? more.filesKept : more.filesGone
  const isMoved = !extension && targetOn && targetOn !== dueOn
  const isAtDesk = handling !== 'automatic' && request.state === 'confirmed'
  // Before it is collected nobody has said how a copy is to reach the person.
  const isCopyThere = request.readyAt && isHandedOver(request)
  const atDesk = isCopyThere ? copyWords[language].handedOver : more.atDesk(controller.name)
  const term =
    handling === 'atOnce' && closedAt
      ? html`<p><strong>${more.noTerm}</strong></p>`
      : html`<p><strong>${words.due(day(dueOn))}</strong></p>
          ${isMoved ? html`<p>${more.moved(day(targetOn))}</p>` : ''}
          ${extension ? html`<p>${more.extended(dayOf(extension.at), day(extension.firstDueOn))}</p>` : ''}`
  return html`${term} ${closedAt ? html`<p>${more.closed(dayOf(closedAt))}</p>` : ''}
    ${isAtDesk ? html`<p>${atDesk}</p>` : ''}
    ${filesUntil && !isHandedOver(request) ? html`<p>${files(dayOf(filesUntil))}</p>` : ''}
    ${until ? html`<p>${more.kept(dayOf(until))}</p>` : ''}`
}
