import {Refusal} from '../../../core/refusal.js'
import {archiveJson} from '../../../core/render/archiveJson.js'
import {renderAtom} from '../../../core/render/renderAtom.js'
import {noticeRequest} from '../../_server/notices/noticeRequest.js'
import {currentCacheControl} from '../../_server/notices/noticeResponse.js'
import {readArchive} from '../../_server/notices/readArchive.js'
import {route, type Call} from '../../_server/route.js'

/** Every version of a notice, newest first, as JSON or as an Atom feed (RFC 4287). */
async function listVersions(call: Call): Promise<Response> {
  const format = call.url.searchParams.get('format') ?? 'json'
  if (format !== 'json' && format !== 'atom') {
    throw new Refusal('bad_request', 'format: expected json or atom.')
  }
  const asked = noticeRequest(call)
  const archive = await readArchive(call.services, asked)
  const headers = {
    'cache-control': currentCacheControl(archive.versions, call.now),
    'content-language': archive.language,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  }
  if (format === 'json') {
    return Response.json(archiveJson(asked, archive.language, archive.versions), {headers})
  }
  const feed = renderAtom(archive, call.services.settings.publicOrigin)
  return new Response(feed, {
    headers: {...headers, 'content-type': 'application/atom+xml; charset=utf-8'},
  })
}

export default route('/api/notices/:brand/versions', {GET: listVersions})
