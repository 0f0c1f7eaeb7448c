import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {isKeyKept} from '../isKeyKept.js'
import {mailingTag} from '../mailingTag.js'
import {patiently} from '../patiently.js'
import type {Services} from '../services.js'
import {addressesReached} from './addressesReached.js'
import type {HeldDelivery} from './holdDelivery.js'
import {resendProblem} from './resendProblem.js'
import type {SegmentContact} from './segmentContacts.js'

interface Chunk {
  /** Of the change, the segment and the place in its list. */
  readonly key: string
  /** When the first call was about to be made. */
  readonly begunAt: string
  /** The mark that Resend keeps with each mail of this delivery. */
  readonly tag: string
  /** Nobody got this mail before. */
  readonly since: Date
  /** How many calls were made under another list of people than the first. */
  readonly tries: number
}

interface ChunkInput {
  readonly note: HeldDelivery['note']
  readonly chunk: Chunk
  /** A run before this one may have made the call. */
  readonly isBegun: boolean
  readonly missed: readonly SegmentContact[]
  readonly mail: RenderedMail
  readonly now: Date
}

type ChunkOutcome =
  /** `isLookedUp`: people have moved within the list since the first call. */
  | {readonly state: 'sent'; readonly isLookedUp: boolean}
  | {readonly state: 'failed'; readonly reason: string}

/**
 * One call of at most 100 mails, never made twice: that it is about to be made is written first, and
 * it is repeated under its key. Where that cannot help, because the key is too old or the people
 * differ by now, the mails that Resend has sent since are read, and the rest gets it.
 */
export async function sendChunk(
  services: Services,
  {note, chunk, isBegun, missed, mail, now}: ChunkInput,
): Promise<ChunkOutcome> {
  let {tries} = chunk
  if (!isBegun) await note({chunkBegunAt: chunk.begunAt, chunkTries: tries})
  const isKept = isKeyKept(new Date(chunk.begunAt), now)
  if (tries === 0 && isKept) {
    const error = await post(services, chunk, chunk.key, missed, mail)
    if (!error) return {state: 'sent', isLookedUp: false}
    if (error.name !== 'invalid_idempotent_request') return failed(error)
  }
  if (tries === 0) {
    tries = 1
    await note({chunkTries: tries})
  }
  const resend = await services.resend()
  const sent = {tag: chunk.tag, subject: mail.subject, since: chunk.since}
  const reached = await addressesReached(resend, sent, missed)
  const rest = missed.filter(({email}) => !reached.has(email.toLowerCase()))
  if (rest.length === 0) return {state: 'sent', isLookedUp: true}
  const error = await post(services, chunk, `${chunk.key}/${tries}`, rest, mail)
  if (!error) return {state: 'sent', isLookedUp: true}
  if (error.name === 'invalid_idempotent_request') await note({chunkTries: tries + 1})
  return failed(error)
}

async function post(
  services: Services,
  {tag}: Chunk,
  idempotencyKey: string,
  contacts: readonly SegmentContact[],
  mail: RenderedMail,
) {
  const resend = await services.resend()
  const emails = contacts.map(({email}) => ({
    from: services.settings.mailFromChanges,
    to: email,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    tags: [{name: mailingTag, value: tag}],
  }))
  const {error} = await patiently((options) => {
    return resend.batch.send(emails, {...options, idempotencyKey})
  })
  return error
}

function failed(error: Parameters<typeof resendProblem>[1]): ChunkOutcome {
  return {state: 'failed', reason: resendProblem('sending the mail', error)}
}
