import type * as z from 'zod'

/** Resend's error names with their statuses (resend.com/docs/api-reference/errors). */
const statusCodes = {
  invalid_idempotency_key: 400,
  missing_api_key: 401,
  invalid_api_key: 403,
  not_found: 404,
  method_not_allowed: 405,
  invalid_idempotent_request: 409,
  concurrent_idempotent_requests: 409,
  invalid_attachment: 422,
  invalid_parameter: 422,
  missing_required_field: 422,
  validation_error: 422,
  rate_limit_exceeded: 429,
  internal_server_error: 500,
} as const satisfies Record<string, number>

export type MailboxErrorName = keyof typeof statusCodes

/** A refusal in Resend's own shape: `{statusCode, name, message}`. */
export class MailboxError extends Error {
  override readonly name: MailboxErrorName
  readonly statusCode: number

  constructor(name: MailboxErrorName, message: string, statusCode: number = statusCodes[name]) {
    super(message)
    this.name = name
    this.statusCode = statusCode
  }

  get body() {
    return {statusCode: this.statusCode, name: this.name, message: this.message}
  }
}

/** Reads `value` as `schema` says, or refuses it naming the first field that is wrong. */
export function parseBody<Parsed>(schema: z.ZodType<Parsed>, value: unknown): Parsed {
  const result = schema.safeParse(value, {reportInput: true})
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.join('.') ?? ''
  if (issue?.input === undefined && field !== '') {
    throw new MailboxError('missing_required_field', `Missing \`${field}\` field.`)
  }
  if (issue?.message.startsWith('Missing ')) {
    throw new MailboxError('missing_required_field', issue.message)
  }
  const what = field === '' ? 'The request body is invalid' : `Invalid \`${field}\` field`
  throw new MailboxError('validation_error', `${what}. ${issue?.message ?? ''}`.trim())
}
