import {cookieRowOf, expiryIn, isCookieName} from '../cookieRow.js'
import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NamedCookie} from '../noticeElements.js'
import type {BlockAlone, NoticeText} from '../noticeText.js'
import {remembered} from '../remembered.js'
import {columnsOf, type CookieColumns} from './cookieColumns.js'

const inProse = latin(
  /(?<![\p{L}\d@./_-])(?:_{1,2}[A-Za-z][\w-]*\*?|[A-Z]{3,}SESSI?O?N?_?ID|ASP\.NET_SessionId|CookieConsent|_hjid|wordpress_[\w]+|wp-settings-[\w-]*|woocommerce_\w+|cookielawinfo-[\w-]+|VISITOR_INFO1_LIVE)(?![\p{L}\d@_])/gu,
)

/** Cookies by name, once each: from tables, from tables whose columns have run together, and from prose. */
export function readCookies({blocks}: NoticeText): NamedCookie[] {
  const found: NamedCookie[] = []
  let columns: CookieColumns | undefined
  let lastRow = -1
  for (const {block, found: said} of cookies(blocks)) {
    if (!said.isRow || block !== lastRow + 1) columns = undefined
    if (said.isRow) lastRow = block
    if (said.columns) {
      columns = said.columns
      continue
    }
    const row = columns && rowOf(said.row, columns)
    found.push(...(row ? [row] : said.cookies).map((each) => ({...each, block})))
  }
  const seen = new Set<string>()
  return found.filter(({name}) => !seen.has(name) && seen.add(name))
}

interface Said {
  readonly isRow: boolean
  readonly row: BlockAlone
  /** The row that names the columns of those below it. */
  readonly columns: CookieColumns | undefined
  readonly cookies: readonly Placed[]
}

const cookies = eachBlock((row): readonly Said[] => {
  const isRow = row.kind === 'row'
  const said = cookiesOf(row)
  const columns = isRow ? columnsOf(row.cells ?? []) : undefined
  return isRow || said.length > 0 ? [{isRow, row, columns, cookies: said}] : []
})

function rowOf({text, cells = []}: BlockAlone, columns: CookieColumns): Placed | undefined {
  const name = cells[columns.name] ?? ''
  if (name === '' || name.length > 80) return undefined
  const expiry = columns.expiry === undefined ? undefined : cells[columns.expiry]
  const purpose = columns.purpose === undefined ? undefined : cells[columns.purpose]
  return {from: 0, to: text.length, name, ...(expiry && {expiry}), ...(purpose && {purpose})}
}

type Placed = Omit<NamedCookie, 'block'>

function cookiesOf({text, kind}: BlockAlone): readonly Placed[] {
  if (kind === 'chrome' || kind === 'heading') return []
  return kind === 'item' ? cookiesInItem(text) : cookiesIn(text)
}

const cookiesInItem: (text: string) => readonly Placed[] = remembered((text) => {
  const listed = cookieRowOf(text) ? undefined : listedCookie(text)
  return listed ? [{from: 0, to: text.length, ...listed}] : cookiesIn(text)
})

const cookiesIn: (text: string) => readonly Placed[] = remembered((text) => {
  const row = cookieRowOf(text)
  if (row) return [{from: 0, to: text.length, ...row}]
  return [...text.matchAll(inProse)].map(({0: name, index}) => {
    const after =
      text.slice(index + name.length, index + name.length + 60).split(/[.;](?:\s|$)|\s_/)[0] ?? ''
    const expiry = expiryIn(after)
    const at = {from: index, to: index + name.length, name}
    return expiry ? {...at, expiry: after.slice(expiry.from, expiry.to)} : at
  })
})

/** `_ga: tells visitors apart (2 years)`. */
function listedCookie(text: string): {name: string; expiry?: string; purpose?: string} | undefined {
  const [, name = '', rest = ''] = /^(\S{2,60}?)(?:\s?[:–(]|\s[-—])\s?(.+)$/.exec(text) ?? []
  if (!isCookieName(name)) return undefined
  const expiry = expiryIn(rest)
  const purpose = (expiry ? rest.slice(0, expiry.from) + rest.slice(expiry.to) : rest).replaceAll(
    /^[\s:–(),.-]+|[\s:–(),-]+$/g,
    '',
  )
  return {
    name,
    ...(expiry && {expiry: rest.slice(expiry.from, expiry.to)}),
    ...(purpose && {purpose}),
  }
}
