import type {NoticeName} from '../stamp/noticeVersion.js'
import type {EvidenceVerdict} from './verifyEvidence.js'

type Reason = Extract<EvidenceVerdict, {state: 'broken'}>['reason']

const broken: Readonly<Record<Reason, string>> = {
  number: 'there are two versions with this number, so one was inserted.',
  missing: 'it is missing; the versions after it, its head or a mail show that it was there.',
  name: 'it is a version of another notice, or stored under the id of another version.',
  link: 'it does not follow on the version before it: its previousHash is another hash.',
  text: 'its text is not the one that was stamped: it has another contentHash.',
  hash: 'its dates, kind, summary or hash are not those that were stamped.',
  signature: 'its signature is not by the key that it names.',
  unreadable: 'it cannot be read as a version: a field is missing or of another form.',
  inserted: 'it was inserted: the head does not know it.',
  unknownKey: 'it is signed by a key that is none of the public keys.',
  rewritten:
    'no version is signed by any of the public keys: the whole archive was rewritten, or the settings lack an old public key.',
  head: 'the head does not name it as the last version.',
}

/** A verdict on one notice as a person reads it. */
export function verdictSentence(
  {brand, notice, language}: NoticeName,
  verdict: EvidenceVerdict,
): string {
  const where = `${brand}, ${notice}, ${language}`
  if (verdict.state === 'broken') {
    return `${where}: version ${verdict.version} does not hold: ${broken[verdict.reason]}`
  }
  const {versions, hash} = verdict
  if (versions === 0) return `${where}: nothing was stamped yet.`
  const hold = versions === 1 ? '1 version holds' : `all ${versions} versions hold`
  return `${where}: ${hold}. Last hash: ${hash}`
}
