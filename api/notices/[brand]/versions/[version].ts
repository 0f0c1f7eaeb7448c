import {askedFormat} from '../../../_server/notices/askedFormat.js'
import {currentCacheControl, forEver} from '../../../_server/notices/cacheControl.js'
import {noticeFormats} from '../../../_server/notices/noticeFormats.js'
import {noticeRequest} from '../../../_server/notices/noticeRequest.js'
import {noticeResponse} from '../../../_server/notices/noticeResponse.js'
import {
  assertLanguage,
  numberedVersion,
  versionNumber,
} from '../../../_server/notices/numberedVersion.js'
import {readArchive} from '../../../_server/notices/readArchive.js'
import {route, type Call} from '../../../_server/route.js'

/**
 * One version by its number, upcoming ones too. In a named language and format it never changes: no
 * other language steps in, and nothing is said of what came later.
 */
async function readVersion(call: Call): Promise<Response> {
  const asked = noticeRequest(call)
  const format = askedFormat(call, noticeFormats)
  const number = versionNumber('version', call.params['version'] ?? '')
  const archive = await readArchive(call.services, asked)
  assertLanguage(archive, asked)
  const version = numberedVersion(archive, number)
  const isExact = call.url.searchParams.has('format') && asked.language !== undefined
  const cacheControl = isExact ? forEver : currentCacheControl(archive.allVersions, call.now)
  const shown = {archive, version, since: new Date(version.stampedAt)}
  return await noticeResponse(call, shown, format, cacheControl)
}

export default route(
  '/api/notices/:brand/versions/:version',
  {GET: readVersion},
  {isForAnySite: true},
)
