import type {SanityClient} from '@sanity/client'
import * as z from 'zod'

import type {DeskArguments, DeskCommand} from '../../../core/desk/deskCommands.js'
import {openDeskGrant} from '../../../core/desk/deskGrant.js'

/** What came of a command: the functions' answer, what they refused and why, or silence. */
export type DeskAnswer =
  | {readonly state: 'answered'; readonly response: Response}
  | {
      readonly state: 'refused'
      readonly reason: string
      /** The request that is open already, where one stands in the way. */
      readonly openRequestId?: string | undefined
    }
  | {readonly state: 'unreachable'}

const problemSchema = z.object({detail: z.string(), requestId: z.string().optional()})

/**
 * Asks the functions for something in the editor's name: writes a grant through the editor's own
 * session, then posts the command with the grant's secret, which never leaves this page but there.
 *
 * @param client The Studio's client: its session is what gives leave, and what is logged.
 * @throws when the session may not write to the dataset.
 */
export async function askDesk<Command extends DeskCommand>(
  client: SanityClient,
  functionsOrigin: string,
  command: Command,
  commandArguments: DeskArguments<Command>,
): Promise<DeskAnswer> {
  const randomBytes = crypto.getRandomValues(new Uint8Array(48))
  const {grant, request} = await openDeskGrant(command, commandArguments, randomBytes)
  await client.create(grant, {visibility: 'sync'})
  const response = await fetch(`${functionsOrigin}/api/desk`, {
    method: 'POST',
    headers: {'content-type': 'application/json', accept: 'application/json, */*'},
    body: JSON.stringify(request),
    credentials: 'omit',
  }).catch(() => undefined)
  if (!response) return {state: 'unreachable'}
  if (response.ok) return {state: 'answered', response}
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined))
  return {
    state: 'refused',
    reason: problem.data?.detail ?? `HTTP ${response.status}`,
    openRequestId: problem.data?.requestId,
  }
}
