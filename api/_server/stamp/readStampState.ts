import * as z from 'zod'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import {resolvedNoticeSchema, type ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {Brand} from '../../../core/content/brand.js'
import type {BrandGroup} from '../../../core/content/brandGroup.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {noticeFactsQuery} from '../../../core/content/noticeFactsQuery.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {readableFacts} from '../../../core/content/readableFacts.js'
import {referenceSchema, slugSchema} from '../../../core/content/reference.js'
import {Refusal} from '../../../core/refusal.js'
import {noticeHeadSchema, type NoticeHead} from '../../../core/stamp/noticeHead.js'
import {
  noticeNameSchema,
  noticeVersionSchema,
  versionId,
  type NoticeName,
  type NoticeVersion,
} from '../../../core/stamp/noticeVersion.js'
import type {Services} from '../services.js'

const brandsQuery = `*[_type == "privacyNotice" && _id in $ids].brand->slug.current`

/**
 * All that stamping some notices needs, as the dataset held it at one moment. Flat filters only:
 * `$brands` was read just before, and a brand that was renamed since has no head under its new name
 * here, so that creating one meets a conflict and starts again.
 */
const stampStateQuery = `{
  "notices": *[_type == "privacyNotice" && _id in $ids],
  "published": *[_type == "privacyNotice"]{_id, brand, slug, language},
  "heads": *[_type == "noticeHead" && brand in $brands],
  "former": *[_type == "noticeHead" && noticeId in $ids && version > 0],
  "stamped": *[_type == "noticeVersion" && brand in $brands]{brand, notice, language, version, hash},
  "facts": ${noticeFactsQuery}
}`

const publishedSchema = z.object({
  _id: z.string(),
  brand: referenceSchema,
  slug: slugSchema.nullish(),
  language: z.string(),
})

const stampedSchema = noticeNameSchema.extend({version: z.number(), hash: z.string()})

const stampStateSchema = z.object({
  notices: z.array(z.looseObject({_id: z.string()})),
  published: z.array(publishedSchema.nullable().catch(null)),
  heads: z.array(noticeHeadSchema),
  former: z.array(noticeHeadSchema),
  stamped: z.array(stampedSchema),
  facts: z.unknown(),
})

type Stamped = z.infer<typeof stampedSchema>

/** One published notice with its brand, its facts and where its chain stands. */
export interface StampState {
  readonly notice: PrivacyNotice
  readonly revision: string
  readonly name: NoticeName
  readonly brand: Brand
  readonly group: BrandGroup
  readonly head: NoticeHead | undefined
  /** Heads of the chains that this notice has under names it had before. */
  readonly former: readonly NoticeHead[]
  /** The last number used and its hash; whoever removes a head or a version frees no number. */
  readonly chain: {readonly version: number; readonly hash: string | null}
  /** The version with the highest number that is still there. */
  readonly latest: NoticeVersion | undefined
  readonly latestResolved: ResolvedNotice | undefined
  /** The version of the prevailing language that a translation follows. */
  readonly follows: number | undefined
  /** The chain belongs to another notice that is published under the same name. */
  readonly isTaken: boolean
  /** @throws Refusal `missing_fact` or `contradictory_fact` */
  compose(): ResolvedNotice
}

/**
 * Reads published notices and all they draw on; unknown ids are left out.
 *
 * @throws Refusal `contradictory_fact` when a notice itself is not complete.
 */
export async function readStampStates(
  services: Services,
  ids: readonly string[],
): Promise<StampState[]> {
  const brands = await services.query(z.array(z.string().nullable()), brandsQuery, {ids})
  const read = await services.query(stampStateSchema, stampStateQuery, {ids, brands})
  const {published, heads, former, stamped} = read
  const {facts: told, incomplete} = readableFacts(read.facts)
  // What is stamped says what is done here, also before the Studio has been told of a new setting.
  const facts = {...told, keptPeriods: services.settings.kept}
  const states = read.notices.map(readNotice).flatMap((notice) => {
    const brand = facts.brands.find(({_id}) => _id === notice.brand._ref)
    const group = facts.groups.find(({_id}) => _id === brand?.group._ref)
    if (!brand || !group || notice._rev === undefined) return []
    const name = {
      brand: brand.slug.current,
      notice: notice.slug.current,
      language: notice.language,
    }
    const head = heads.find((candidate) => hasName(candidate, name))
    const last = lastOf(stamped, name)
    const state = {
      notice,
      revision: notice._rev,
      name,
      brand,
      group,
      head,
      former: former.filter(
        (candidate) => candidate.noticeId === notice._id && !hasName(candidate, name),
      ),
      chain:
        last && last.version > (head?.version ?? 0) ? last : (head ?? {version: 0, hash: null}),
      follows:
        notice.language === brand.prevailingLanguage
          ? undefined
          : lastOf(stamped, {...name, language: brand.prevailingLanguage})?.version,
      isTaken: published.some(
        (other) =>
          other !== null &&
          other._id !== notice._id &&
          other._id === head?.noticeId &&
          other.brand._ref === brand._id &&
          (other.slug?.current ?? 'privacy') === name.notice &&
          other.language === name.language,
      ),
      compose: () => composeOrName(notice, facts, incomplete),
    }
    return [{state, latestId: last && versionId(name, last.version)}]
  })
  const latest = await readVersions(
    services,
    states.flatMap(({latestId}) => latestId ?? []),
  )
  return states.map(({state, latestId}) => {
    const version = latest.find(({_id}) => _id === latestId)
    const latestResolved = version && resolvedNoticeSchema.parse(JSON.parse(version.resolved))
    return {...state, latest: version, latestResolved}
  })
}

function readNotice(document: {readonly _id: string}): PrivacyNotice {
  const parsed = privacyNoticeSchema.safeParse(document)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({path}) => path.join('.'))
  throw new Refusal('contradictory_fact', `${document._id} is not complete: ${fields.join(', ')}.`)
}

function composeOrName(
  notice: PrivacyNotice,
  facts: NoticeFacts,
  incomplete: readonly string[],
): ResolvedNotice {
  try {
    return composeNotice(notice, facts)
  } catch (cause) {
    if (!(cause instanceof Refusal) || incomplete.length === 0) throw cause
    const message = `${cause.message} Not complete: ${incomplete.join('; ')}.`
    throw new Refusal(cause.code, message, {details: cause.details, cause})
  }
}

/** Read apart from the rest: a version never changes. */
async function readVersions(services: Services, ids: readonly string[]): Promise<NoticeVersion[]> {
  if (ids.length === 0) return []
  const query = `*[_type == "noticeVersion" && _id in $ids]`
  return await services.query(z.array(noticeVersionSchema), query, {ids})
}

function lastOf(stamped: readonly Stamped[], name: NoticeName): Stamped | undefined {
  return stamped
    .filter((candidate) => hasName(candidate, name))
    .toSorted((a, b) => b.version - a.version)[0]
}

function hasName(candidate: NoticeName, name: NoticeName): boolean {
  return (
    candidate.brand === name.brand &&
    candidate.notice === name.notice &&
    candidate.language === name.language
  )
}
