import {renderMarkdown} from '../../../core/render/renderMarkdown.js'
import {renderNoticePage} from '../../../core/render/renderNoticePage.js'
import {renderText} from '../../../core/render/renderText.js'
import {stampLine} from '../../../core/render/stampLine.js'
import {versionJson} from '../../../core/render/versionJson.js'
import {noticePath} from '../../../core/stamp/noticePath.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {policyFor} from '../pageResponse.js'
import type {Call} from '../route.js'
import type {NoticeFormat} from './noticeRequest.js'
import type {Archive} from './readArchive.js'
import {readResolved} from './readResolved.js'

/** Raised when a renderer changes what it gives, so that nobody keeps what an older one gave. */
const rendererVersion = 1

const contentTypes: Record<NoticeFormat, string> = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** One version in one format, or 304 when the reader has it. Any site may fetch it. */
export async function noticeResponse(
  {request, services}: Pick<Call, 'request' | 'services'>,
  archive: Archive,
  version: VersionMetadata,
  format: NoticeFormat,
  cacheControl: string,
): Promise<Response> {
  const look = archive.accentColor?.slice(1) ?? 'plain'
  const headers = {
    'content-type': contentTypes[format],
    'content-language': archive.language,
    'content-location': noticePath(version, {version: version.version, format}),
    'cache-control': cacheControl,
    etag: `"${version.hash.slice(0, 32)}-${format}-${look}-${rendererVersion}"`,
    'last-modified': new Date(version.stampedAt).toUTCString(),
    vary: 'accept',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'content-language, content-location, etag',
    'x-content-type-options': 'nosniff',
  }
  if (isKnown(request.headers.get('if-none-match'), headers.etag)) {
    return new Response(null, {status: 304, headers})
  }
  const resolved = await readResolved(services, version)
  const notice = {
    resolved,
    metadata: version,
    history: archive.versions,
    timeZone: archive.timeZone,
    accentColor: archive.accentColor,
  }
  if (format === 'html') {
    const page = renderNoticePage(notice)
    return new Response(page.markup, {
      headers: {...headers, 'content-security-policy': await policyFor(page.style)},
    })
  }
  return new Response(textIn[format](notice), {headers})
}

type Notice = Parameters<typeof renderNoticePage>[0] & {readonly metadata: VersionMetadata}

const textIn: Record<Exclude<NoticeFormat, 'html'>, (notice: Notice) => string> = {
  json: (notice) =>
    JSON.stringify(
      versionJson(
        notice.metadata,
        notice.resolved,
        stampLine(notice.resolved, notice.metadata, notice),
      ),
    ),
  md: renderMarkdown,
  txt: renderText,
}

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false
  return ifNoneMatch
    .split(',')
    .map((entry) => entry.trim().replace(/^W\//, ''))
    .some((entry) => entry === etag || entry === '*')
}

/** How long anybody may keep the current version: a minute, and never past the next date. */
export function currentCacheControl(versions: readonly VersionMetadata[], now: Date): string {
  const ahead = versions
    .map(({effectiveAt}) => Math.floor((Date.parse(effectiveAt) - now.getTime()) / 1000))
    .filter((seconds) => seconds >= 0)
  // No stale-while-revalidate: it would show the old version past the new one's date.
  return `public, max-age=0, s-maxage=${Math.min(60, ...ahead)}`
}
