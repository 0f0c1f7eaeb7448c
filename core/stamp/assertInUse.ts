import {Refusal} from '../refusal.js'
import type {VersionMetadata} from './noticeVersion.js'

/** Said wherever somebody would stamp what has been retired. */
export const retiredMessage =
  'This notice has been retired: its last version stands, and nothing is stamped after it.'

/** @throws Refusal `gone` when the version in force says that the notice is retired. */
export function assertInUse(inForce: Pick<VersionMetadata, 'kind'> | undefined): void {
  if (inForce?.kind === 'retired') throw new Refusal('gone', retiredMessage)
}
