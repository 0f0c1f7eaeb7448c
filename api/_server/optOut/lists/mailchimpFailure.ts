import * as z from 'zod'

export interface MailchimpFailure {
  readonly status?: number
  readonly reason: string
  /** Mailchimp lets nobody but the person lift what holds the member back. */
  readonly isInComplianceState?: boolean
}

const problemSchema = z.object({
  response: z.object({body: z.object({title: z.literal('Member In Compliance State')})}),
})

/** Only what kind of failure it was: the client's errors carry the answer, which holds addresses. */
export async function mailchimpFailure(
  call: Promise<unknown>,
): Promise<MailchimpFailure | undefined> {
  try {
    await call
    return undefined
  } catch (error) {
    if (!(error instanceof Error)) return {reason: 'out of reach'}
    if ('timeout' in error) return {reason: 'no answer in time'}
    const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined
    if (status === undefined) {
      return {reason: 'code' in error ? 'out of reach' : 'the answer cannot be read'}
    }
    const isInComplianceState = problemSchema.safeParse(error).success
    return {status, reason: `answered ${status}`, ...(isInComplianceState && {isInComplianceState})}
  }
}
