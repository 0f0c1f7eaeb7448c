import {changesPath} from '../../../core/announce/changesPath.js'
import type {Call} from '../route.js'
import {
  changesFormats,
  renderChanges,
  type ChangesFormat,
  type ComparedPair,
} from './changesFormats.js'
import {isNotModified, notModified} from './notModified.js'

/** Raised when comparing or rendering gives something else for the same two versions. */
const rendererVersion = 1

/** What changed between two versions, or 304 when the reader has it: then no text is read. */
export async function changesResponse(
  {request, url, services}: Pick<Call, 'request' | 'url' | 'services'>,
  pair: ComparedPair,
  format: ChangesFormat,
  cacheControl: string,
): Promise<Response> {
  const {from, to} = pair
  const etag = tagOf(pair, format)
  const headers = new Headers({
    'content-type': `${changesFormats[format]}; charset=utf-8`,
    'content-language': to.language,
    'content-location': changesPath(to, to.version, from.version, format),
    'cache-control': cacheControl,
    etag,
    'x-content-type-options': 'nosniff',
    ...(url.searchParams.has('format') ? {} : {vary: 'accept'}),
  })
  if (isNotModified(request.headers, {etag})) return notModified(headers)
  const rendered = await renderChanges(services, pair, format)
  const body =
    typeof rendered.body === 'string' ? new TextEncoder().encode(rendered.body) : rendered.body
  headers.set('content-length', String(body.byteLength))
  for (const [name, value] of Object.entries(rendered.headers ?? {})) headers.set(name, value)
  return new Response(body, {headers})
}

/** All that the bytes come from; the versions' hashes stand for their texts. */
function tagOf({archive, from, to}: ComparedPair, format: ChangesFormat): string {
  const look =
    format === 'html' ? [archive.brandName, archive.accentColor ?? '', archive.timeZone] : []
  const parts = [from.hash.slice(0, 32), to.hash.slice(0, 32), format, ...look, rendererVersion]
  return `"${parts.map((part) => encodeURIComponent(part)).join('-')}"`
}
