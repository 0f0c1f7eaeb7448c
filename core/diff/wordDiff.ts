import type {Inline} from '../render/noticeTree.js'

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly state: 'same' | 'removed' | 'added'
  readonly inline: Inline
}

/** Two texts laid together word by word: all but the added read as before, all but the removed as after. */
export type WordDiff = readonly WordRun[]
