import type {Resend} from 'resend'
import * as z from 'zod'

import {Refusal} from '../../../core/refusal.js'
import {mailingTag} from '../mailingTag.js'
import {patiently} from '../patiently.js'
import {resendInstant} from '../resendInstant.js'
import {resendProblem} from './resendProblem.js'
import type {SegmentContact} from './segmentContacts.js'

const pageSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      to: z.array(z.string()),
      subject: z.string(),
      created_at: z.string(),
    }),
  ),
  has_more: z.boolean(),
})

const taggedSchema = z.object({
  tags: z.array(z.object({name: z.string(), value: z.string()})).nullish(),
})

/** Clocks of Resend and of the functions may differ by this much. */
const skewMs = 5 * 60 * 1000
/** 200,000 mails: further back nothing is known, and an editor has to look. */
const mostPages = 2000

/**
 * Which of these people got a mail of this mark already, in lower case. Lists at Resend hold no
 * tags, so each mail that may be one of it is looked at.
 *
 * @throws Refusal `unavailable` when Resend does not tell, or does not tell everything.
 */
export async function addressesReached(
  resend: Resend,
  sent: {readonly tag: string; readonly subject: string; readonly since: Date},
  contacts: readonly Pick<SegmentContact, 'email'>[],
): Promise<ReadonlySet<string>> {
  const asked = new Set(contacts.map(({email}) => email.toLowerCase()))
  const reached = new Set<string>()
  const since = sent.since.getTime() - skewMs
  let after = ''
  for (let page = 0; page < mostPages; page += 1) {
    const path = `/emails?limit=100${after}`
    const {data, has_more: hasMore} = await read(resend, path, pageSchema)
    for (const {id, to, subject, created_at: createdAt} of data) {
      if (subject !== sent.subject || resendInstant(createdAt) < since) continue
      const [address] = to.map(bare).filter((one) => asked.has(one) && !reached.has(one))
      if (!address) continue
      const {tags} = await read(resend, `/emails/${encodeURIComponent(id)}`, taggedSchema)
      const isOfIt = tags?.some(({name, value}) => name === mailingTag && value === sent.tag)
      if (isOfIt) reached.add(address)
    }
    const last = data.at(-1)
    if (!hasMore || !last || resendInstant(last.created_at) < since) return reached
    after = `&after=${encodeURIComponent(last.id)}`
  }
  throw new Refusal('unavailable', 'Too much was sent since to see who has got this mail already.')
}

async function read<Answer>(
  resend: Resend,
  path: string,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const answer = await patiently((options) => resend.get<unknown>(path, options))
  if (!answer.error) return schema.parse(answer.data)
  throw new Refusal('unavailable', resendProblem('reading what was sent', answer.error))
}

function bare(mailbox: string): string {
  return (/<([^<>]+)>$/.exec(mailbox)?.[1] ?? mailbox).toLowerCase()
}
