import * as z from 'zod'

import {readResendList, resendAnswer} from './readResendList.js'
import {senderDomains} from './senders.js'
import type {Setup} from './setupCheck.js'

const namedSchema = z.object({id: z.string(), name: z.string()})

const domainSchema = namedSchema.extend({
  status: z.string(),
  region: z.string(),
  open_tracking: z.boolean().nullish(),
  click_tracking: z.boolean().nullish(),
  records: z
    .array(z.object({name: z.string(), type: z.string(), value: z.string(), status: z.string()}))
    .nullish(),
})

export type MailDomain = z.infer<typeof domainSchema>

/** The domains that mail is sent from: those Resend has, in full, and the names of those it has not. */
export async function readDomains(
  setup: Setup,
): Promise<{readonly known: readonly MailDomain[]; readonly unknown: readonly string[]}> {
  const wanted = senderDomains(setup)
  const listed = await readResendList(setup, '/domains', namedSchema)
  const ofOurs = listed.filter(({name}) => wanted.includes(name.toLowerCase()))
  const known: MailDomain[] = []
  for (const {id} of ofOurs) {
    const data = await resendAnswer('reading a domain', (options) =>
      setup.resend.get<unknown>(`/domains/${encodeURIComponent(id)}`, options),
    )
    known.push(domainSchema.parse(data))
  }
  const names = known.map(({name}) => name.toLowerCase())
  return {known, unknown: wanted.filter((name) => !names.includes(name))}
}
