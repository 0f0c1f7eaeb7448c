import * as z from 'zod'

import {languageSchema} from '../../../core/language.js'
import {archivePath, noticePath} from '../../../core/stamp/noticePath.js'
import {noticeNameSchema, type NoticeName} from '../../../core/stamp/noticeVersion.js'
import type {Services} from '../services.js'

/**
 * Brands, where each notice stands, and the few versions whose date or end matters. No version is
 * read otherwise: numbers have no gaps, so the highest that is not upcoming is in force. A notice
 * that goes by another name now is listed under that.
 */
const listQuery = `{
  "brands": *[_type == "brand"] | order(slug.current asc){
    "brand": slug.current, name, prevailingLanguage
  },
  "heads": *[_type == "noticeHead" && version > 0
    && !(defined(movedTo) && coalesce(movedTo.fromAt, $now) <= $now)] | order(notice asc, language asc){
    brand, notice, language, version
  },
  "upcoming": *[_type == "noticeVersion" && effectiveAt > $now]{
    brand, notice, language, version, effectiveAt
  },
  "retired": *[_type == "noticeVersion" && kind == "retired"]{brand, notice, language, version}
}`

const numberedSchema = noticeNameSchema.extend({version: z.number().int()})

const listSchema = z.object({
  brands: z.array(
    z.object({brand: z.string(), name: z.string(), prevailingLanguage: languageSchema.nullish()}),
  ),
  heads: z.array(numberedSchema),
  upcoming: z.array(numberedSchema.extend({effectiveAt: z.string()})),
  retired: z.array(numberedSchema),
})

type Listed = z.infer<typeof listSchema>

/** One notice in one language, as the list has it. */
interface ListedNotice extends NoticeName {
  /** The latest version; it may not be in force yet. */
  readonly version: number
  /** `null` before the first version is in force, and when the notice has been retired. */
  readonly inForce: number | null
  readonly isRetired: boolean
}

/** Every brand with its notices, and when the next of all versions is in force. */
export async function readList(services: Services, now: Date) {
  const listed = await services.query(listSchema, listQuery, {now: now.toISOString()})
  const notices = groupBy(listNotices(listed), ({brand}) => brand)
  const brands = listed.brands.map(({brand, name, prevailingLanguage}) => {
    const own = notices.get(brand) ?? []
    return {
      brand,
      name,
      prevailingLanguage: prevailingLanguage ?? null,
      languages: [...new Set(own.map(({language}) => language))],
      notices: own.map((entry) => ({
        notice: entry.notice,
        language: entry.language,
        version: entry.version,
        inForce: entry.inForce,
        isRetired: entry.isRetired,
        url: noticePath(entry),
        versions: archivePath(entry),
        feed: archivePath(entry, {format: 'atom'}),
      })),
    }
  })
  return {brands, upcoming: listed.upcoming}
}

function listNotices({heads, upcoming, retired}: Listed): ListedNotice[] {
  const coming = groupBy(upcoming, nameOf)
  const ended = groupBy(retired, nameOf)
  return heads.map((head) => {
    const name = nameOf(head)
    const upcomingNumbers = (coming.get(name) ?? []).map(versionOf)
    const ends = (ended.get(name) ?? []).map(versionOf)
    const version = Math.max(head.version, ...upcomingNumbers, ...ends)
    const inForce = highestBut(upcomingNumbers, version)
    const isRetired = ends.includes(inForce)
    return {...head, version, inForce: inForce === 0 || isRetired ? null : inForce, isRetired}
  })
}

/** The highest number up to `last` that is none of these; 0 where there is none. */
function highestBut(numbers: readonly number[], last: number): number {
  const left = new Set(numbers)
  let highest = last
  while (left.has(highest)) highest -= 1
  return highest
}

function nameOf({brand, notice, language}: NoticeName): string {
  return `${brand}/${notice}/${language}`
}

function versionOf({version}: {readonly version: number}): number {
  return version
}

function groupBy<Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry))
    if (group) group.push(entry)
    else groups.set(key(entry), [entry])
  }
  return groups
}
