import {noticePath} from '../../../core/stamp/noticePath.js'
import type {Call} from '../route.js'
import type {Services} from '../services.js'
import {boundedMemory} from './boundedMemory.js'
import {noticeFormats, renderAs, type NoticeFormat} from './noticeFormats.js'
import {isNotModified, notModified} from './notModified.js'
import {readResolved} from './readResolved.js'
import type {ShownVersion} from './shownVersion.js'

/** Raised when a renderer changes what it gives, so that nobody keeps what an older one gave. */
const rendererVersion = 2

/** The formats that wear the brand's look, which may change while the version does not. */
const looks = new Set<NoticeFormat>(['html', 'pdf'])

/**
 * One version in one format, or 304 when the reader has it: then nothing but the archive is read.
 * The same look-up always gives the same bytes, so the tag is a strong one.
 */
export async function noticeResponse(
  {request, url, services}: Pick<Call, 'request' | 'url' | 'services'>,
  shown: ShownVersion,
  format: NoticeFormat,
  cacheControl: string,
): Promise<Response> {
  const {version} = shown
  const {publicOrigin} = services.settings
  const lastModified = lastModifiedOf(shown, format)
  const etag = tagOf(shown, format)
  const headers = new Headers({
    'content-type': contentType(format),
    'content-language': version.language,
    'content-location': noticePath(version, {version: version.version, format}),
    'cache-control': cacheControl,
    etag,
    'last-modified': lastModified.toUTCString(),
    'x-content-type-options': 'nosniff',
  })
  if (!url.searchParams.has('format')) headers.set('vary', 'accept')
  if (format === 'json') {
    headers.set('link', `<${publicOrigin}/api/schemas/notice-version>; rel="describedby"`)
  }
  if (isNotModified(request.headers, {etag, lastModified})) return notModified(headers)
  const {body, headers: ofFormat} = await renderOnce(services, shown, format, etag)
  headers.set('content-length', String(body.byteLength))
  for (const [name, value] of Object.entries(ofFormat)) headers.set(name, value)
  return new Response(body, {headers})
}

interface Bytes {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** Bytes kept in all, by the tag that names them. */
const rendered = boundedMemory<Bytes>(16_000_000)

async function renderOnce(
  services: Services,
  shown: ShownVersion,
  format: NoticeFormat,
  etag: string,
): Promise<Bytes> {
  const known = rendered.get(etag)
  if (known) return known
  const {archive, version} = shown
  const notice = {
    resolved: await readResolved(services, version),
    metadata: version,
    history: archive.versions,
    timeZone: archive.timeZone,
    accentColor: archive.accentColor,
  }
  const {body, headers = {}} = await renderAs[format](notice, shown)
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  rendered.keep(etag, {body: bytes, headers}, bytes.byteLength)
  return {body: bytes, headers}
}

/** PDF and JSON-LD say themselves how their letters are written. */
function contentType(format: NoticeFormat): string {
  const type = noticeFormats[format]
  return format === 'pdf' || format === 'jsonld' ? type : `${type}; charset=utf-8`
}

/** When this became what is shown; the brand's look is part of what some formats show. */
function lastModifiedOf({since, archive}: ShownVersion, format: NoticeFormat): Date {
  const changedAt = looks.has(format) ? archive.brandChangedAt : undefined
  return changedAt && changedAt > since ? changedAt : since
}

/**
 * All that the bytes come from: the version's hash stands for its text, dates and chain, and so for
 * its change log; the rest may differ while the version is the same. Written out and not hashed: a
 * reader who has it already is answered from here.
 */
function tagOf(shown: ShownVersion, format: NoticeFormat): string {
  const {archive, version, missingLanguage} = shown
  const parts = [
    version.hash.slice(0, 32),
    version.signature.slice(0, 8),
    format,
    archive.timeZone,
    looks.has(format) ? (archive.accentColor ?? '') : '',
    format === 'html' ? (missingLanguage ?? '') : '',
    version.follows ?? '',
    lagIn(format, shown),
    rendererVersion,
  ]
  return `"${parts.map((part) => encodeURIComponent(part)).join('-')}"`
}

/** What is told of a lag, in the formats that tell it; only JSON tells that there is none. */
function lagIn(format: NoticeFormat, {version, ahead}: ShownVersion): string | boolean {
  if (format !== 'json' && format !== 'html') return false
  if (ahead) return ahead.hash.slice(0, 16)
  return format === 'json' && ahead === null && typeof version.follows === 'number'
}
