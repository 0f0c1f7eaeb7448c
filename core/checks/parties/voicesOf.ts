import {oncePer} from '../oncePer.js'
import type {CheckedNotice} from '../rule.js'

/** Whose words a block is made of. */
export type Voice = 'own' | 'pasted' | 'embedded'

/**
 * Whose words each block is: the notice's own, another organisation's that were pasted into it, or a
 * notice the Studio shows there as another's, which is as it should be.
 */
export const voicesOf: (notice: CheckedNotice) => readonly Voice[] = oncePer(
  ({text, elements: {embedded}}) =>
    text.blocks.map((block, index): Voice => {
      if (block.place !== undefined && block.embedded !== undefined) return 'embedded'
      const isPasted = embedded.some(({first, end}) => index >= first && index < end)
      return isPasted || block.embedded !== undefined ? 'pasted' : 'own'
    }),
)
