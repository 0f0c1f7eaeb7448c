/** What an element's attributes ask for, as its tag in the page says it. */
export interface AskedNotice {
  readonly origin: string
  readonly brand: string
  /** `privacy` unless said. */
  readonly notice: string | null
  /** A language tag; the brand's prevailing language unless said. */
  readonly lang: string | null
}

/**
 * The address of what an element shows. Of a language tag only the language counts, and `no` is
 * Bokmål: sites write `nb-NO` or `no` where the functions know `nb`.
 *
 * @param path With `*` for the brand.
 */
export function noticeAddress(asked: AskedNotice, path: `/api/${string}`): string {
  const address = new URL(path.replace('*', encodeURIComponent(asked.brand)), asked.origin)
  const language = asked.lang?.split('-')[0]?.toLowerCase()
  if (language) address.searchParams.set('lang', language === 'no' ? 'nb' : language)
  if (asked.notice) address.searchParams.set('notice', asked.notice)
  return address.href
}
