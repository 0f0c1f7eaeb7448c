import {randomUUID} from 'node:crypto'

import {calendarDate} from '../../../core/calendar/calendarDate.js'
import {casePage} from '../../../core/case/casePage.js'
import type {CaseNotice} from '../../../core/case/caseView.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import {extendedDueOn} from '../../../core/export/dueOn.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {renderPage} from '../../../core/page/renderPage.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import {openDetails} from '../export/openDetails.js'
import {publicHolidays} from '../export/publicHolidays.js'
import {sourceTitles} from '../export/sourceTitles.js'
import {pageResponse} from '../pageResponse.js'
import type {Services} from '../services.js'
import type {OpenedCase} from './openCaseLink.js'

/** The day an extension of a request would end on. */
export async function extendedDay(
  {controller, brand}: ExportParty,
  {receivedOn, receivedAt}: DataRequest,
): Promise<string> {
  const from = receivedOn ?? calendarDate(new Date(receivedAt), brand.timeZone)
  return extendedDueOn(from, await publicHolidays(controller.country))
}

/** The page of an opened case, with what is sealed in it opened for this one answer. */
export async function caseResponse(
  services: Services,
  {request, party, mail}: Extract<OpenedCase, {isOpen: true}>,
  shown: {readonly token: string; readonly now: Date; readonly notice?: CaseNotice | undefined},
): Promise<Response> {
  const {SEAL_KEY} = services.settings.secrets
  const sourceWords = new Map<string, string>()
  for (const {name, sealedWords} of request.sources) {
    if (sealedWords) sourceWords.set(name, await openSealedText(SEAL_KEY, sealedWords))
  }
  const page = casePage({
    party,
    request,
    language: mail.language,
    address: await openSealedText(SEAL_KEY, request.sealedAddress),
    details: await openDetails(services, request),
    searchAddress: request.sealedSearchAddress
      ? await openSealedText(SEAL_KEY, request.sealedSearchAddress)
      : undefined,
    sourceTitles: sourceTitles(services, party, mail.language),
    personTitles: sourceTitles(services, party, request.language),
    sourceWords,
    token: shown.token,
    formId: randomUUID(),
    now: shown.now,
    today: calendarDate(shown.now, party.brand.timeZone),
    extendedTo: await extendedDay(party, request),
    notice: shown.notice,
  })
  return await pageResponse(renderPage(page))
}
