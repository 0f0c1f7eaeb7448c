import * as z from 'zod'

import {languageSchema, type Language} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {noticeNameSchema, versionMetadataSchema} from '../../../core/stamp/noticeVersion.js'
import {askTogether} from '../askTogether.js'
import type {Services} from '../services.js'
import type {NoticeRequest} from './noticeRequest.js'

/** The metadata of every version of a notice in every language, and how its brand looks. */
const archiveQuery = `{
  "brand": *[_type == "brand" && slug.current == $brand][0]{
    name, accentColor, timeZone, prevailingLanguage, "changedAt": _updatedAt
  },
  "versions": *[_type == "noticeVersion" && brand == $brand && notice == $notice]
    | order(version desc, language asc){
      brand, notice, language, title, version, kind, summary, stampedAt, effectiveAt,
      contentHash, previousHash, hash, signature, keyId, follows, repeats, callsOff
    },
  "moved": *[_type == "noticeHead" && brand == $brand && notice == $notice && defined(movedTo)]{
    language, "brand": movedTo.brand, "notice": movedTo.notice, "fromAt": movedTo.fromAt
  }
}`

const listedVersionSchema = versionMetadataSchema.extend({
  /** The version of the prevailing language that a translation follows. */
  follows: z.number().int().nullish(),
  /** Stamped again beside a correction or a call-off; what it says is no news. */
  repeats: z.number().int().nullish(),
  callsOff: z.number().int().nullish(),
})

/** A version as the archive lists it: all but its text. */
export type ListedVersion = z.infer<typeof listedVersionSchema>

const movedSchema = noticeNameSchema.extend({fromAt: z.string().nullish()})

const archiveSchema = z.object({
  brand: z
    .object({
      name: z.string(),
      accentColor: z.string().nullish(),
      timeZone: z.string().nullish(),
      prevailingLanguage: languageSchema,
      changedAt: z.string(),
    })
    .nullable(),
  versions: z.array(listedVersionSchema),
  moved: z.array(movedSchema),
})

/** The versions of one notice in one language, newest first, and in the other languages. */
export interface Archive {
  readonly brandName: string
  readonly accentColor: string | undefined
  readonly timeZone: string
  /** When the brand, which brings name, colour and time zone, was last changed. */
  readonly brandChangedAt: Date | undefined
  readonly language: Language
  readonly versions: readonly ListedVersion[]
  /** The language that prevails where translations differ, of those the notice is written in. */
  readonly prevailingLanguage: Language
  readonly allVersions: readonly ListedVersion[]
  /** Where the notice is stamped now in a language, where that is under another name. */
  readonly moved?: readonly MovedNotice[]
}

/** The new name of a notice, and from when something is in force there, if not at once. */
export type MovedNotice = z.infer<typeof movedSchema>

/**
 * Reads a notice's archive in the language asked for or, where it is not written in it, in the
 * brand's prevailing one.
 *
 * @throws Refusal `not_found` when there is no such brand, or nothing of the notice is stamped.
 */
export async function readArchive(services: Services, asked: NoticeRequest): Promise<Archive> {
  const {brand, versions, moved} = await readStored(services, asked)
  if (!brand && versions.length === 0) {
    throw new Refusal('not_found', `There is no brand "${asked.brand}".`)
  }
  const written = new Set(versions.map(({language}) => language))
  const [first] = written
  if (first === undefined) {
    throw new Refusal('not_found', `${asked.brand} has no notice "${asked.notice}" yet.`)
  }
  const prevailingLanguage =
    brand && written.has(brand.prevailingLanguage) ? brand.prevailingLanguage : first
  const archive = {
    brandName: brand?.name ?? asked.brand,
    accentColor: brand?.accentColor ?? undefined,
    timeZone: brand?.timeZone ?? 'Europe/Oslo',
    brandChangedAt: brand ? new Date(brand.changedAt) : undefined,
    language: prevailingLanguage,
    versions,
    prevailingLanguage,
    allVersions: versions,
    moved,
  }
  const isThere = asked.language !== undefined && written.has(asked.language)
  return archiveIn(archive, isThere ? asked.language : prevailingLanguage)
}

type Asking = ReturnType<typeof askTogether<z.infer<typeof archiveSchema>>>
const asking = new WeakMap<Services, Asking>()

/** A crowd of readers asks the Content Lake as often as one who asks again at once. */
async function readStored(
  services: Services,
  {brand, notice}: NoticeRequest,
): Promise<z.infer<typeof archiveSchema>> {
  const ask = asking.get(services) ?? askTogether()
  asking.set(services, ask)
  return await ask(
    JSON.stringify([brand, notice]),
    async () => await services.query(archiveSchema, archiveQuery, {brand, notice}),
  )
}

/** The same archive in another language that the notice is written in. */
export function archiveIn(archive: Archive, language: Language): Archive {
  const versions = archive.allVersions.filter((version) => version.language === language)
  return {...archive, language, versions}
}
