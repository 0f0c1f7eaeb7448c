import {MailboxError} from './mailboxError.js'
import type {MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {paginate} from './paginate.js'

/** The one domain there is, verified; mails may name any sender all the same. */
const domain = {
  id: 'd91cd9bd-1176-453e-8fc1-35364d380206',
  name: 'example.com',
  status: 'verified',
  created_at: '2026-01-01T00:00:00.000Z',
  region: 'eu-west-1',
  capabilities: {sending: 'enabled', receiving: 'disabled'},
  open_tracking: false,
  click_tracking: false,
}

export const domainRoutes: readonly MailboxRoute[] = [
  route('GET', '/domains', ({url}) => answer(paginate([domain], url))),
  route('GET', '/domains/:id', (request) => {
    if (param(request, 'id') !== domain.id) throw new MailboxError('not_found', 'Domain not found')
    return answer({object: 'domain', ...domain, records: []})
  }),
]
