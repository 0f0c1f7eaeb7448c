import * as z from 'zod'

import {checkDeskGrant} from '../../../core/desk/checkDeskGrant.js'
import {deskGrantSchema, type DeskGrant, type DeskRequest} from '../../../core/desk/deskGrant.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'

const refusals = {
  wrong: () =>
    new Refusal('forbidden', 'There is no grant for this command with these arguments.', {
      details: {reason: 'wrong'},
    }),
  taken: () =>
    new Refusal('conflict', 'This grant has been used. Ask again in the Studio.', {
      details: {reason: 'taken'},
    }),
  expired: () =>
    new Refusal('gone', 'This grant is too old. Ask again in the Studio.', {
      details: {reason: 'expired'},
    }),
} as const

/**
 * Takes a grant: of any number of posts that hold the same one, a single post gets through.
 *
 * The grant is marked and kept for a while, so that whoever comes second is told what happened.
 *
 * @throws Refusal `forbidden`, `conflict` or `gone` with the reason `wrong`, `taken` or `expired`;
 * `unavailable` when the Content Lake cannot be asked.
 */
export async function takeGrant(
  services: Services,
  request: DeskRequest,
  now: Date,
): Promise<DeskGrant> {
  const client = await services.contentLake()
  const found = await asked(async () => await client.getDocument(request.grantId))
  const grant = deskGrantSchema.safeParse(found).data
  const verdict = await checkDeskGrant(request, grant, now)
  if (verdict.state === 'refused') throw refusals[verdict.reason]()
  if (!grant) throw refusals.wrong()
  await asked(
    async () =>
      await client
        .patch(grant._id)
        .ifRevisionId(grant._rev)
        .set({takenAt: now.toISOString()})
        .commit({visibility: 'async'}),
  )
  return grant
}

const httpErrorSchema = z.object({statusCode: z.number()})

/** Asks the Content Lake; a conflict says that another post has just taken the grant. */
async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (cause) {
    const status = httpErrorSchema.safeParse(cause).data?.statusCode
    if (status === 409 || status === 404) throw refusals.taken()
    if (status !== undefined && status !== 429 && status < 500) throw cause
    throw new Refusal('unavailable', 'The content store is busy. Try again in a moment.', {cause})
  }
}
