import * as z from 'zod'

import {languageSchema, type Language} from '../../../../core/language.js'
import {inForceAt} from '../../../../core/stamp/inForceAt.js'
import {versionMetadataSchema} from '../../../../core/stamp/noticeVersion.js'
import type {Services} from '../../services.js'

const versionSchema = versionMetadataSchema.pick({
  brand: true,
  notice: true,
  language: true,
  version: true,
  kind: true,
  effectiveAt: true,
  hash: true,
})

const readSchema = z.object({
  prevailing: languageSchema.nullable().catch(null),
  versions: z.array(versionSchema),
})

/**
 * The version of a brand's privacy notice in force at an instant, in the language asked for or, where
 * there is none in it, the one that prevails; `undefined` where none is in force.
 */
export async function noticeInForce(
  services: Services,
  {brand, language, at}: {readonly brand: string; readonly language: Language; readonly at: Date},
): Promise<z.infer<typeof versionSchema> | undefined> {
  const {prevailing, versions} = await services.query(
    readSchema,
    `{
      "prevailing": *[_type == "brand" && slug.current == $brand][0].prevailingLanguage,
      "versions": *[_type == "noticeVersion" && brand == $brand && notice == "privacy"]
        {brand, notice, language, version, kind, effectiveAt, hash}
    }`,
    {brand},
  )
  const [found] = [language, prevailing].flatMap((spoken) => {
    const version = inForceAt(
      versions.filter((each) => each.language === spoken),
      at,
    )
    return version && version.kind !== 'retired' ? [version] : []
  })
  return found
}
