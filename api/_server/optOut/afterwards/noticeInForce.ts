import * as z from 'zod'

import {languageSchema, type Language} from '../../../../core/language.js'
import {inForceAt} from '../../../../core/stamp/inForceAt.js'
import {
  datedVersionProjection,
  datedVersionSchema,
  type DatedVersion,
} from '../../notices/datedVersion.js'
import type {Services} from '../../services.js'

const readSchema = z.object({
  prevailing: languageSchema.nullable().catch(null),
  versions: z.array(datedVersionSchema),
})

/**
 * The version of a brand's privacy notice in force at an instant, in the language asked for or, where
 * there is none in it, the one that prevails; `undefined` where none is in force.
 */
export async function noticeInForce(
  services: Services,
  {brand, language, at}: {readonly brand: string; readonly language: Language; readonly at: Date},
): Promise<DatedVersion | undefined> {
  const {prevailing, versions} = await services.query(
    readSchema,
    `{
      "prevailing": *[_type == "brand" && slug.current == $brand][0].prevailingLanguage,
      "versions": *[_type == "noticeVersion" && brand == $brand && notice == "privacy"]
        ${datedVersionProjection}
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
