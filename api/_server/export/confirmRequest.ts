import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {personalDataSources} from './personalDataSources.js'

/** Writes down that the mailbox's reader wants the request; `false` when it is gone. */
export async function confirmRequest(
  services: Services,
  requestId: string,
  now: Date,
): Promise<boolean> {
  const sources = personalDataSources(services).map(({name}) => ({
    _key: name,
    name,
    state: 'waiting' as const,
  }))
  const confirmed = await changeRequest(services, requestId, ({state}) =>
    state === 'unconfirmed'
      ? {state: 'confirmed', confirmedAt: now.toISOString(), sources}
      : undefined,
  )
  return confirmed !== undefined
}
