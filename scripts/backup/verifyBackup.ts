import type {BackupManifest} from '../../core/backup/backupManifest.js'
import {isBackupSigned} from '../../core/backup/backupManifest.js'
import {chainKey} from '../../core/stamp/archiveCheck.js'
import {noticeHeadSchema, type NoticeHead} from '../../core/stamp/noticeHead.js'
import {
  noticeVersionSchema,
  versionMetadataSchema,
  type VersionMetadata,
} from '../../core/stamp/noticeVersion.js'
import {hasItsText, verifyMetadata} from '../../core/stamp/verifyChain.js'
import type {LakeDocument} from './backupLine.js'
import {readBackup} from './readBackup.js'

/** What is in a file, and what of it does not hold. */
export interface VerifiedBackup {
  readonly manifest: BackupManifest
  /** Whether a key of ours signed it. */
  readonly isOurs: boolean
  /** One sentence each; none where all of it holds. */
  readonly problems: readonly string[]
}

/**
 * Verifies a file of a backup by itself: every line, the counts, who signed it, and of versions every
 * text, hash, link and signature up to where the heads say that the chains end.
 *
 * @param publicKeys ours, by id; without, those that the file itself names, which proves less: that
 * it was not damaged, and not whose it is
 * @throws Refusal `bad_request` naming the line that is not as it was written
 */
export async function verifyBackup(
  file: string,
  publicKeys?: Readonly<Record<string, string>>,
): Promise<VerifiedBackup> {
  const chains = chainCheck()
  const signed = await readBackup(file, async (document) => await chains.take(document))
  const {manifest} = signed
  const keys =
    publicKeys ?? Object.fromEntries(manifest.publicKeys.map(({id, publicKey}) => [id, publicKey]))
  const problems = await chains.problems(keys)
  const isOurs = await isBackupSigned(signed, keys)
  if (!isOurs) {
    problems.unshift('it was not signed by a key of this deployment: someone else wrote it.')
  }
  return {manifest, isOurs, problems}
}

/** Takes the documents of a file, keeps what chains are verified by, and no text. */
function chainCheck() {
  const versions: VersionMetadata[] = []
  const heads: NoticeHead[] = []
  const unreadable: string[] = []
  return {
    async take(document: LakeDocument): Promise<void> {
      if (document._type === 'noticeHead') {
        const head = noticeHeadSchema.safeParse(document).data
        if (head) heads.push(head)
        else unreadable.push(`the head ${document._id} cannot be read.`)
      }
      if (document._type !== 'noticeVersion') return
      const version = noticeVersionSchema.safeParse(document).data
      if (!version) unreadable.push(`the version ${document._id} cannot be read.`)
      else if (!(await hasItsText(version))) {
        unreadable.push(`the text of ${document._id} is not what was stamped.`)
      }
      if (version) versions.push(versionMetadataSchema.parse(version))
    },
    async problems(keys: Readonly<Record<string, string>>): Promise<string[]> {
      const byName = Map.groupBy(versions, chainKey)
      const names = new Set([
        ...byName.keys(),
        ...heads.filter(({version}) => version > 0).map(chainKey),
      ])
      const problems = [...unreadable]
      for (const name of [...names].toSorted()) {
        const head = heads.find((one) => chainKey(one) === name)
        const verdict = await verifyMetadata(byName.get(name) ?? [], keys, head)
        if (verdict.state === 'holds') continue
        problems.push(`version ${verdict.version} of ${name} does not hold: ${verdict.reason}.`)
      }
      return problems
    },
  }
}
