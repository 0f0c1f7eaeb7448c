import {formatAsked, noticeRequest} from '../_server/notices/noticeRequest.js'
import {currentCacheControl, noticeResponse} from '../_server/notices/noticeResponse.js'
import {readArchive, versionInForce} from '../_server/notices/readArchive.js'
import {route, type Call} from '../_server/route.js'

/** The version of a brand's notice that is in force, or was at a time. */
async function readNotice(call: Call): Promise<Response> {
  const asked = noticeRequest(call)
  const format = formatAsked(call)
  const archive = await readArchive(call.services, asked)
  const version = versionInForce(archive, asked, call.now)
  const cacheControl = currentCacheControl(archive.versions, call.now)
  return await noticeResponse(call, archive, version, format, cacheControl)
}

export default route('/api/notices/:brand', {GET: readNotice})
