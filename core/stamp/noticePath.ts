import type {NoticeName} from './noticeVersion.js'

/** The address of a notice, or of one of its versions, on the functions' host. */
export function noticePath(
  {brand, notice, language}: NoticeName,
  options: {readonly version?: number; readonly format?: string} = {},
): string {
  const version = options.version === undefined ? '' : `/versions/${options.version}`
  return `/api/notices/${encodeURIComponent(brand)}${version}?${queryOf(notice, language, options)}`
}

/** The address of all versions of a notice, on the functions' host. */
export function archivePath(
  {brand, notice, language}: NoticeName,
  options: {readonly format?: string} = {},
): string {
  return `/api/notices/${encodeURIComponent(brand)}/versions?${queryOf(notice, language, options)}`
}

function queryOf(notice: string, language: string, {format}: {readonly format?: string}): string {
  const query = new URLSearchParams({lang: language})
  if (notice !== 'privacy') query.set('notice', notice)
  if (format) query.set('format', format)
  return query.toString()
}
