import {calendarDate} from '../calendar/calendarDate.js'
import {isHandedOver} from '../case/copyDelivery.js'
import {html, type Html} from '../html.js'
import type {KeptPeriods} from '../keeping/keptPeriods.js'
import {copyWords} from '../words/case/copyWords.js'
import {dayWords} from '../words/dateWords.js'
import {exportWords} from '../words/exportWords.js'
import {periodInWords} from '../words/period.js'
import {requestWords} from '../words/requestWords.js'
import type {DataRequest} from './dataRequest.js'
import type {ExportParty} from './exportParty.js'
import {filesKeptUntil, isCollectedAnew} from './filesKept.js'
import {handlingOf} from './requestHandling.js'
import {keptUntil} from './requestKept.js'

/**
 * By when a request is answered, why that day is not simply a month on, with whom it lies, and until
 * when its page can be opened. What acted at once has no term.
 */
export function statusTerms(
  {brand, controller}: ExportParty,
  request: DataRequest,
  kept: KeptPeriods,
): Html {
  const {language, dueOn, targetOn, extension, closedAt} = request
  const words = exportWords[language].status
  const more = requestWords[language].status
  const day = (date: string): string => dayWords(language, date)
  const dayOf = (instant: string | Date): string =>
    day(calendarDate(new Date(instant), brand.timeZone))
  const handling = handlingOf(request)
  const until = keptUntil(request, kept)
  const filesUntil = filesKeptUntil(request, kept)
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
    ${filesUntil && !isHandedOver(request) ? html`<p>${filesTerm(request, dayOf(filesUntil), kept)}</p>` : ''}
    ${until ? html`<p>${more.kept(dayOf(until))}</p>` : ''}`
}

/** Until when the files can be fetched; afterwards, how to get them once more. */
function filesTerm(request: DataRequest, day: string, {collectedData}: KeptPeriods): Html | string {
  const {filesKept, filesGone, filesAgain, filesAnew, filesOpen} =
    requestWords[request.language].status
  if (request.sealedFile) return filesKept(day)
  const gone = filesGone(day, periodInWords(request.language, collectedData))
  const again = isCollectedAnew(request) ? filesAgain : request.closedAt ? filesAnew : ''
  return html`${gone} ${again} ${request.closedAt ? '' : filesOpen}`
}
