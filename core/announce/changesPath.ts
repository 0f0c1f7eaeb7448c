import type {NoticeName} from '../stamp/noticeVersion.js'

/**
 * The page, or the data, that shows what a version changes, on the functions' host.
 *
 * @param from the version it is compared with; the one before it unless said
 */
export function changesPath(
  {brand, notice, language}: NoticeName,
  version: number,
  from?: number,
  format: 'html' | 'json' = 'html',
): string {
  const query = new URLSearchParams({lang: language})
  if (notice !== 'privacy') query.set('notice', notice)
  if (from !== undefined) query.set('from', String(from))
  query.set('format', format)
  return `/api/notices/${encodeURIComponent(brand)}/versions/${version}/changes?${query.toString()}`
}
