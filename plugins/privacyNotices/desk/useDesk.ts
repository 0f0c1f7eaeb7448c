import {useCallback, useState} from 'react'
import type * as z from 'zod'

import type {DeskArguments, DeskCommand} from '../../../core/desk/deskCommands.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {useStudioText} from '../locale/useStudioText.js'
import {askDesk} from './askDesk.js'

/** What a pane or dialog that asks the functions for something knows. */
export interface DeskState {
  readonly isAsking: boolean
  /** Why the functions did not do it, in the editor's words. */
  readonly problem: string | undefined
}

/**
 * One command of the functions as a button needs it: asks, reads the answer, and keeps what went
 * wrong until it is asked again.
 *
 * The answer is `undefined` when it was refused or could not be asked; `problem` says why.
 */
export function useDesk<Command extends DeskCommand, Answer>(
  command: Command,
  schema: z.ZodType<Answer>,
): DeskState & {
  readonly ask: (asked: DeskArguments<Command>) => Promise<Answer | undefined>
} {
  const {client, functionsOrigin} = useStudioContent()
  const text = useStudioText()
  const [state, setState] = useState<DeskState>({isAsking: false, problem: undefined})

  const ask = useCallback(
    async (asked: DeskArguments<Command>) => {
      const fail = (problem: string): undefined => {
        setState({isAsking: false, problem})
      }
      if (!functionsOrigin) return fail(text('desk.noFunctions'))
      setState({isAsking: true, problem: undefined})
      try {
        const answer = await askDesk(client, functionsOrigin, command, asked)
        if (answer.state === 'unreachable') return fail(text('desk.unreachable'))
        if (answer.state === 'refused') {
          const {reason, openRequestId: reference} = answer
          return fail(
            reference === undefined
              ? text('desk.refused', {reason})
              : text('desk.alreadyOpen', {reference}),
          )
        }
        const read = schema.parse(await answer.response.json())
        setState({isAsking: false, problem: undefined})
        return read
      } catch (error) {
        return fail(error instanceof Error ? error.message : String(error))
      }
    },
    [client, functionsOrigin, command, schema, text],
  )
  return {...state, ask}
}
