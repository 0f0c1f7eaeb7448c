import type {LakeRoute} from '../lakeRoute.js'
import {listenToDocuments} from './listenToDocuments.js'

/** The endpoints that stay open. */
export const streamRoutes: readonly LakeRoute[] = [
  {method: 'GET', pattern: '/data/listen/:dataset', handle: listenToDocuments},
]
