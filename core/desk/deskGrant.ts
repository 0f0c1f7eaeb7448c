import * as z from 'zod'

import {hashOf} from '../stamp/contentHash.js'
import {base64url} from '../stamp/encoding.js'
import type {DeskArguments, DeskCommand} from './deskCommands.js'

/** How long a grant can be used, from when the Content Lake says it was made. */
export const deskGrantSeconds = 60

/** The dot keeps a grant from every reader without a token (Content Lake, "private documents"). */
const idPattern = /^deskGrant\.[0-9a-f]{32}$/

/**
 * Leave for one command with these arguments and no other, as the Studio writes it under its own
 * session: being able to write it is the right to command.
 *
 * It names nobody. Who wrote it is what the Content Lake keeps as the author of the transaction,
 * which no writer can choose.
 */
export const deskGrantSchema = z.object({
  _id: z.string().regex(idPattern),
  _type: z.literal('deskGrant'),
  _rev: z.string(),
  _createdAt: z.string(),
  command: z.string(),
  /** `argumentsHashOf` the secret and the arguments. */
  argumentsHash: z.string(),
  /** SHA-256, lower-case hex, of the secret, which only the Studio that wrote the grant knows. */
  secretHash: z.string(),
  /** When a function took it: it acts once. */
  takenAt: z.string().nullish(),
})

export type DeskGrant = z.infer<typeof deskGrantSchema>

/**
 * SHA-256, lower-case hex, of the canonical JSON (RFC 8785) of arguments and secret together: an
 * address among the arguments cannot be guessed and checked by whoever reads the grant.
 */
export async function argumentsHashOf(secret: string, given: unknown): Promise<string> {
  return await hashOf({arguments: given, secret})
}

/** Half a letter (a lone surrogate), as JSON writes it: nothing that has one can be hashed. */
const halfLetter = /(?<!\\)(?:\\\\)*\\ud[89a-f]/i

/** What is posted to the functions. */
export const deskRequestSchema = z.strictObject({
  command: z.string().max(40),
  arguments: z.unknown().refine((value) => !halfLetter.test(JSON.stringify(value) ?? '')),
  secret: z.string().regex(/^[\w-]{22,200}$/),
  grantId: z.string().regex(idPattern),
})

export type DeskRequest = z.infer<typeof deskRequestSchema>

/**
 * The grant to write and the request to post for a command.
 *
 * @param randomBytes 48 bytes from a cryptographic source: 16 for the id, 32 for the secret.
 */
export async function openDeskGrant<Command extends DeskCommand>(
  command: Command,
  commandArguments: DeskArguments<Command>,
  randomBytes: Uint8Array,
): Promise<{
  readonly grant: Omit<DeskGrant, '_rev' | '_createdAt' | 'takenAt'>
  readonly request: DeskRequest
}> {
  if (randomBytes.length !== 48) throw new Error('a grant takes 48 random bytes')
  const name = Array.from(randomBytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0'))
  const grantId = `deskGrant.${name.join('')}`
  const secret = base64url.encode(randomBytes.slice(16))
  return {
    grant: {
      _id: grantId,
      _type: 'deskGrant',
      command,
      argumentsHash: await argumentsHashOf(secret, commandArguments),
      secretHash: await hashOf(secret),
    },
    request: {command, arguments: commandArguments, secret, grantId},
  }
}
