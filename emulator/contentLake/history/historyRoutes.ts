import type {LakeRoute} from '../lakeRoute.js'
import {documentEvents} from './documentEvents.js'
import {documentsInHistory} from './documentsInHistory.js'
import {transactionLog} from './transactionLog.js'

/** What History and Review changes of the Studio ask for. */
export const historyRoutes: readonly LakeRoute[] = [
  {
    method: 'GET',
    pattern: '/data/history/:dataset/events/documents/:id',
    handle: documentEvents,
  },
  {method: 'GET', pattern: '/data/history/:dataset/transactions/:ids', handle: transactionLog},
  {method: 'GET', pattern: '/data/history/:dataset/documents/:ids', handle: documentsInHistory},
]
