import {Refusal} from '../../../../../core/refusal.js'
import {askedFormat} from '../../../../_server/notices/askedFormat.js'
import {currentCacheControl, forEver} from '../../../../_server/notices/cacheControl.js'
import {changesFormats} from '../../../../_server/notices/changesFormats.js'
import {changesResponse} from '../../../../_server/notices/changesResponse.js'
import {noticeRequest} from '../../../../_server/notices/noticeRequest.js'
import {
  assertLanguage,
  numberedVersion,
  versionNumber,
} from '../../../../_server/notices/numberedVersion.js'
import {readArchive} from '../../../../_server/notices/readArchive.js'
import {route, type Call} from '../../../../_server/route.js'

/**
 * What changed between two versions of a notice: from the one before, or from `?from=`. Neither ever
 * changes, so in a named language the answer does not either.
 */
async function readChanges(call: Call): Promise<Response> {
  const asked = noticeRequest(call)
  const format = askedFormat(call, changesFormats)
  const number = versionNumber('version', call.params['version'] ?? '')
  const archive = await readArchive(call.services, asked)
  assertLanguage(archive, asked)
  const to = numberedVersion(archive, number)
  const from = numberedVersion(archive, comparedWith(call, number))
  const cacheControl =
    asked.language === undefined ? currentCacheControl(archive.allVersions, call.now) : forEver
  return await changesResponse(call, {archive, from, to}, format, cacheControl)
}

/** @throws Refusal `not_found` for version 1 and `bad_request` for the version itself */
function comparedWith({url}: Call, number: number): number {
  const asked = url.searchParams.get('from')
  if (asked === null) {
    if (number > 1) return number - 1
    throw new Refusal(
      'not_found',
      'Version 1 is the first: nothing was changed by it. Name another version by from=.',
    )
  }
  const from = versionNumber('from', asked)
  if (from === number) throw new Refusal('bad_request', `from: expected another than ${number}.`)
  return from
}

export default route(
  '/api/notices/:brand/versions/:version/changes',
  {GET: readChanges},
  {isForAnySite: true},
)
