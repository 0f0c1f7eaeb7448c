import type {LakeRoute} from '../lakeRoute.js'
import {keyValueRoutes} from './keyValueRoutes.js'
import {userRoutes} from './localUsers.js'
import {projectRoutes} from './projectRoutes.js'

/** Advertisements the Studio asks for of what a plan lacks or runs out of. */
const upsells = [
  'asset-limit',
  'comments',
  'content-releases',
  'document-limit',
  'scheduled-drafts',
  'scheduled-publishing',
  'tasks',
]

/**
 * What the Studio asks of Sanity besides documents, each with a true minimal answer: no
 * announcement, no schedule, nobody outside this dataset who refers to a document, no
 * consent to telemetry.
 */
export const studioRoutes: readonly LakeRoute[] = [
  ...keyValueRoutes,
  ...userRoutes,
  ...projectRoutes,
  // Comments come with every plan that has private datasets. Told that they are missing, the Studio
  // builds all its panes anew once the answer is in, and closes whatever dialog is open.
  always('GET', '/features', ['studioComments']),
  always('GET', '/ping', {pong: true}),
  always('GET', '/data/ping/:dataset', {pong: true}),
  always('GET', '/check/cors', {result: {allowed: true, withCredentials: true}}),
  always('GET', '/help', {}),
  always('GET', '/journey/announcements', []),
  always('GET', '/journey/trial', null),
  always('GET', '/journey/unclaimed-project', null),
  ...upsells.map((name) => always('GET', `/journey/${name}`, null)),
  always('GET', '/schedules/:project/:dataset', {schedules: []}),
  always('GET', '/intake/telemetry-status', {status: 'denied'}),
  always('POST', '/intake/batch', {}),
  always('GET', '/data/references/:dataset/documents/:id/to', {totalCount: 0, references: []}),
]

function always(method: LakeRoute['method'], pattern: string, answer: unknown): LakeRoute {
  return {method, pattern, handle: () => Response.json(answer)}
}
