import type {FactName} from '../content/portableText.js'
import {linkDays} from '../export/owedMail.js'
import {undoDays} from '../optOut/undoPeriod.js'

/** How people are told of a change: the stamp's line, the banner on sites, the feed, a mail. */
export type ChangeChannel = 'stamp' | 'site' | 'feed' | 'email'

/** What people get their data as; CSV lies in the ZIP. */
export type ExportFormat = 'pdf' | 'json' | 'csv' | 'zip'

const changeChannels: readonly ChangeChannel[] = ['stamp', 'site', 'feed', 'email']
const exportFormats: readonly ExportFormat[] = ['pdf', 'json', 'csv', 'zip']

/**
 * What the product keeps for every notice, and what starter texts promise in its place: how long a
 * download link works, within how many months a request is answered (Art. 12(3)), for how long
 * leaving a newsletter can be undone, how people are told of changes, and what they get their data as.
 * For how long things are kept are settings: see `keptPeriods.ts`.
 */
export const productPromises = {
  downloadLinkDays: linkDays,
  responseMonths: 1,
  undoDays,
  changeChannels,
  exportFormats,
} as const

type Keeper = {
  /** The fact that says it in the notice, where it has a number or a name. */
  readonly fact?: FactName
  /** The address of ours at which it is kept. */
  readonly url: string
}

/** Every promise that a notice makes about what this product does, and what keeps it. */
export const promiseKeepers = {
  'newsletter.oneClick': {url: '/api/unsubscribe'},
  'newsletter.choice': {fact: 'group.brands', url: '/api/unsubscribe'},
  'data.ask': {fact: 'controller.email', url: '/api/export'},
  'data.mailbox': {url: '/api/export/confirm'},
  'data.files': {url: '/api/export/download'},
  'data.linkDays': {fact: 'product.downloadLinkDays', url: '/api/export/download'},
  // A handler prints the same PDF.
  'data.paper': {url: '/api/export/download'},
  'data.time': {fact: 'product.responseTime', url: '/api/export/status'},
  'kept.unconfirmedRequests': {fact: 'product.unconfirmedRequestsKept', url: '/api/cron'},
  'kept.collectedData': {fact: 'product.collectedDataKept', url: '/api/cron'},
  'kept.requestAddresses': {fact: 'product.requestAddressesKept', url: '/api/cron'},
  'kept.closedRequests': {fact: 'product.closedRequestsKept', url: '/api/cron'},
  'kept.optOutProofs': {fact: 'product.optOutProofsKept', url: '/api/cron'},
  'kept.deliveries': {fact: 'product.deliveriesKept', url: '/api/cron'},
  // The host deletes them: this only says for how long.
  'kept.logs': {fact: 'product.logsKept', url: '/api/cron'},
  'changes.leadTime': {fact: 'group.leadTime', url: '/api/notices/:brand/notice-of-change'},
  'changes.archive': {url: '/api/notices/:brand/versions'},
} as const satisfies Record<string, Keeper>

export type PromiseName = keyof typeof promiseKeepers
