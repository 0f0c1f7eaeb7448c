import type {NoticeVersion, VersionMetadata} from '../stamp/noticeVersion.js'
import {hasItsText} from '../stamp/verifyChain.js'
import {versionHash} from '../stamp/versionHash.js'
import {isSignedBy} from '../stamp/versionSignature.js'

/**
 * Whether one version, taken by itself, is what was stamped: its text, dates and summary, signed by
 * one of these public keys (by id). That it stands in its place only the chain tells.
 */
export async function isAsStamped(
  version: VersionMetadata & Pick<NoticeVersion, 'resolved'>,
  publicKeys: Readonly<Record<string, string>>,
): Promise<boolean> {
  const {hash, keyId, signature} = version
  const publicKey = Object.hasOwn(publicKeys, keyId) ? publicKeys[keyId] : undefined
  return (
    publicKey !== undefined &&
    (await hasItsText(version)) &&
    (await versionHash(version)) === hash &&
    (await isSignedBy(publicKey, hash, signature))
  )
}
