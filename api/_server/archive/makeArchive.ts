import * as z from 'zod'

import {
  archiveFolder,
  archivePaths,
  type ArchivedNotice,
} from '../../../core/archive/archiveManifest.js'
import {howToVerify} from '../../../core/archive/howToVerify.js'
import {isAsStamped} from '../../../core/archive/isAsStamped.js'
import {publicKeysJson} from '../../../core/archive/publicKeysJson.js'
import {verdictSentence} from '../../../core/archive/verdictSentence.js'
import {verifyEvidence, type ChainEvidence} from '../../../core/archive/verifyEvidence.js'
import {Refusal} from '../../../core/refusal.js'
import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {
  noticeVersionSchema,
  type NoticeName,
  type NoticeVersion,
} from '../../../core/stamp/noticeVersion.js'
import {listPublicKeys, publicKeysById} from '../publicKeys.js'
import type {Services} from '../services.js'
import {jsonEntry, textEntry, type ArchiveEntry} from './archiveEntry.js'
import {archiveTime} from './archiveTime.js'
import {readEvidence, type AskedNotices} from './readEvidence.js'
import {readMailings} from './readMailings.js'
import {renderInForce} from './renderInForce.js'
import {signManifest} from './signManifest.js'
import {verifyScript} from './verifyScript.js'

export interface MadeArchive {
  readonly at: string
  readonly entries: readonly ArchiveEntry[]
  /** What does not hold in the dataset; the file is made all the same, and verifying it shows it. */
  readonly warnings: readonly string[]
}

/** Which notice is being verified, with how many versions, and how many are to come. */
export interface ArchiveStep {
  readonly name: NoticeName
  readonly versionCount: number
  readonly step: number
  readonly total: number
}

const brandQuery = `*[_type == "brand" && slug.current == $brand][0]{
  accentColor, timeZone
}`

const brandSchema = z
  .object({accentColor: z.string().nullish(), timeZone: z.string().nullish()})
  .nullable()

/**
 * The file an authority would be sent: what was in force at a time, the chain until then that proves
 * it, and what people were told. What was stamped later is not in it.
 *
 * @param onStep told before each notice: a long chain takes minutes to verify.
 * @throws Refusal `not_found` where nothing had been stamped by then; `bad_request` for a time that
 * has not come.
 */
export async function makeArchive(
  services: Services,
  asked: AskedNotices & {readonly at?: string | undefined},
  onStep: (step: ArchiveStep) => void = () => undefined,
): Promise<MadeArchive> {
  const {settings} = services
  const look = await services.query(brandSchema, brandQuery, {brand: asked.brand})
  const timeZone = look?.timeZone ?? 'Europe/Oslo'
  const {at, until} = archiveTime(asked.at, timeZone, await services.now())
  const publicKeys = await publicKeysById(settings)
  const entries: ArchiveEntry[] = []
  const notices: ArchivedNotice[] = []
  const stamped: NoticeVersion[] = []
  const warnings: string[] = []
  const all = await readEvidence(services, asked)
  for (const [index, evidence] of all.entries()) {
    const versionCount = evidence.versions.length
    onStep({name: evidence.name, versionCount, step: index + 1, total: all.length})
    const verdict = await verifyEvidence(evidence, publicKeys)
    if (verdict.state === 'broken') warnings.push(verdictSentence(evidence.name, verdict))
    const versions = stampedUntil(evidence, until)
    const last = versions.at(-1)
    if (!last) continue
    stamped.push(...versions)
    const folder = archiveFolder(evidence.name)
    const inForce = inForceAt(versions, until)
    const shown = inForce?.kind === 'retired' ? undefined : inForce
    entries.push(jsonEntry(`${folder}/chain.json`, versions, last.stampedAt))
    if (shown && (await isAsStamped(shown, publicKeys))) {
      const rendered = {version: shown, versions, timeZone, accentColor: look?.accentColor}
      entries.push(...(await renderInForce(folder, rendered)))
    }
    notices.push({
      ...evidence.name,
      inForce: shown?.version ?? null,
      isRetired: inForce?.kind === 'retired',
      version: last.version,
      hash: last.hash,
      chain: `${folder}/chain.json`,
    })
  }
  const latest = stamped
    .map(({stampedAt}) => stampedAt)
    .toSorted()
    .at(-1)
  if (!latest) {
    throw new Refusal('not_found', `Nothing of "${asked.brand}" had been stamped by ${at}.`)
  }
  const manifest = {brand: asked.brand, at, timeZone, notices}
  const {changes, deliveries} = await readMailings(services, stamped)
  const keys = publicKeysJson(await listPublicKeys(settings))
  entries.push(
    jsonEntry(archivePaths.changes, changes, latest),
    jsonEntry(archivePaths.deliveries, deliveries, latest),
    jsonEntry(archivePaths.publicKeys, keys, latest),
    textEntry(archivePaths.howTo, howToVerify(manifest, settings.publicOrigin), latest),
    textEntry(archivePaths.script, verifyScript, latest),
  )
  return {
    at,
    warnings,
    entries: [...(await signManifest(services, manifest, entries, latest)), ...entries],
  }
}

/** The versions that had been stamped by then, oldest first; what cannot be read proves nothing. */
function stampedUntil({versions}: ChainEvidence, until: Date): NoticeVersion[] {
  return versions
    .flatMap((document) => noticeVersionSchema.safeParse(document).data ?? [])
    .filter(({stampedAt}) => Date.parse(stampedAt) <= until.getTime())
    .toSorted((a, b) => a.version - b.version)
}
