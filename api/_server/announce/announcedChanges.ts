import * as z from 'zod'

import type {ChangedNotice} from '../../../core/announce/changeMail.js'
import {changesPath} from '../../../core/announce/changesPath.js'
import {resolvedNoticeSchema} from '../../../core/compose/resolvedNotice.js'
import {brandSchema, type Brand} from '../../../core/content/brand.js'
import type {Language} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {noticePath} from '../../../core/stamp/noticePath.js'
import {noticeVersionSchema, type NoticeVersion} from '../../../core/stamp/noticeVersion.js'
import {proposeKind} from '../../../core/stamp/proposeKind.js'
import {reasonText} from '../../../core/words/changeWords.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'
import {brandIdOfVersion} from './brandIdOfVersion.js'

/** A notice whose change is told, with whose it is. */
export interface Announced {
  readonly notice: ChangedNotice
  readonly brand: Brand
  readonly controller: string
}

const announcedQuery = `{
  "versions": *[_type == "noticeVersion" && changeNoticeId == $changeNoticeId && language == $language && !defined(callsOff) && !defined(corrects)] | order(brand asc, notice asc, version desc){..., "brandId": ${brandIdOfVersion}},
  "calledOff": *[_type == "noticeVersion" && language == $language && defined(callsOff)]{brand, notice, effectiveAt, "version": callsOff},
  "brands": *[_type == "brand"]{..., "controllerName": controller->name}
}`

const announcedSchema = z.object({
  versions: z.array(noticeVersionSchema.extend({brandId: z.string().nullable()})),
  calledOff: z.array(
    z.object({
      brand: z.string(),
      notice: z.string(),
      effectiveAt: z.string(),
      version: z.number(),
    }),
  ),
  brands: z.array(z.unknown()),
})

const brandOfSchema = brandSchema.extend({controllerName: z.string()})

/**
 * What a change notice changes in one language, as its mail tells it: of each notice the last
 * version that the change made, less those that were called off since. A brand may have another short
 * name by now than the version has.
 *
 * @throws Refusal `not_found` where a brand cannot be read: nobody would be told of its change.
 */
export async function announcedChanges(
  services: Services,
  {changeNoticeId, language}: {readonly changeNoticeId: string; readonly language: Language},
): Promise<Announced[]> {
  const params = {changeNoticeId, language}
  const read = await services.query(announcedSchema, announcedQuery, params)
  const brands = read.brands.flatMap((one) => brandOfSchema.safeParse(one).data ?? [])
  const told = read.versions
    .filter((version, index) => read.versions.findIndex(isOf(version)) === index)
    .filter(
      (version) =>
        !read.calledOff.some(
          (off) =>
            isOf(version)(off) &&
            // A correction that was published meanwhile carried the change on at its date.
            off.effectiveAt === version.effectiveAt &&
            off.version >= version.version,
        ),
    )
  return await Promise.all(
    told.map(async ({brandId, ...version}) => {
      const brand = brands.find(({_id}) => _id === brandId)
      if (brand) return await announcedOf(services, version, brand)
      throw new Refusal(
        'not_found',
        `The brand "${version.brand}" is not there, or not complete: publish it, or stop the mail.`,
      )
    }),
  )
}

function isOf(version: {readonly brand: string; readonly notice: string}) {
  return (other: {readonly brand: string; readonly notice: string}): boolean =>
    other.brand === version.brand && other.notice === version.notice
}

async function announcedOf(
  services: Services,
  version: NoticeVersion,
  {controllerName, ...brand}: z.infer<typeof brandOfSchema>,
): Promise<Announced> {
  const before = await versionBefore(services, version)
  const resolved = (of: NoticeVersion) => resolvedNoticeSchema.parse(JSON.parse(of.resolved))
  const {reasons} = proposeKind(before && resolved(before), resolved(version))
  const origin = linkOrigin(services.settings, brand)
  return {
    brand,
    controller: controllerName,
    notice: {
      brandName: brand.name,
      summary: version.summary,
      reasons: reasons.map((reason) => reasonText(reason, version.language)),
      effectiveAt: new Date(version.effectiveAt),
      timeZone: brand.timeZone,
      comparisonUrl: before
        ? `${origin}${changesPath(version, version.version, before.version)}`
        : undefined,
      newVersionUrl: `${origin}${noticePath(version, {version: version.version, format: 'html'})}`,
      currentUrl: `${origin}${noticePath(version, {format: 'html'})}`,
    },
  }
}

/** The version that readers were shown when the announced one was stamped. */
async function versionBefore(
  services: Services,
  {brand, notice, language, version, stampedAt}: NoticeVersion,
): Promise<NoticeVersion | undefined> {
  const query =
    '*[_type == "noticeVersion" && brand == $brand && notice == $notice && language == $language && version < $version]'
  const params = {brand, notice, language, version}
  const stamped = await services.query(z.array(noticeVersionSchema), query, params)
  return inForceAt(stamped, new Date(stampedAt))
}
