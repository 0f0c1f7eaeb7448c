import {randomUUID} from 'node:crypto'

import * as z from 'zod'

import {MailboxError, parseBody} from './mailboxError.js'
import type {domainRecord} from './mailboxRecords.js'
import type {MailboxContext, MailboxRequest, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {paginate} from './paginate.js'

type DomainRecord = z.infer<typeof domainRecord>

const capabilities = {sending: 'enabled', receiving: 'disabled'}

/** The domain that is always there, verified; mails may name any sender all the same. */
const usual: DomainRecord = {
  id: 'd91cd9bd-1176-453e-8fc1-35364d380206',
  name: 'example.com',
  status: 'verified',
  created_at: '2026-01-01T00:00:00.000Z',
  region: 'eu-west-1',
  open_tracking: false,
  click_tracking: false,
}

const tracking = {
  open_tracking: z.boolean().optional(),
  click_tracking: z.boolean().optional(),
}
const newDomain = z.object({name: z.string().min(3), region: z.string().optional(), ...tracking})

export const domainRoutes: readonly MailboxRoute[] = [
  route('POST', '/domains', ({body}, context) => {
    const asked = parseBody(newDomain, body)
    if (domainsOf(context).some(({name}) => name === asked.name)) {
      throw new MailboxError('validation_error', 'The domain is registered already.')
    }
    const domain = context.store.domains.put({
      id: randomUUID(),
      name: asked.name,
      status: 'not_started',
      created_at: context.clock.now().toISOString(),
      region: asked.region ?? 'us-east-1',
      open_tracking: asked.open_tracking ?? false,
      click_tracking: asked.click_tracking ?? false,
    })
    return answer(whole(domain), 201)
  }),
  route('GET', '/domains', (request, context) => {
    const page = paginate(domainsOf(context), request.url)
    return answer({...page, data: page.data.map((domain) => ({...domain, capabilities}))})
  }),
  route('GET', '/domains/:id', (request, context) =>
    answer({object: 'domain', ...whole(domainNamed(request, context))}),
  ),
  route('PATCH', '/domains/:id', (request, context) => {
    const {open_tracking, click_tracking} = parseBody(z.object(tracking), request.body)
    const domain = domainNamed(request, context)
    context.store.domains.put({
      ...domain,
      open_tracking: open_tracking ?? domain.open_tracking,
      click_tracking: click_tracking ?? domain.click_tracking,
    })
    return answer({object: 'domain', id: domain.id})
  }),
  // There is no DNS here to look into: what is to be verified is.
  route('POST', '/domains/:id/verify', (request, context) => {
    const domain = domainNamed(request, context)
    context.store.domains.put({...domain, status: 'verified'})
    return answer({object: 'domain', id: domain.id})
  }),
]

function domainsOf({store}: MailboxContext): DomainRecord[] {
  const stored = store.domains.newestFirst()
  return stored.some(({id}) => id === usual.id) ? stored : [...stored, usual]
}

function domainNamed(request: MailboxRequest, context: MailboxContext): DomainRecord {
  const id = param(request, 'id')
  const domain = domainsOf(context).find((one) => one.id === id)
  if (!domain) throw new MailboxError('not_found', 'Domain not found')
  return domain
}

/** With the records that its DNS is to have. */
function whole(domain: DomainRecord) {
  const record = {type: 'TXT', ttl: 'Auto', status: domain.status}
  const records = [
    {...record, record: 'SPF', name: 'send', value: 'v=spf1 include:amazonses.com ~all'},
    {...record, record: 'DKIM', name: 'resend._domainkey', value: 'p=local'},
  ]
  return {...domain, capabilities, records}
}
