import {randomUUID} from 'node:crypto'

import type {RequestAttempt} from '../../../core/export/requestAttempt.js'
import type {AskingNetwork} from './askingNetwork.js'

/** A form that is let through, as it counts against its network and its brand for an hour. */
export function countedAttempt(brand: string, network: AskingNetwork, now: Date): RequestAttempt {
  const _id = `requestAttempt.${randomUUID()}`
  return {_id, _type: 'requestAttempt', at: now.toISOString(), brand, ...network}
}
