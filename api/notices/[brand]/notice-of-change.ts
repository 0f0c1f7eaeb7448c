import {changeBanner} from '../../../core/announce/changeBanner.js'
import {noticeRequest} from '../../_server/notices/noticeRequest.js'
import {currentCacheControl} from '../../_server/notices/noticeResponse.js'
import {readArchive} from '../../_server/notices/readArchive.js'
import {route, type Call} from '../../_server/route.js'

/** What a site's banner says: the change that is coming and the one that just came, or 204. */
async function readBanner(call: Call): Promise<Response> {
  const archive = await readArchive(call.services, noticeRequest(call))
  const banner = changeBanner(archive, call.services.settings.publicOrigin, call.now)
  const headers = {
    'cache-control': currentCacheControl(archive.versions, call.now),
    'access-control-allow-origin': '*',
    'content-language': archive.language,
  }
  return banner ? Response.json(banner, {headers}) : new Response(null, {status: 204, headers})
}

export default route('/api/notices/:brand/notice-of-change', {GET: readBanner})
