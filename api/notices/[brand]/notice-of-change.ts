import {changeBanner} from '../../../core/announce/changeBanner.js'
import {currentCacheControl} from '../../_server/notices/cacheControl.js'
import {datesIn, movedResponse} from '../../_server/notices/movedResponse.js'
import {noticeRequest} from '../../_server/notices/noticeRequest.js'
import {readArchive} from '../../_server/notices/readArchive.js'
import {textResponse} from '../../_server/notices/textResponse.js'
import {route, type Call} from '../../_server/route.js'

/** What a site's banner says: the change that is coming and the one that just came, or 204. */
async function readBanner(call: Call): Promise<Response> {
  const archive = await readArchive(call.services, noticeRequest(call))
  const moved = movedResponse(call, archive)
  if (moved) return moved
  const banner = changeBanner(archive, call.services.settings.publicOrigin, call.now)
  const cacheControl = currentCacheControl(datesIn(archive), call.now)
  const headers = {'content-language': archive.language}
  if (!banner) {
    return new Response(null, {status: 204, headers: {...headers, 'cache-control': cacheControl}})
  }
  const text = JSON.stringify(banner)
  return await textResponse(call, {text, mediaType: 'application/json', cacheControl, headers})
}

export default route(
  '/api/notices/:brand/notice-of-change',
  {GET: readBanner},
  {isForAnySite: true},
)
