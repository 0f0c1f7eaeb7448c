import * as z from 'zod'

import {calledOffMail} from '../../../core/announce/calledOffMail.js'
import {brandSchema} from '../../../core/content/brand.js'
import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {Refusal} from '../../../core/refusal.js'
import {noticePath} from '../../../core/stamp/noticePath.js'
import {noticeVersionSchema} from '../../../core/stamp/noticeVersion.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'
import {brandIdOfVersion} from './brandIdOfVersion.js'

const versionQuery = `*[_type == "noticeVersion" && _id == $versionId][0]{
  "version": @, "brandId": ${brandIdOfVersion}
}`
const versionAnswerSchema = z.object({version: noticeVersionSchema, brandId: z.string().nullable()})

const brandQuery = `*[_type == "brand" && _id == $brandId][0]{..., "controllerName": controller->name}`
const brandAnswerSchema = brandSchema.extend({controllerName: z.string()}).nullable().catch(null)

/**
 * The mail that an announced change does not come, from the version that called it off.
 *
 * @throws Refusal `not_found` where its brand cannot be read
 */
export async function calledOffMailFor(
  services: Services,
  versionId: string,
): Promise<RenderedMail> {
  const {version, brandId} = await services.query(versionAnswerSchema, versionQuery, {versionId})
  const brand = await services.query(brandAnswerSchema, brandQuery, {brandId: brandId ?? ''})
  if (!brand) {
    throw new Refusal('not_found', `The brand "${version.brand}" is not there, or not complete.`)
  }
  const origin = linkOrigin(services.settings, brand)
  return calledOffMail({
    language: version.language,
    brandName: brand.name,
    controllerName: brand.controllerName,
    accentColor: brand.accentColor ?? undefined,
    effectiveAt: new Date(version.effectiveAt),
    timeZone: brand.timeZone,
    currentUrl: `${origin}${noticePath(version, {format: 'html'})}`,
  })
}
