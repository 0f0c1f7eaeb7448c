/** What a reader who has an answer already is compared by. */
export interface Validators {
  /** With its quotes, and `W/` where the bytes may differ though the words do not. */
  readonly etag: string
  readonly lastModified?: Date | undefined
}

/**
 * Whether the reader has this already (RFC 9110, 13.1). Tags are compared weakly; a date counts only
 * where no tag is named, since a tag is exact.
 */
export function isNotModified(headers: Headers, {etag, lastModified}: Validators): boolean {
  const ifNoneMatch = headers.get('if-none-match')
  if (ifNoneMatch !== null) {
    if (ifNoneMatch.trim() === '*') return true
    const known = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []
    return known.some((entry) => opaque(entry) === opaque(etag))
  }
  const ifModifiedSince = headers.get('if-modified-since')
  if (ifModifiedSince === null || !lastModified) return false
  const since = Date.parse(ifModifiedSince)
  return !Number.isNaN(since) && wholeSeconds(lastModified.getTime()) <= since
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '')
}

/** HTTP's dates have no fractions of a second. */
function wholeSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000
}

/** What of an answer's headers stays on a 304: what a cache brings its copy up to date with. */
const kept = /^(?:cache-control|content-location|etag|vary|link|access-control-.*|cross-origin-.*)$/

/** 304 with the headers that belong to it, and no body (RFC 9110, 15.4.5). */
export function notModified(headers: Headers): Response {
  const some = [...headers].filter(([name]) => kept.test(name))
  return new Response(null, {status: 304, headers: some})
}
