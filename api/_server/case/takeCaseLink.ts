import {withEvents} from '../../../core/export/requestEvent.js'
import {maskAddress} from '../../../core/subject/maskAddress.js'
import {changeRequest} from '../export/changeRequest.js'
import type {Services} from '../services.js'
import type {OpenedCase} from './openCaseLink.js'

/**
 * Takes a handler's link: of any number of presses one opens the case, and its opening is written to
 * the timeline before anything is shown.
 *
 * @returns the case as it then stands; `undefined` if another press was first
 */
export async function takeCaseLink(
  services: Services,
  opened: Extract<OpenedCase, {isOpen: true}>,
  now: Date,
): Promise<Extract<OpenedCase, {isOpen: true}> | undefined> {
  const {claims, handler, mail} = opened
  const event = {what: 'caseOpened', by: claims.h, maskedBy: maskAddress(handler)} as const
  const taken = await changeRequest(services, claims.r, (request) => {
    const current = request.mails.find(({_key}) => _key === mail._key)
    if (!current || current.openedAt || request.state === 'purged') return undefined
    return {
      mails: request.mails.map((each) =>
        each._key === mail._key ? {...each, openedAt: now.toISOString()} : each,
      ),
      events: withEvents(request, [event], now),
    }
  })
  return taken?.hasChanged ? {...opened, request: taken.request} : undefined
}
