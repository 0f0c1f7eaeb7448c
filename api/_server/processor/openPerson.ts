import {withEvents} from '../../../core/export/requestEvent.js'
import type {AskedPart, OpenedPerson} from '../../../core/processor/processorPage.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import {changeRequest} from '../export/changeRequest.js'
import {openDetails} from '../export/openDetails.js'
import {searchedAddress} from '../export/subjectOf.js'
import type {Services} from '../services.js'

/**
 * Whom a request is about, for a processor's people: written into the timeline before it is shown.
 * The person's own words and other addresses are not for them; a handler's words of what to do are.
 *
 * @returns `undefined` when the link, or the request, ended meanwhile
 */
export async function openPerson(
  services: Services,
  {request, source}: AskedPart,
  serial: number,
  now: Date,
): Promise<OpenedPerson | undefined> {
  const opened = await changeRequest(services, request.requestId, (latest) => {
    const isHeld = latest.sources.some(
      ({name, linkSerial}) => name === source.name && linkSerial === serial,
    )
    if (latest.state === 'purged' || !isHeld) return undefined
    const event = {what: 'caseOpened', by: 'processor', source: source.name} as const
    return {events: withEvents(latest, [event], now)}
  })
  if (!opened?.hasChanged) return undefined
  const {SEAL_KEY} = services.settings.secrets
  const address = await searchedAddress(services, request)
  const {sealedTask} = source
  const task = sealedTask ? {task: await openSealedText(SEAL_KEY, sealedTask)} : {}
  const {name} = await openDetails(services, request)
  return {address, ...task, ...(name ? {name} : {})}
}
