import {MailboxError, type MailboxErrorName} from './mailboxError.js'

const names: Readonly<Record<number, MailboxErrorName>> = {
  409: 'concurrent_idempotent_requests',
  429: 'rate_limit_exceeded',
}

/** What Resend answers where a fault plan has it answer so. */
export function plannedRefusal(status: number): Response {
  const name = names[status] ?? 'internal_server_error'
  const error = new MailboxError(name, 'The service has trouble of its own.', status)
  return Response.json(error.body, {status})
}
