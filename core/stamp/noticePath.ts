import type {NoticeName} from './noticeVersion.js'

/** The address of a notice, or of one of its versions, on the functions' host. */
export function noticePath(
  {brand, notice, language}: NoticeName,
  options: {readonly version?: number; readonly format?: string} = {},
): string {
  const query = new URLSearchParams({lang: language})
  if (notice !== 'privacy') query.set('notice', notice)
  if (options.format) query.set('format', options.format)
  const version = options.version === undefined ? '' : `/versions/${options.version}`
  return `/api/notices/${encodeURIComponent(brand)}${version}?${query}`
}
