import {Refusal} from '../../../../core/refusal.js'
import {formatAsked, noticeRequest} from '../../../_server/notices/noticeRequest.js'
import {currentCacheControl, noticeResponse} from '../../../_server/notices/noticeResponse.js'
import {readArchive} from '../../../_server/notices/readArchive.js'
import {route, type Call} from '../../../_server/route.js'

const forEver = 'public, max-age=31536000, immutable'

/** One version by its number, upcoming ones too; never changed, so kept for ever. */
async function readVersion(call: Call): Promise<Response> {
  const asked = noticeRequest(call)
  const format = formatAsked(call)
  const number = call.params['version'] ?? ''
  if (!/^[1-9]\d{0,8}$/.test(number)) {
    throw new Refusal('bad_request', 'version: expected a number from 1.')
  }
  const archive = await readArchive(call.services, asked)
  const version = archive.versions.find((candidate) => candidate.version === Number(number))
  if (!version) {
    throw new Refusal(
      'not_found',
      `There is no version ${number}; the latest is ${archive.versions[0]?.version ?? 0}.`,
    )
  }
  const isExact = call.url.searchParams.has('format') && asked.language === archive.language
  const cacheControl = isExact ? forEver : currentCacheControl(archive.versions, call.now)
  return await noticeResponse(call, archive, version, format, cacheControl)
}

export default route('/api/notices/:brand/versions/:version', {GET: readVersion})
