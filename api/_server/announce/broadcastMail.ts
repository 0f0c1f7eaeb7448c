import * as z from 'zod'

import {changeMail} from '../../../core/announce/changeMail.js'
import type {BroadcastDelivery} from '../../../core/announce/delivery.js'
import {brandSchema} from '../../../core/content/brand.js'
import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {Refusal} from '../../../core/refusal.js'
import {noticePath} from '../../../core/stamp/noticePath.js'
import {versionMetadataSchema} from '../../../core/stamp/noticeVersion.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'

const announcedQuery = `*[_type == "noticeVersion" && changeNoticeId == $changeNoticeId && language == $language] | order(brand asc, notice asc){
  "version": @{brand, notice, language, title, version, kind, summary, stampedAt, effectiveAt, contentHash, previousHash, hash, signature, keyId},
  "brand": *[_type == "brand" && slug.current == ^.brand][0],
  "controller": *[_type == "brand" && slug.current == ^.brand][0].controller->name
}`

const announcedSchema = z.array(
  z.object({
    version: versionMetadataSchema,
    brand: brandSchema,
    controller: z.string(),
  }),
)

/** The mail of a change notice in one language, from the versions that it stamped. */
export async function broadcastMail(
  services: Services,
  {changeNoticeId, language}: BroadcastDelivery,
  now: Date,
): Promise<RenderedMail> {
  const announced = await services.query(announcedSchema, announcedQuery, {
    changeNoticeId,
    language,
  })
  const [first] = announced
  if (!first) throw new Refusal('not_found', 'The versions this mail tells of are missing.')
  const isOneBrand = announced.every(({version}) => version.brand === first.version.brand)
  return changeMail({
    language,
    controllerName: first.controller,
    senderName: isOneBrand ? first.brand.name : first.controller,
    accentColor: isOneBrand ? (first.brand.accentColor ?? undefined) : undefined,
    now,
    notices: announced.map(({version, brand}) => {
      const origin = linkOrigin(services.settings, brand)
      return {
        brandName: brand.name,
        summary: version.summary,
        effectiveAt: new Date(version.effectiveAt),
        timeZone: brand.timeZone,
        newVersionUrl: `${origin}${noticePath(version, {version: version.version, format: 'html'})}`,
        currentUrl: `${origin}${noticePath(version, {format: 'html'})}`,
      }
    }),
  })
}
