import {notEmulated} from '../lakeError.js'
import type {LakeRoute} from '../lakeRoute.js'

type Method = LakeRoute['method']

/**
 * What the hosted service has and this emulator leaves out. Every line answers 501 and names itself,
 * so that nothing is silently half there. Take a line out when its endpoint gets a real answer.
 */
const leftOut: readonly (readonly [methods: readonly Method[], pattern: string, what: string])[] = [
  [['POST'], '/assets/images/:dataset', 'image uploads'],
  [['POST'], '/assets/files/:dataset', 'file uploads'],
  [['GET', 'POST'], '/assets/media-library-link/:dataset', 'links to a media library'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/media-libraries/*', 'media libraries'],
  [['GET', 'POST'], '/media-libraries', 'media libraries'],
  [['GET'], '/data/live/events/:dataset', 'live content events'],
  [['GET'], '/data/export/:dataset', 'dataset exports'],
  [['GET'], '/data/history/:dataset/events/releases/:id', 'the history of content releases'],
  [['POST', 'PUT', 'DELETE'], '/schedules/*', 'scheduled publishing'],
  [['GET', 'POST'], '/agent/*', 'agent actions'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/collaboration/*', 'comments'],
  [['POST'], '/comments/:dataset/setup', 'comments'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/embeddings-index/*', 'embeddings indexes'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/hooks/*', 'the management of webhooks'],
  [['PUT', 'DELETE'], '/datasets/:dataset', 'the management of datasets'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/projects/:project/datasets/*', 'dataset settings'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/projects/:project/*', 'project management'],
  [['GET'], '/subscriptions/*', 'plans and subscriptions'],
  [['GET'], '/jobs/:id', 'jobs'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/canvases/*', 'Canvas'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/dashboards/*', 'dashboards'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/knowledge-bases/*', 'knowledge bases'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/functions/*', 'Sanity Functions'],
  [['GET', 'POST', 'PUT', 'DELETE'], '/blueprints/*', 'blueprints'],
  [['GET'], '/auth/fetch', 'logging in by a session id'],
  [['GET'], '/geoip/country', 'geolocation'],
]

/** Mounted after all others: a pattern here may be wider than an endpoint that has an answer. */
export const notImplementedRoutes: readonly LakeRoute[] = leftOut.flatMap(
  ([methods, pattern, what]) =>
    methods.map((method): LakeRoute => ({
      method,
      pattern,
      handle: (_request, {url}) => notEmulated(`${what} (${method} ${url.pathname})`).toResponse(),
    })),
)
