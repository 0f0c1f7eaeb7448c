import * as z from 'zod'

import {suppress} from './deliverEmail.js'
import {plainAddress} from './emailRequest.js'
import {MailboxError, parseBody} from './mailboxError.js'
import type {SuppressionRecord} from './mailboxRecords.js'
import type {MailboxContext, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {addressKey} from './mailboxStore.js'
import {paginate} from './paginate.js'

const oneBatch = 'A batch holds 1 to 100 entries.'
const addresses = z.array(plainAddress).min(1, oneBatch).max(100, oneBatch)

export const suppressionRoutes: readonly MailboxRoute[] = [
  route('POST', '/suppressions', ({body}, context) => {
    const {email} = parseBody(z.object({email: plainAddress}), body)
    return answer({object: 'suppression', id: suppress(email, 'manual', null, context).id}, 201)
  }),
  route('POST', '/suppressions/batch/add', ({body}, context) => {
    const {emails} = parseBody(z.object({emails: addresses}), body)
    const data = emails.map((email) => ({
      object: 'suppression',
      id: suppress(email, 'manual', null, context).id,
    }))
    return answer({data}, 201)
  }),
  route('POST', '/suppressions/batch/remove', ({body}, context) => {
    const asked = parseBody(
      z.union([
        z.object({emails: addresses}),
        z.object({ids: z.array(z.string()).min(1, oneBatch).max(100, oneBatch)}),
      ]),
      body,
    )
    const names = 'emails' in asked ? asked.emails : asked.ids
    const data = names
      .map((name) => suppressionNamed(name, context))
      .filter((suppression) => suppression !== undefined)
      .map((suppression) => lift(suppression, context))
    return answer({data})
  }),
  route('GET', '/suppressions', ({url}, {store}) => {
    const origin = url.searchParams.get('origin')
    const matching = store.suppressions
      .newestFirst()
      .filter((suppression) => origin === null || suppression.origin === origin)
    const page = paginate(matching, url)
    return answer({...page, data: page.data.map((entry) => ({object: 'suppression', ...entry}))})
  }),
  route('GET', '/suppressions/:name', (request, context) => {
    const suppression = suppressionNamed(param(request, 'name'), context)
    if (!suppression) throw new MailboxError('not_found', 'Suppression not found')
    return answer({object: 'suppression', ...suppression})
  }),
  route('DELETE', '/suppressions/:name', (request, context) => {
    const suppression = suppressionNamed(param(request, 'name'), context)
    if (!suppression) throw new MailboxError('not_found', 'Suppression not found')
    return answer(lift(suppression, context))
  }),
]

function suppressionNamed(name: string, {store}: MailboxContext): SuppressionRecord | undefined {
  return store.suppressions.get(name) ?? store.suppressions.find(addressKey(name))
}

function lift(suppression: SuppressionRecord, {store, emit}: MailboxContext) {
  store.suppressions.remove(suppression.id)
  emit('suppression.removed', {...suppression})
  return {object: 'suppression', id: suppression.id, deleted: true}
}
