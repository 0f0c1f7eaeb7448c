import type {KeptThing} from '../core/keeping/keptPeriods.js'

/** What each thing that this product keeps is called in forms. */
export const keptTitles: Readonly<Record<KeptThing, string>> = {
  unconfirmedRequests: 'Requests that nobody confirmed',
  collectedData: 'What was collected for a request',
  requestAddresses: 'The address in a closed request',
  closedRequests: 'The rest of a closed request',
  optOutProofs: 'Proofs around an opt-out',
  deliveries: 'Records of mailings about changes',
  logs: 'Logs of the functions',
}
