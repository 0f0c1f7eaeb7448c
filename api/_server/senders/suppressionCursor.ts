import * as z from 'zod'

import {Refusal} from '../../../core/refusal.js'

const cursorSchema = z.object({
  /** The last entry of the page before: when it changed, and its id. */
  at: z.string(),
  id: z.string(),
  /** From when to ask the next time, once all pages are read. */
  again: z.string(),
})

/** Where in the ledger's changes a page ends. */
export type SuppressionCursor = z.infer<typeof cursorSchema>

export function writeCursor(cursor: SuppressionCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** @throws Refusal `bad_request` for a cursor that no page of ours ended with. */
export function readCursor(text: string): SuppressionCursor {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch (cause) {
    throw new Refusal('bad_request', 'The cursor is none: expected "next" of the page before.', {
      cause,
    })
  }
}
