import * as z from 'zod'

import {languageSchema} from '../language.js'

/**
 * What the Studio can ask of the functions, each command with its arguments. The functions hold a
 * handler for every one of them; the compiler keeps both lists equal.
 */
export const deskCommands = {
  /** The record of processing of a controller, as a file (Art. 30(1)). */
  record: z.strictObject({
    controllerId: z.string().regex(/^[\w.-]{1,128}$/),
    language: languageSchema,
    format: z.enum(['csv', 'pdf']),
  }),
} as const satisfies Record<string, z.ZodType>

export type DeskCommand = keyof typeof deskCommands

export type DeskArguments<Command extends DeskCommand> = z.infer<(typeof deskCommands)[Command]>

export function isDeskCommand(name: string): name is DeskCommand {
  return Object.hasOwn(deskCommands, name)
}
