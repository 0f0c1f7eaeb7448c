import {Refusal} from '../../../../core/refusal.js'
import {askedFormat} from '../../../_server/notices/askedFormat.js'
import {currentCacheControl, forEver} from '../../../_server/notices/cacheControl.js'
import {noticeFormats} from '../../../_server/notices/noticeFormats.js'
import {noticeRequest} from '../../../_server/notices/noticeRequest.js'
import {noticeResponse} from '../../../_server/notices/noticeResponse.js'
import {readArchive} from '../../../_server/notices/readArchive.js'
import {route, type Call} from '../../../_server/route.js'

/**
 * One version by its number, upcoming ones too. In a named language and format it never changes: no
 * other language steps in, and nothing is said of what came later.
 */
async function readVersion(call: Call): Promise<Response> {
  const asked = noticeRequest(call)
  const format = askedFormat(call, noticeFormats)
  const number = call.params['version'] ?? ''
  if (!/^[1-9]\d{0,8}$/.test(number)) {
    throw new Refusal('bad_request', 'version: expected a number from 1.')
  }
  const archive = await readArchive(call.services, asked)
  if (asked.language !== undefined && asked.language !== archive.language) {
    const there = [...new Set(archive.allVersions.map(({language}) => language))].join(', ')
    throw new Refusal('not_found', `This notice is not there in "${asked.language}": ${there}.`)
  }
  const version = archive.versions.find((candidate) => candidate.version === Number(number))
  if (!version) {
    throw new Refusal(
      'not_found',
      `There is no version ${number}; the latest is ${archive.versions[0]?.version ?? 0}.`,
    )
  }
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
