import * as z from 'zod'

import {calledOffMail} from '../../../core/announce/calledOffMail.js'
import {brandSchema} from '../../../core/content/brand.js'
import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {noticePath} from '../../../core/stamp/noticePath.js'
import {noticeVersionSchema} from '../../../core/stamp/noticeVersion.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'

const query = `*[_type == "noticeVersion" && _id == $versionId][0]{
  "version": @,
  "brand": *[_type == "brand" && slug.current == ^.brand][0],
  "controller": *[_type == "brand" && slug.current == ^.brand][0].controller->name
}`

const schema = z.object({version: noticeVersionSchema, brand: brandSchema, controller: z.string()})

/** The mail that an announced change does not come, from the version that called it off. */
export async function calledOffMailFor(
  services: Services,
  versionId: string,
): Promise<RenderedMail> {
  const {version, brand, controller} = await services.query(schema, query, {versionId})
  const origin = linkOrigin(services.settings, brand)
  return calledOffMail({
    language: version.language,
    brandName: brand.name,
    controllerName: controller,
    accentColor: brand.accentColor ?? undefined,
    effectiveAt: new Date(version.effectiveAt),
    timeZone: brand.timeZone,
    currentUrl: `${origin}${noticePath(version, {format: 'html'})}`,
  })
}
