import * as z from 'zod'

import {resolvedNoticeSchema} from '../../../core/compose/resolvedNotice.js'
import {brandGroupSchema, type BrandGroup} from '../../../core/content/brandGroup.js'
import {referenceSchema, slugSchema} from '../../../core/content/reference.js'
import {Refusal} from '../../../core/refusal.js'
import {contentHash} from '../../../core/stamp/contentHash.js'
import {noticeHeadSchema, type NoticeHead} from '../../../core/stamp/noticeHead.js'
import {
  noticeNameSchema,
  noticeVersionSchema,
  type NoticeName,
} from '../../../core/stamp/noticeVersion.js'
import type {StampedSchedule, StampedVersion} from '../../../core/stamp/plannedVersion.js'
import {scheduleAt} from '../../../core/stamp/schedule.js'
import type {Services} from '../services.js'

const namesQuery = `{
  "heads": *[_type == "noticeHead" && noticeId == $noticeId && version > 0]
    | order(_updatedAt desc){brand, notice, language},
  "published": *[_type == "privacyNotice" && _id == $noticeId][0]{
    "brand": brand->slug.current, "notice": coalesce(slug.current, "privacy"), language
  }
}`

const namesSchema = z.object({
  heads: z.array(noticeNameSchema),
  published: noticeNameSchema.nullable().catch(null),
})

/** Flat filters only, at one moment: the revision of the head guards what is written after it. */
const chainQuery = `{
  "head": *[_type == "noticeHead" && brand == $brand && notice == $notice && language == $language][0],
  "published": *[_type == "privacyNotice" && _id == $noticeId][0]{_rev, brand},
  "versions": *[_type == "noticeVersion" && brand == $brand && notice == $notice && language == $language]{
    ..., "resolved": ""
  },
  "brands": *[_type == "brand"]{_id, slug, group},
  "groups": *[_type == "brandGroup"]{_id, privacyLeads, mailDelayMinutes}
}`

const groupSchema = brandGroupSchema.pick({_id: true, privacyLeads: true, mailDelayMinutes: true})

const chainSchema = z.object({
  head: noticeHeadSchema.nullable(),
  published: z.object({_rev: z.string(), brand: referenceSchema.nullish()}).nullable(),
  versions: z.array(noticeVersionSchema),
  brands: z.array(
    z.object({_id: z.string(), slug: slugSchema.nullish(), group: referenceSchema.nullish()}),
  ),
  groups: z.array(groupSchema),
})

/** The stamped versions of a notice, published or not, and where they stand. */
export interface Chain {
  readonly noticeId: string
  readonly name: NoticeName
  readonly head: NoticeHead | undefined
  /** The last number used and its hash; a version that was removed frees no number. */
  readonly chain: {readonly version: number; readonly hash: string | null}
  /** The revision of the notice that is published; `undefined` when it is not. */
  readonly revision: string | undefined
  /** Whose leads get the new hashes; without privacy leads where the brand is no more. */
  readonly group: Pick<BrandGroup, '_id' | 'privacyLeads' | 'mailDelayMinutes'>
  readonly versions: readonly Omit<StampedVersion, 'resolved'>[]
  /** What is or will be in force, with its texts, each of them checked against its hash. */
  readonly schedule: StampedSchedule
}

/**
 * Reads the chain that a notice stands in: the one under its name now or, while nothing is stamped
 * there, under the name it had.
 *
 * @throws Refusal `not_found` when nothing of it is stamped, `conflict` when a text that would be
 * stamped again is not what it was stamped as.
 */
export async function readChain(services: Services, noticeId: string, now: Date): Promise<Chain> {
  const {heads, published} = await services.query(namesSchema, namesQuery, {noticeId})
  const current = heads.find((head) => published && isSameName(head, published))
  const name = current ?? heads[0] ?? published
  const read = name && (await services.query(chainSchema, chainQuery, {noticeId, ...name}))
  const last = read?.versions.toSorted((a, b) => b.version - a.version)[0]
  if (!name || !read || !last) {
    throw new Refusal('not_found', 'No version of this notice has been stamped.')
  }
  const head = read.head ?? undefined
  const schedule = scheduleAt(read.versions, now)
  const texts = await readTexts(
    services,
    schedule.map(({version}) => version._id),
  )
  return {
    noticeId,
    name,
    head,
    chain: head && head.version >= last.version ? head : last,
    revision: read.published?._rev,
    group: groupOf(read, name),
    versions: read.versions,
    schedule: await Promise.all(
      schedule.map(async ({version, from}) => ({from, version: await withText(version, texts)})),
    ),
  }
}

function isSameName(a: NoticeName, b: NoticeName): boolean {
  return a.brand === b.brand && a.notice === b.notice && a.language === b.language
}

function groupOf(
  {published, brands, groups}: z.infer<typeof chainSchema>,
  name: NoticeName,
): Chain['group'] {
  const brand =
    brands.find(({_id}) => _id === published?.brand?._ref) ??
    brands.find(({slug}) => slug?.current === name.brand)
  return groups.find(({_id}) => _id === brand?.group?._ref) ?? {_id: ''}
}

const textsSchema = z.array(z.object({_id: z.string(), resolved: z.string()}))

type Texts = z.infer<typeof textsSchema>

/** Read apart from the rest: a version never changes. */
async function readTexts(services: Services, ids: readonly string[]): Promise<Texts> {
  const query = `*[_type == "noticeVersion" && _id in $ids]{_id, resolved}`
  return await services.query(textsSchema, query, {ids})
}

/** What is not as it was stamped must not be signed again as if it were. */
async function withText(version: Chain['versions'][number], texts: Texts): Promise<StampedVersion> {
  const text = texts.find(({_id}) => _id === version._id)?.resolved ?? 'null'
  const parsed = resolvedNoticeSchema.safeParse(readJson(text))
  if (!parsed.success || (await contentHash(parsed.data)) !== version.contentHash) {
    throw new Refusal('conflict', `Version ${version.version} is not as it was stamped.`)
  }
  return {...version, resolved: parsed.data}
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
