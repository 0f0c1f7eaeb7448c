import type {ValidationContext} from 'sanity'
import * as z from 'zod'

import {referenceSchema} from '../core/content/reference.js'
import {say, type Said} from './say.js'

const embeddingSchema = z.object({notice: referenceSchema}).transform(({notice}) => notice._ref)
const versionsSchema = z.array(z.object({version: z.number(), effectiveAt: z.string()}))

/** A version that another notice can show. */
export type EmbeddableVersion = z.infer<typeof versionsSchema>[number]

/** The versions of a notice that have come into force, newest first; a retired one shows nothing. */
export const embeddableVersionsQuery = `*[
  _type == "noticeVersion" && noticeId == $notice && kind != "retired" && effectiveAt <= $now
] | order(version desc){version, effectiveAt}`

/** The notice that an embedded section shows, by its document id. */
export function noticeOf(section: unknown): string | undefined {
  return embeddingSchema.safeParse(section).data
}

export function readVersions(answer: unknown): readonly EmbeddableVersion[] | undefined {
  return versionsSchema.safeParse(answer).data
}

/** The versions that the section being validated can choose from; none known is `undefined`. */
export async function versionsFor({
  parent,
  getClient,
}: ValidationContext): Promise<readonly EmbeddableVersion[] | undefined> {
  const notice = noticeOf(parent)
  if (notice === undefined) return undefined
  const client = getClient({apiVersion: '2025-02-19'})
  const params = {notice, now: new Date().toISOString()}
  return readVersions(await client.fetch<unknown>(embeddableVersionsQuery, params))
}

/** A section can only show a version that has been made. */
export function isThere(
  version: number | undefined,
  versions: readonly EmbeddableVersion[] | undefined,
): true | Said {
  if (version === undefined || versions === undefined) return true
  if (versions.some((one) => one.version === version)) return true
  const newest = versions[0]?.version
  return newest === undefined
    ? say(
        'The notice has no version in force yet: publish it first.',
        'Personvernerklæringen har ingen versjon i kraft ennå: publiser den først.',
        'Privatlivspolitikken har ingen version i kraft endnu: udgiv den først.',
      )
    : say(
        `There is no version ${version} in force. The newest is ${newest}.`,
        `Det er ingen versjon ${version} i kraft. Den nyeste er ${newest}.`,
        `Der er ingen version ${version} i kraft. Den nyeste er ${newest}.`,
      )
}

/** What is pinned stays until the editor has read what is newer. */
export function isNewest(
  version: number | undefined,
  versions: readonly EmbeddableVersion[] | undefined,
): true | Said {
  const newest = versions?.[0]?.version
  if (version === undefined || newest === undefined || newest <= version) return true
  return say(
    `Version ${newest} of this notice is in force. Read it, then show it here instead of version ${version}.`,
    `Versjon ${newest} av denne personvernerklæringen er i kraft. Les den, og vis den her i stedet for versjon ${version}.`,
    `Version ${newest} af denne privatlivspolitik er i kraft. Læs den, og vis den her i stedet for version ${version}.`,
  )
}
