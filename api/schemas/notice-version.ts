import {publishedVersionSchema} from '../../core/render/versionJsonSchema.js'
import {route, type Call} from '../_server/route.js'

const path = '/api/schemas/notice-version'

/** The JSON Schema of a version, for whoever reads notices as JSON. It changes with a release only. */
function showVersionSchema({services}: Call): Response {
  const schema = publishedVersionSchema(`${services.settings.publicOrigin}${path}`)
  return new Response(JSON.stringify(schema), {
    headers: {
      'content-type': 'application/schema+json; charset=utf-8',
      'cache-control': 'public, max-age=3600, s-maxage=86400',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    },
  })
}

export default route(path, {GET: showVersionSchema}, {isForAnySite: true})
