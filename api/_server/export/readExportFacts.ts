import * as z from 'zod'

import type {Brand} from '../../../core/content/brand.js'
import {organisationSchema} from '../../../core/content/organisation.js'
import {processingPurposeSchema} from '../../../core/content/processingPurpose.js'
import type {ExportHead} from '../../../core/export/exportFile.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {PurposeFacts} from '../../../core/export/exportPurpose.js'
import type {Language} from '../../../core/language.js'
import {consentSchema} from '../../../core/optOut/consent.js'
import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {
  datedVersionProjection,
  datedVersionSchema,
  type DatedVersion,
} from '../notices/datedVersion.js'
import type {Services} from '../services.js'

const factsQuery = `{
  'purposes': *[_type == 'processingPurpose' && group._ref in $groups] | order(order asc, _id asc),
  'organisations': *[_type == 'organisation' && _id in
    *[_type == 'processingPurpose' && group._ref in $groups].recipients[]._ref],
  'versions': *[_type == 'noticeVersion' && brand in $brands]
    ${datedVersionProjection},
  'consents': *[_type == 'consent' && subjectKey == $subjectKey && brand in $brands]
    | order(at asc)
}`

const factsSchema = z.object({
  // One that an editor has not finished must not keep a person's answer back.
  purposes: z.array(processingPurposeSchema.nullable().catch(null)),
  organisations: z.array(organisationSchema.nullable().catch(null)),
  versions: z.array(datedVersionSchema),
  consents: z.array(consentSchema),
})

/** What Art. 15(1) asks for beside the data: purposes, and which notices the person was told of. */
export async function readExportFacts(
  services: Services,
  party: ExportParty,
  about: {
    readonly subjectKey: string
    readonly language: Language
    readonly now: Date
    readonly originOf: (brand: Brand) => string
  },
): Promise<{readonly facts: PurposeFacts; readonly notices: ExportHead['notices']}> {
  const {brands} = party
  const read = await services.query(factsSchema, factsQuery, {
    groups: [...new Set(brands.map(({group}) => group._ref))],
    brands: brands.map(({slug}) => slug.current),
    subjectKey: about.subjectKey,
  })
  const organisations = new Map(read.organisations.flatMap((one) => (one ? [[one._id, one]] : [])))
  const origins = new Map(brands.map((brand) => [brand.slug.current, about.originOf(brand)]))
  const urlOf = ({brand, notice, language, version}: NamedVersion): string =>
    `${origins.get(brand) ?? ''}/api/notices/${brand}/versions/${version}?${new URLSearchParams({
      notice,
      lang: language,
      format: 'html',
    })}`
  return {
    facts: {
      party,
      purposes: read.purposes.flatMap((one) => one ?? []),
      organisations,
      periods: services.settings.kept,
    },
    notices: {
      inForce: brands.flatMap((brand) =>
        inForceOf(brand, read.versions, about).map((version) => ({
          ...named(version),
          hash: version.hash,
          url: urlOf(version),
          effectiveAt: version.effectiveAt,
        })),
      ),
      told: read.consents.flatMap(({brand, at, notice}) =>
        notice ? [{...notice, brand, url: urlOf({...notice, brand}), toldAt: at}].map(ordered) : [],
      ),
    },
  }
}

type NamedVersion = Pick<DatedVersion, 'brand' | 'notice' | 'language' | 'version'>
type ToldVersion = ExportHead['notices']['told'][number]

function named({brand, notice, language, version}: NamedVersion): NamedVersion {
  return {brand, notice, language, version}
}

function ordered({hash, url, toldAt, ...version}: ToldVersion): ToldVersion {
  return {...named(version), hash, url, toldAt}
}

/** The version of each of a brand's notices in force, in the language asked for or that prevails. */
function inForceOf(
  {slug, prevailingLanguage}: Brand,
  versions: readonly DatedVersion[],
  {language, now}: {readonly language: Language; readonly now: Date},
): DatedVersion[] {
  const own = versions.filter(({brand}) => brand === slug.current)
  const notices = [...new Set(own.map(({notice}) => notice))].toSorted()
  return notices.flatMap((notice) => {
    const [found] = [language, prevailingLanguage].flatMap((spoken) => {
      const ofIt = own.filter((each) => each.notice === notice && each.language === spoken)
      return inForceAt(ofIt, now) ?? []
    })
    return found && found.kind !== 'retired' ? [found] : []
  })
}
