import type * as z from 'zod'

import {deskCommands, type DeskCommand} from '../../../core/desk/deskCommands.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'

/** What a command is carried out with, beside its arguments. */
export interface DeskCall {
  readonly services: Services
  readonly now: Date
  /** The Content Lake's id of who gave the command; `unknown` where its history does not tell. */
  readonly author: string
}

/**
 * Checks the arguments of a command and gives the act, which is done once the grant is taken: a
 * mistake in the arguments uses up no grant.
 *
 * @throws Refusal `bad_request` naming the arguments that are not as expected.
 */
type OpenCommand = (given: unknown) => (call: DeskCall) => Promise<Response>

/** What each command does. Each is loaded where it is first needed. */
export const deskHandlers: Readonly<Record<DeskCommand, OpenCommand>> = {
  record: opens(deskCommands.record, async (asked, call) => {
    const {answerRecord} = await import('./answerRecord.js')
    return await answerRecord(asked, call)
  }),
}

function opens<Arguments>(
  schema: z.ZodType<Arguments>,
  act: (asked: Arguments, call: DeskCall) => Promise<Response>,
): OpenCommand {
  return (given) => {
    const parsed = schema.safeParse(given)
    if (parsed.success) return async (call) => await act(parsed.data, call)
    const named = parsed.error.issues.map(({path}) => ['arguments', ...path].join('.'))
    throw new Refusal('bad_request', `Not as expected: ${[...new Set(named)].join(', ')}.`)
  }
}
