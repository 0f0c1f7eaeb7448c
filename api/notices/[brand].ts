import {askedFormat} from '../_server/notices/askedFormat.js'
import {currentCacheControl, pastCacheControl} from '../_server/notices/cacheControl.js'
import {datesIn, movedResponse} from '../_server/notices/movedResponse.js'
import {noticeFormats} from '../_server/notices/noticeFormats.js'
import {noticeRequest} from '../_server/notices/noticeRequest.js'
import {noticeResponse} from '../_server/notices/noticeResponse.js'
import {readArchive} from '../_server/notices/readArchive.js'
import {instantAsked, versionInForce} from '../_server/notices/shownVersion.js'
import {route, type Call} from '../_server/route.js'

/** The version of a brand's notice that is in force, or was at a time. */
async function readNotice(call: Call): Promise<Response> {
  const asked = noticeRequest(call)
  const format = askedFormat(call, noticeFormats)
  const archive = await readArchive(call.services, asked)
  const at = instantAsked(asked, archive.timeZone)
  const moved = at ? undefined : movedResponse(call, archive)
  if (moved) return moved
  const shown = versionInForce(archive, asked, call.now)
  const cacheControl = at
    ? pastCacheControl(archive.allVersions, at, call.now)
    : currentCacheControl(datesIn(archive), call.now)
  return await noticeResponse(call, shown, format, cacheControl)
}

export default route('/api/notices/:brand', {GET: readNotice}, {isForAnySite: true})
