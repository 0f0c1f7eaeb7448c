import {durationsIn} from './elements/durationsIn.js'
import {latin} from './latin.js'

/** A cookie's name, how long it stays and what for, as one line of a table has them. */
export interface CookieRow {
  readonly name: string
  readonly expiry?: string
  readonly purpose?: string
  /** What stands between the bars, dashes or commas of a row that has them. */
  readonly parts?: readonly string[]
}

const cookieName =
  /^(?:_{1,2}[A-Za-z][\w.*<>#[\]-]*|[A-Za-z][A-Za-z\d]*(?:[_.][\w*<>#[\]-]+)+|[A-Z]{3,}[A-Z\d]*(?:SESS?ID|SESSID|ID|SSID)?|[a-z]+[A-Z][\w-]*|[A-Z][a-z]+[A-Z][\w-]*|[a-z\d]{1,12}(?:-[a-z\d<>*]+)+|fr|tr|sid|ide|nid|ysc|gps|session|sessionid|xs|sb|datr|wd|bcookie|lidc)(?=\s|$)/
const session = latin(
  /(?:(?:økt|session|sesjon|sessions?cookie|vedvarende|persistent|permanent|varig|aldri|never|aldrig|until deleted)(?:skapsel|cookie)?|(?:slettes|slettet|deleted|raderas|utløper|udløber|expires|until|til|indtil|tills|når|when)[^.]{0,80}?(?:lukkes|lukker|lukket|stängs|stänger|closed|closes|close|logger ut|utlogging|log out))(?!\p{L})/iu,
)

const twoSentences = latin(/[.!?]\s\p{Lu}/u)

/** Whether words look like a cookie's name: `_ga`, `PHPSESSID`, `wp-settings-1`; `IP-adresse` does not. */
export function isCookieName(text: string): boolean {
  return cookieName.exec(text)?.[0].length === text.length
}

/** Where a text says how long a cookie stays: a period, or the end of a visit. */
export function expiryIn(text: string): {from: number; to: number} | undefined {
  const period = durationsIn(text)[0]
  const end = session.exec(text)
  const ends = end && {from: end.index, to: end.index + end[0].length}
  if (!period) return ends ?? undefined
  return ends && ends.from < period.from ? ends : period
}

/**
 * A row of a table whose columns have run together: the cookie's name, its expiry and its purpose with
 * one space between them. `undefined` for other text.
 */
export function cookieRowOf(text: string): CookieRow | undefined {
  if (text.length > 400) return undefined
  const parted = partedRowOf(text)
  if (parted) return parted
  const name = cookieName.exec(text)?.[0]
  if (name === undefined) return undefined
  const rest = text.slice(name.length).trim()
  const expiry = expiryIn(rest)
  if (!expiry) return undefined
  const isFirst = expiry.from < 3
  // With the purpose before it, the expiry ends the row.
  const isLast = !isFirst && rest.length - expiry.to < 3
  if (!isFirst && !isLast) return undefined
  const purpose = (isFirst ? rest.slice(expiry.to) : rest.slice(0, expiry.from)).replace(
    /^[\s:–.,()-]+|[\s:–,(-]+$/g,
    '',
  )
  return {name, expiry: rest.slice(expiry.from, expiry.to), ...(purpose !== '' && {purpose})}
}

/** The cells of a line of a table that is drawn with bars, dashes, semicolons or commas. */
export function partsOf(text: string): string[] {
  const bare = text.replace(/^\|\s*|\s*\|$/g, '')
  const mark = [/\s*\|\s*/, /\s*;\s*/, /\s+[–—-]\s+/, /\s*,\s+/].find((each) => each.test(bare))
  return mark ? bare.split(mark).map((part) => part.trim()) : [bare.trim()]
}

function partedRowOf(text: string): CookieRow | undefined {
  const parts = partsOf(text)
  const [name = '', ...rest] = parts
  if (rest.length === 0 || !isCookieName(name) || twoSentences.test(text)) return undefined
  const expiry = rest.find((part) => {
    const found = expiryIn(part)
    return found !== undefined && part.length - (found.to - found.from) < 12
  })
  if (expiry === undefined) return undefined
  const purpose = rest.filter((part) => part !== expiry).at(-1)
  return {name, expiry, ...(purpose && {purpose}), parts}
}
