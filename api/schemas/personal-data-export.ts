import {exportSchemaPath, publishedExportSchema} from '../../core/export/exportSchema.js'
import {route, type Call} from '../_server/route.js'

/** The JSON Schema of a data export, for whoever reads one. It changes with a release only. */
function showExportSchema({services}: Call): Response {
  const schema = publishedExportSchema(`${services.settings.publicOrigin}${exportSchemaPath}`)
  return new Response(JSON.stringify(schema), {
    headers: {
      'content-type': 'application/schema+json; charset=utf-8',
      'cache-control': 'public, max-age=3600, s-maxage=86400',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    },
  })
}

export default route(exportSchemaPath, {GET: showExportSchema}, {isForAnySite: true})
