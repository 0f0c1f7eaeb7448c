import * as z from 'zod'

import type {ChainEvidence} from '../../../core/archive/verifyEvidence.js'
import {languageSchema} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {headId} from '../../../core/stamp/noticeHead.js'
import type {NoticeName} from '../../../core/stamp/noticeVersion.js'
import type {Services} from '../services.js'

/** Which notices of a brand; all of them unless said. */
export interface AskedNotices {
  readonly brand: string
  readonly notice?: string | undefined
  readonly language?: string | undefined
}

/** By id: a name inside a document may have been altered, an id never can. */
const idsQuery = `*[
  (_type == "noticeVersion" && string::startsWith(_id, $versions)) ||
  (_type == "noticeHead" && string::startsWith(_id, $heads)) ||
  (_type == "delivery" && string::startsWith(_id, $anchors))
]._id`

/** One notice as the dataset holds it at one moment. */
const evidenceQuery = `{
  "versions": *[_type == "noticeVersion" && (
    string::startsWith(_id, $versions) ||
    (brand == $brand && notice == $notice && language == $language)
  )],
  "head": *[_type == "noticeHead" && _id == $head][0]{version, hash},
  "anchors": *[_type == "delivery" && string::startsWith(_id, $anchors)]._id
}`

const headSchema = z.object({version: z.number().int(), hash: z.string().nullable()})

const evidenceSchema = z.object({
  versions: z.array(z.unknown()),
  head: headSchema.nullable().catch(null),
  anchors: z.array(z.string()),
})

/**
 * Reads all that is stored of a brand's notices, in the order of their names. Nothing is left out for
 * being wrong.
 *
 * @throws Refusal `not_found` where nothing of that name was ever stamped.
 */
export async function readEvidence(
  services: Services,
  asked: AskedNotices,
): Promise<ChainEvidence[]> {
  const start = `${asked.brand}.`
  const ids = await services.query(z.array(z.string()), idsQuery, {
    versions: `version.${start}`,
    heads: `head.${start}`,
    anchors: `delivery.anchor.version.${start}`,
  })
  const names = namesIn(ids).filter(
    ({notice, language}) =>
      (asked.notice ?? notice) === notice && (asked.language ?? language) === language,
  )
  if (names.length === 0) {
    const named = [asked.brand, asked.notice, asked.language].filter(Boolean).join(', ')
    throw new Refusal('not_found', `Nothing is stamped of "${named}".`)
  }
  const evidence: ChainEvidence[] = []
  for (const name of names) evidence.push(await readChain(services, name))
  return evidence
}

async function readChain(services: Services, name: NoticeName): Promise<ChainEvidence> {
  const start = `version.${name.brand}.${name.notice}.${name.language}.`
  const {versions, head, anchors} = await services.query(evidenceSchema, evidenceQuery, {
    ...name,
    versions: start,
    head: headId(name),
    anchors: `delivery.anchor.${start}`,
  })
  const announced = anchors.map((id) => Number(/\.(\d+)$/.exec(id)?.[1] ?? 0))
  return {name, versions, head: head ?? undefined, announced: Math.max(0, ...announced)}
}

/** The notices that ids of versions, heads and mails name. */
function namesIn(ids: readonly string[]): NoticeName[] {
  const names = new Map<string, NoticeName>()
  for (const id of ids) {
    const found = /(?:^|\.)(?:version|head)\.([^.]+)\.([^.]+)\.([^.]+)(?:\.\d+)?$/.exec(id)
    const [, brand = '', notice = ''] = found ?? []
    const language = languageSchema.safeParse(found?.[3]).data
    if (language) names.set(`${notice}.${language}`, {brand, notice, language})
  }
  return [...names.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name)
}
