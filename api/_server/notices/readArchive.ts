import * as z from 'zod'

import {endOfDay} from '../../../core/calendar/startOfDay.js'
import type {Language} from '../../../core/language.js'
import {languageSchema} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {archivePath} from '../../../core/stamp/noticePath.js'
import {versionMetadataSchema, type VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import type {Services} from '../services.js'
import type {NoticeRequest} from './noticeRequest.js'

/** The metadata of every version of a notice in every language, and how its brand looks. */
const archiveQuery = `{
  "brand": *[_type == "brand" && slug.current == $brand][0]{
    name, accentColor, timeZone, prevailingLanguage
  },
  "versions": *[_type == "noticeVersion" && brand == $brand && notice == $notice] | order(version desc){
    brand, notice, language, title, version, kind, summary, stampedAt, effectiveAt,
    contentHash, previousHash, hash, signature, keyId
  }
}`

const archiveSchema = z.object({
  brand: z
    .object({
      name: z.string(),
      accentColor: z.string().nullish(),
      timeZone: z.string().nullish(),
      prevailingLanguage: languageSchema,
    })
    .nullable(),
  versions: z.array(versionMetadataSchema),
})

/** The versions of one notice in one language, newest first. */
export interface Archive {
  readonly brandName: string
  readonly accentColor: string | undefined
  readonly timeZone: string
  readonly language: Language
  readonly versions: readonly VersionMetadata[]
}

/**
 * Reads a notice's archive in the language asked for, or in the brand's prevailing one.
 *
 * @throws Refusal `not_found` when there is no such brand, or nothing of it is stamped in that
 * language.
 */
export async function readArchive(services: Services, asked: NoticeRequest): Promise<Archive> {
  const {brand, versions} = await services.query(archiveSchema, archiveQuery, {
    brand: asked.brand,
    notice: asked.notice,
  })
  if (!brand && versions.length === 0) {
    throw new Refusal('not_found', `There is no brand "${asked.brand}".`)
  }
  const written = new Set(versions.map(({language}) => language))
  const [first] = written
  if (first === undefined) {
    throw new Refusal('not_found', `${asked.brand} has no notice "${asked.notice}" yet.`)
  }
  if (asked.language !== undefined && !written.has(asked.language)) {
    const there = [...written].join(', ')
    throw new Refusal('not_found', `This notice is not there in "${asked.language}": ${there}.`)
  }
  const prevailing = brand && written.has(brand.prevailingLanguage) && brand.prevailingLanguage
  const language = asked.language ?? (prevailing || first)
  return {
    brandName: brand?.name ?? asked.brand,
    accentColor: brand?.accentColor ?? undefined,
    timeZone: brand?.timeZone ?? 'Europe/Oslo',
    language,
    versions: versions.filter((version) => version.language === language),
  }
}

/**
 * The version that is, or was, in force at the time asked for. A date means the end of that day
 * where the brand is.
 *
 * @throws Refusal `not_found` before version 1, `gone` when the notice has been retired.
 */
export function versionInForce(archive: Archive, asked: NoticeRequest, now: Date): VersionMetadata {
  const {versions, timeZone} = archive
  const version = inForceAt(versions, instantOf(asked, timeZone) ?? now)
  if (!version) throw new Refusal('not_found', 'No version was in force at that time.')
  if (version.kind === 'retired') {
    throw new Refusal('gone', 'This notice has been retired. Its versions stay in the archive.', {
      details: {archive: archivePath(version)},
    })
  }
  return version
}

function instantOf({at}: NoticeRequest, timeZone: string): Date | undefined {
  if (!at) return undefined
  if ('instant' in at) return at.instant
  return endOfDay(at.on, timeZone)
}
