import * as z from 'zod'

import {noticeSegments} from '../../core/announce/noticeSegments.js'
import {changeOutcomeSchema} from '../../core/stamp/changeOutcome.js'
import {inForceAt} from '../../core/stamp/inForceAt.js'
import {noticeHeadSchema, type NoticeHead} from '../../core/stamp/noticeHead.js'
import {noticeVersionSchema} from '../../core/stamp/noticeVersion.js'
import {readAnchorSubject} from '../../core/stamp/readAnchorMail.js'
import {verifyChain} from '../../core/stamp/verifyChain.js'
import {openVersionSigner} from '../../core/stamp/versionSignature.js'
import type {PlayedHistory} from './playHistory.js'
import type {ModelStack} from './startModelStack.js'

const storedVersionSchema = noticeVersionSchema.extend({
  _rev: z.string(),
  _createdAt: z.string(),
  callsOff: z.number().nullish(),
  corrects: z.number().nullish(),
})
type StoredVersion = z.infer<typeof storedVersionSchema>

const mailingSchema = z.object({
  _id: z.string(),
  kind: z.string(),
  state: z.string(),
  changeNoticeId: z.string().nullish(),
  segment: z.string().nullish(),
  calledOffVersionId: z.string().nullish(),
  versionId: z.string().nullish(),
  error: z.string().nullish(),
})
type Mailing = z.infer<typeof mailingSchema>

const worldSchema = z.object({
  versions: z.array(storedVersionSchema),
  heads: z.array(noticeHeadSchema),
  outcomes: z.array(changeOutcomeSchema),
  mailings: z.array(mailingSchema),
  notices: z.array(z.object({_id: z.string(), _rev: z.string(), title: z.string()})),
})

const worldQuery = `{
  "versions": *[_type == "noticeVersion"] | order(version asc),
  "heads": *[_type == "noticeHead"],
  "outcomes": *[_type == "changeOutcome"],
  "mailings": *[_type == "delivery"],
  "notices": *[_type == "privacyNotice"]{_id, _rev, title}
}`

const mailsSchema = z.object({
  data: z.array(z.object({to: z.array(z.string()), subject: z.string()})),
})

/** Longest life of a function: for so long, what it stamps may be dated before it is written. */
const longestRunMs = 5 * 60_000

/** What of the rules that hold in any order of events does not hold at the end of a history. */
export async function findingsOf(stack: ModelStack, played: PlayedHistory): Promise<string[]> {
  const read = await stack.services.query(worldSchema, worldQuery)
  const chains = played.world.noticeIds.map((noticeId) => ({
    noticeId,
    versions: read.versions.filter((version) => version.noticeId === noticeId),
    head: read.heads.find((head) => head.noticeId === noticeId),
    notice: read.notices.find(({_id}) => _id === noticeId),
  }))
  const findings: (string | false | undefined)[] = [...played.mishaps]
  for (const {noticeId, versions, head, notice} of chains) {
    const says = (rule: string) => `${noticeId}: ${rule}`
    const wrong = [
      await brokenChain(stack, versions, head),
      repeatedText(versions),
      olderAfterNewer(played, versions),
      earlierDate(versions),
      factsSlippedIn(played, versions),
      head?.seenRevision !== notice?._rev && 'what was published last was not dealt with',
      notice && unstampedText(notice.title, versions, head),
      ...versions.map((version) => anchoredOnce(read.mailings, version)),
    ]
    findings.push(...wrong.map((rule) => rule && says(rule)))
  }
  findings.push(...misread(played, read.versions))
  findings.push(...halfDone(played, read.versions, read.outcomes))
  findings.push(...wrongMailings(played, read.mailings, read.versions))
  findings.push(...(await wrongMails(stack, played, read.mailings, read.versions)))
  findings.push(...(await openToAnyone(stack)))
  return findings.filter((finding) => typeof finding === 'string')
}

async function brokenChain(
  stack: ModelStack,
  versions: readonly StoredVersion[],
  head: NoticeHead | undefined,
): Promise<string | undefined> {
  const {keyId, publicKey} = await openVersionSigner(stack.services.settings.secrets.SIGNING_KEY)
  const verdict = await verifyChain(versions, {[keyId]: publicKey}, head)
  return verdict.state === 'broken'
    ? `version ${verdict.version} does not hold: ${verdict.reason}`
    : undefined
}

/** Repeats that are meant: the last version, a change called off, those stamped with another. */
function isMeantAsRepeat(version: StoredVersion, all: readonly StoredVersion[]): boolean {
  if (version.kind === 'retired' || typeof version.callsOff === 'number') return true
  return isCorrection(version) || isPaired(version, all)
}

/** A correction stands alone where the upcoming text is that of the one corrected. */
function isCorrection({corrects}: StoredVersion): boolean {
  return typeof corrects === 'number'
}

/** Stamped in one transaction with another version of its notice, as corrections are. */
function isPaired(version: StoredVersion, all: readonly StoredVersion[]): boolean {
  return all.some((other) => other !== version && other._rev === version._rev)
}

function repeatedText(versions: readonly StoredVersion[]): string | undefined {
  const again = versions.find(
    (version, index) =>
      version.contentHash === versions[index - 1]?.contentHash &&
      !isMeantAsRepeat(version, versions),
  )
  return again && `version ${again.version} says what the one before says`
}

/** A version's own text is of no publish before that of the version before it. */
function olderAfterNewer(
  {publishes}: PlayedHistory,
  versions: readonly StoredVersion[],
): string | undefined {
  const orders = versions
    .filter((version) => !isMeantAsRepeat(version, versions))
    .map(({noticeId, noticeRevision}) =>
      publishes.findIndex(
        (publish) => publish.noticeId === noticeId && publish.revision === noticeRevision,
      ),
    )
  if (orders.includes(-1)) return 'a version is of no publish'
  const isOlder = orders.some((order, index) => order < (orders[index - 1] ?? -1))
  return isOlder ? `publishes were stamped in the order ${orders.join(', ')}` : undefined
}

/** One publish is stamped once, though facts move on and its webhook comes again. */
function factsSlippedIn(
  {done}: PlayedHistory,
  versions: readonly StoredVersion[],
): string | undefined {
  // Asked for new versions, it may have made some though it was refused or cut off in the end.
  if (done.some((deed) => deed.startsWith('stampDiffering: '))) return undefined
  const own = versions.filter(
    (version) => !version.changeNoticeId && !isMeantAsRepeat(version, versions),
  )
  const twice = own.find((version, index) =>
    own.slice(0, index).some(({noticeRevision}) => noticeRevision === version.noticeRevision),
  )
  return twice && `version ${twice.version} is of a publish that was stamped before`
}

/** Whatever is stamped while a version is upcoming inherits its date. */
function earlierDate(versions: readonly StoredVersion[]): string | undefined {
  const wrong = versions.find((version, index) => {
    const before = versions.slice(0, index)
    const upcoming = before
      .filter(({effectiveAt}) => effectiveAt > version.stampedAt)
      .filter((one) => !isOvertaken(one, before))
      .map(({effectiveAt}) => effectiveAt)
    const isFree =
      isPaired(version, versions) || isCorrection(version) || version.kind === 'retired'
    return !isFree && upcoming.some((date) => date > version.effectiveAt)
  })
  return wrong && `version ${wrong.version} comes before one that was upcoming`
}

/** It will never be in force: a higher number is from an earlier date on. */
function isOvertaken(
  {version, effectiveAt}: StoredVersion,
  all: readonly StoredVersion[],
): boolean {
  return all.some((other) => other.version > version && other.effectiveAt < effectiveAt)
}

/** The text that is published is that of the latest version, or waits with a reason. */
function unstampedText(
  title: string,
  versions: readonly StoredVersion[],
  head: NoticeHead | undefined,
): string | undefined {
  const latest = versions.at(-1)
  const isExcused =
    (head?.waiting?.reasons.length ?? 0) > 0 ||
    latest?.kind === 'retired' ||
    versions.some(({callsOff}) => typeof callsOff === 'number')
  if (isExcused || latest?.title === title) return undefined
  return `"${title}" is published, the latest version says "${latest?.title}"`
}

function anchoredOnce(mailings: readonly Mailing[], version: StoredVersion): string | undefined {
  const anchors = mailings.filter(({versionId}) => versionId === version._id)
  const isRight = anchors.length === 1 && anchors[0]?.state === 'sent'
  return isRight ? undefined : `the hash of version ${version.version} was not mailed`
}

/** What readers were given was in force then, and the archive says so for ever after. */
function misread({readings}: PlayedHistory, versions: readonly StoredVersion[]): string[] {
  return readings.flatMap((reading) => {
    const chain = versions.filter(
      ({brand, language}) => brand === reading.brand && language === reading.language,
    )
    const at = new Date(reading.atMs)
    const written = chain.filter(({_createdAt}) => Date.parse(_createdAt) <= reading.atMs)
    const then = inForceAt(written, at)
    const said = inForceAt(chain, at)
    const isLate =
      said !== undefined &&
      Date.parse(said._createdAt) > reading.atMs &&
      Date.parse(said._createdAt) - Date.parse(said.stampedAt) <= longestRunMs
    const what = `${reading.brand} ${reading.language} at ${at.toISOString()}`
    if (then?.version !== reading.version) {
      return [`${what}: readers got ${reading.version}, in force was ${then?.version}`]
    }
    return said?.version === reading.version || isLate
      ? []
      : [`${what}: readers got ${reading.version}, the archive says ${said?.version}`]
  })
}

/** A change notice has stamped all of its notices at one stroke, or none. */
function halfDone(
  {changes}: PlayedHistory,
  versions: readonly StoredVersion[],
  outcomes: readonly z.infer<typeof changeOutcomeSchema>[],
): string[] {
  return changes.flatMap(({id, noticeIds}) => {
    const outcome = outcomes.find(({changeNoticeId}) => changeNoticeId === id)
    const own = versions.filter(({changeNoticeId}) => changeNoticeId === id)
    const first = own.filter((version) => outcome?.versions?.includes(version._id))
    if (!outcome) return [`${id}: nothing became of it`]
    if (outcome.state === 'refused') {
      return own.length > 0 ? [`${id}: refused, yet it stamped`] : []
    }
    const isWhole =
      first.length === noticeIds.length && new Set(first.map(({_rev}) => _rev)).size === 1
    return isWhole ? [] : [`${id}: stamped ${first.length} of ${noticeIds.length}`]
  })
}

function sortedText(names: readonly (string | null | undefined)[]): string {
  return names
    .map(String)
    .toSorted((a, b) => a.localeCompare(b))
    .join(' ')
}

/** Every change with mail has one broadcast a segment, and each of them was sent or stopped. */
function wrongMailings(
  {changes, world}: PlayedHistory,
  mailings: readonly Mailing[],
  versions: readonly StoredVersion[],
): string[] {
  const open = mailings.filter(({state}) => !['sent', 'stopped'].includes(state))
  const told = mailings.filter(
    ({kind, calledOffVersionId}) => kind === 'broadcast' && !calledOffVersionId,
  )
  const wrong = changes.flatMap(({id, noticeIds, hasMail}) => {
    const isStamped = versions.some(({changeNoticeId}) => changeNoticeId === id)
    const expected =
      isStamped && hasMail
        ? noticeSegments(
            noticeIds.map((noticeId) => ({
              brand: `${noticeId.split('-')[1] ?? ''}-${world.name}`,
              language: noticeId.split('-')[2] === 'en' ? 'en' : 'nb',
              controllerId: world.controllerId,
            })),
          ).map(({name}) => name)
        : []
    const segments = told
      .filter(({changeNoticeId}) => changeNoticeId === id)
      .map(({segment}) => segment)
    return sortedText(segments) === sortedText(expected)
      ? []
      : [`${id}: told ${segments.join(', ')} and not ${expected.join(', ')}`]
  })
  return [...wrong, ...open.map(({_id, state, error}) => `${_id} is ${state}: ${error ?? ''}`)]
}

/** Nobody got a mailing twice, and everybody got it; each hash went to the lead once. */
async function wrongMails(
  stack: ModelStack,
  {world}: PlayedHistory,
  mailings: readonly Mailing[],
  versions: readonly StoredVersion[],
): Promise<string[]> {
  const {data} = mailsSchema.parse(await stack.readMailbox('/emails?limit=100'))
  const segmentNames = new Map(world.mailbox.segments?.map(({id, name}) => [id, name]))
  const readers = (world.mailbox.contacts ?? []).flatMap(({email, segments = []}) => {
    const own = segments.map((id) => segmentNames.get(id))
    const sent = mailings.filter(
      ({kind, state, segment}) =>
        kind === 'broadcast' && state === 'sent' && segment && own.includes(segment),
    )
    const got = data.filter(({to}) => to.includes(email))
    return got.length === sent.length
      ? []
      : [`${email} got ${got.length} mails of ${sent.length} mailings`]
  })
  const hashes = data.filter(({to}) => to.includes(world.leadAddress))
  const anchors = versions.flatMap(({title, version, brand, language}) => {
    const count = hashes.filter(({subject}) => {
      const named = readAnchorSubject(subject)
      return (
        subject.startsWith(`${title}: `) &&
        named?.version === version &&
        named.brand === brand &&
        named.language === language
      )
    }).length
    const what = `the hash of "${title}" ${version} (${brand}, ${language})`
    return count === 1 ? [] : [`${what} was mailed ${count} times`]
  })
  return [...readers, ...anchors]
}

const openQuery = '*[]{_id, _type}'
const anonymousSchema = z.object({result: z.array(z.object({_id: z.string(), _type: z.string()}))})
const privateTypes = ['noticeVersion', 'noticeHead', 'delivery', 'changeOutcome', 'deskGrant']

/** Even in a public dataset nobody without a token reads what functions write. */
async function openToAnyone({lake}: ModelStack): Promise<string[]> {
  const set = async (isPublic: boolean) =>
    await fetch(`${lake.url}/_local/settings`, {method: 'POST', body: JSON.stringify({isPublic})})
  const url = `${lake.url}/v2025-02-19/data/query/production?query=${encodeURIComponent(openQuery)}`
  const closed = await fetch(url)
  await set(true)
  const {result} = anonymousSchema.parse(await (await fetch(url)).json())
  await set(false)
  return [
    ...(closed.status === 401 ? [] : [`a private dataset answers ${closed.status} to anyone`]),
    ...result
      .filter(({_id, _type}) => _id.includes('.') || privateTypes.includes(_type))
      .map(({_id}) => `${_id} can be read by anyone`),
    ...(result.length > 0 ? [] : ['a public dataset shows nothing, so this proves nothing']),
  ]
}
