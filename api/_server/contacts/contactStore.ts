import type {Resend} from 'resend'
import * as z from 'zod'

import type {ContactProperties} from '../../../core/contacts/contactProperties.js'
import {Refusal} from '../../../core/refusal.js'
import {resendProblem} from '../announce/resendProblem.js'
import {readContact} from '../optOut/lists/readContact.js'
import {patiently} from '../patiently.js'

const namedSchema = z.object({id: z.string(), name: z.string()})
const pageSchema = z.object({data: z.array(namedSchema), has_more: z.boolean().default(false)})

type Named = z.infer<typeof namedSchema>

interface NewContact {
  readonly email: string
  readonly segments: readonly {id: string}[]
  readonly topics: readonly {id: string; subscription: 'opt_in'}[]
  readonly properties: Readonly<Record<string, string>>
}

/**
 * What bringing contacts in asks of Resend. Each call is given up after ten seconds and repeated
 * when Resend was asked too often.
 *
 * Nothing here writes the account-wide `unsubscribed` flag.
 */
export function contactStore(resend: Resend) {
  const path = (address: string): string => `/contacts/${encodeURIComponent(address)}`
  return {
    segments: async (): Promise<Named[]> => await readAll(resend, '/segments'),
    async addSegment(name: string): Promise<Named> {
      const answer = await patiently((options) =>
        resend.post<unknown>('/segments', {name}, options),
      )
      return {id: z.object({id: z.string()}).parse(dataOf(answer, 'creating a segment')).id, name}
    },
    /** Makes sure that contacts can carry a text under this name. */
    async addProperty(key: string): Promise<void> {
      const property = {key, type: 'string', fallback_value: null}
      const {error} = await patiently((options) =>
        resend.post<unknown>('/contact-properties', property, options),
      )
      const isThere = error?.statusCode === 409 || /exist/i.test(error?.message ?? '')
      if (error && !isThere) throw refusal('creating a contact property', error)
    },
    /** What is kept with a contact, by name; `undefined` where there is none. */
    async find(address: string): Promise<ContactProperties | undefined> {
      const contact = await readContact(resend, address)
      if (contact.state === 'no-contact') return undefined
      if (contact.state === 'read') return contact.properties
      throw new Refusal('unavailable', `Resend did not tell of a contact: ${contact.reason}`)
    },
    async create(contact: NewContact): Promise<void> {
      const answer = await patiently((options) =>
        resend.post<unknown>('/contacts', contact, options),
      )
      dataOf(answer, 'creating a contact')
    },
    segmentsOf: async (address: string): Promise<Named[]> =>
      await readAll(resend, `${path(address)}/segments`),
    async join(address: string, segmentId: string): Promise<void> {
      const to = `${path(address)}/segments/${encodeURIComponent(segmentId)}`
      const answer = await patiently((options) => resend.post<unknown>(to, undefined, options))
      dataOf(answer, 'adding to a segment')
    },
    async leave(address: string, segmentId: string): Promise<void> {
      const from = `${path(address)}/segments/${encodeURIComponent(segmentId)}`
      const answer = await patiently((options) => resend.delete<unknown>(from, undefined, options))
      dataOf(answer, 'taking out of a segment')
    },
    async subscribe(
      address: string,
      topicIds: readonly string[],
      subscription: 'opt_in' | 'opt_out',
    ): Promise<void> {
      const topics = topicIds.map((id) => ({id, subscription}))
      const answer = await patiently((options) =>
        resend.patch<unknown>(`${path(address)}/topics`, topics, options),
      )
      dataOf(answer, 'setting newsletters')
    },
    async describe(address: string, properties: Readonly<Record<string, string>>): Promise<void> {
      const answer = await patiently((options) =>
        resend.patch<unknown>(path(address), {properties}, options),
      )
      dataOf(answer, 'keeping what a contact carries')
    },
  }
}

export type ContactStore = ReturnType<typeof contactStore>

async function readAll(resend: Resend, path: string): Promise<Named[]> {
  const entries: Named[] = []
  for (let after = ''; ;) {
    const answer = await patiently((options) =>
      resend.get<unknown>(`${path}?limit=100${after}`, options),
    )
    const page = pageSchema.parse(dataOf(answer, 'reading a list'))
    entries.push(...page.data)
    const last = page.data.at(-1)
    if (!page.has_more || !last) return entries
    after = `&after=${encodeURIComponent(last.id)}`
  }
}

type ResendError = Parameters<typeof resendProblem>[1]

function dataOf(
  answer: {readonly data: unknown; readonly error: ResendError | null},
  deed: string,
): unknown {
  if (answer.error) throw refusal(deed, answer.error)
  return answer.data
}

function refusal(deed: string, error: ResendError): Refusal {
  return new Refusal('unavailable', resendProblem(deed, error))
}
