import {headId} from '../../../core/stamp/noticeHead.js'
import type {NoticeHead} from '../../../core/stamp/noticeHead.js'
import {versionId, type VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {signInOrder, type PlannedVersion} from '../../../core/stamp/plannedVersion.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import {addAnchors} from '../announce/addAnchors.js'
import type {Services} from '../services.js'
import type {Chain} from './readChain.js'
import type {Transaction} from './writeVersions.js'

/** A version that was stamped, as an editor is told. */
export interface StampedDate {
  readonly version: number
  readonly effectiveAt: string
}

/**
 * Adds planned versions to a transaction, with the head that names the last of them and the mails
 * that carry their hashes. What the head says of the published notice stays: nothing of that is
 * stamped here.
 */
export async function addPlanned(
  transaction: Transaction,
  {settings}: Services,
  state: Chain,
  planned: readonly PlannedVersion[],
  now: Date,
  said: {readonly calledOff?: NonNullable<NoticeHead['calledOff']>} = {},
): Promise<VersionMetadata[]> {
  const {name, head, chain, noticeId} = state
  const signer = await openVersionSigner(settings.secrets.SIGNING_KEY)
  const signed = await signInOrder(planned, chain, now, signer)
  for (const {version, planned: one} of signed) {
    transaction.create({
      _id: versionId(name, version.version),
      _type: 'noticeVersion',
      ...version,
      ...one.origin,
      resolved: JSON.stringify(one.resolved),
    })
    addAnchors(transaction, state, version)
  }
  const last = signed.at(-1)?.version ?? chain
  const moved = {version: last.version, hash: last.hash, ...said}
  if (head) {
    transaction.patch(head._id, (patch) => patch.ifRevisionId(head._rev).set(moved))
  } else {
    const document = {_id: headId(name), _type: 'noticeHead', ...name, noticeId}
    transaction.create({...document, seenRevision: '', ...moved})
  }
  return signed.map(({version}) => version)
}

export function datesOf(versions: readonly VersionMetadata[]): StampedDate[] {
  return versions.map(({version, effectiveAt}) => ({version, effectiveAt}))
}
