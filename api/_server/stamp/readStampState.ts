import * as z from 'zod'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import {resolvedNoticeSchema, type ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {Brand} from '../../../core/content/brand.js'
import type {BrandGroup} from '../../../core/content/brandGroup.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {noticeFactsAnswerSchema, noticeFactsQuery} from '../../../core/content/noticeFactsQuery.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {noticeHeadSchema, type NoticeHead} from '../../../core/stamp/noticeHead.js'
import {
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
  "heads": *[_type == "noticeHead" && brand in $brands],
  "facts": ${noticeFactsQuery}
}`

const stampStateSchema = z.object({
  notices: z.array(privacyNoticeSchema),
  heads: z.array(noticeHeadSchema),
  facts: noticeFactsAnswerSchema,
})

/** One published notice with its brand, its facts and where its chain stands. */
export interface StampState {
  readonly notice: PrivacyNotice
  readonly revision: string
  readonly name: NoticeName
  readonly brand: Brand
  readonly group: BrandGroup
  readonly facts: NoticeFacts
  readonly head: NoticeHead | undefined
  readonly latest: NoticeVersion | undefined
  readonly latestResolved: ResolvedNotice | undefined
  /** The version of the prevailing language that a translation follows. */
  readonly follows: number | undefined
  /** @throws Refusal `missing_fact` or `contradictory_fact` */
  compose(): ResolvedNotice
}

/** Reads published notices and all they draw on; unknown ids are left out. */
export async function readStampStates(
  services: Services,
  ids: readonly string[],
): Promise<StampState[]> {
  const brands = await services.query(z.array(z.string().nullable()), brandsQuery, {ids})
  const {notices, heads, facts} = await services.query(stampStateSchema, stampStateQuery, {
    ids,
    brands,
  })
  const latest = await readLatest(services, heads)
  return notices.flatMap((notice) => {
    const brand = facts.brands.find(({_id}) => _id === notice.brand._ref)
    const group = facts.groups.find(({_id}) => _id === brand?.group._ref)
    if (!brand || !group || notice._rev === undefined) return []
    const name = {
      brand: brand.slug.current,
      notice: notice.slug.current,
      language: notice.language,
    }
    const head = heads.find((candidate) => hasName(candidate, name))
    const version = latest.find(
      (candidate) => hasName(candidate, name) && candidate.version === head?.version,
    )
    const prevailing = {...name, language: brand.prevailingLanguage}
    return [
      {
        notice,
        revision: notice._rev,
        name,
        brand,
        group,
        facts,
        head,
        latest: version,
        latestResolved: version
          ? resolvedNoticeSchema.parse(JSON.parse(version.resolved))
          : undefined,
        follows:
          notice.language === brand.prevailingLanguage
            ? undefined
            : heads.find((candidate) => hasName(candidate, prevailing))?.version,
        compose: () => composeNotice(notice, facts),
      },
    ]
  })
}

/** The versions the heads name. Read apart: a version never changes. */
async function readLatest(
  services: Services,
  heads: readonly NoticeHead[],
): Promise<NoticeVersion[]> {
  const versions = heads
    .filter(({version}) => version > 0)
    .map((head) => versionId(head, head.version))
  return await services.query(
    z.array(noticeVersionSchema),
    `*[_type == "noticeVersion" && _id in $versions]`,
    {versions},
  )
}

function hasName(candidate: NoticeName, name: NoticeName): boolean {
  return (
    candidate.brand === name.brand &&
    candidate.notice === name.notice &&
    candidate.language === name.language
  )
}
