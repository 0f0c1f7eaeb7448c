import type {Language} from '../language.js'

/** How a text came: as crawlers and people copy a notice. */
export type TextFormat = 'text' | 'markdown' | 'html'

/**
 * What a block of a notice is. `chrome` is what stands around a notice on its page (menus, opening
 * hours, a contact form): it is kept and named, and belongs to nothing.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'chrome'

/** A link whose address is known; in plain text only what is written out is one. */
export interface BlockLink {
  readonly from: number
  readonly to: number
  readonly href: string
}

/** A heading, a paragraph, a list item or a row, in the order of the text. */
export interface NoticeBlock {
  readonly kind: BlockKind
  /** Of a heading from 1, of an item from 1 for its nesting; 0 for all else. */
  readonly level: number
  /** White space of every kind folded to single spaces; no mark of a list, a heading or a number. */
  readonly text: string
  /** Where each UTF-16 unit of `text` stands in the input; one more says where the block ends. */
  readonly offsets: readonly number[]
  /** `4.8`, as written or restored, without a full stop at its end. */
  readonly number?: string
  /** The number is not written: it was counted, because references need it. */
  readonly isNumberRestored?: boolean
  /** What stands in each column; `text` holds them in one. */
  readonly cells?: readonly string[]
  readonly links?: readonly BlockLink[]
  /** A heading that was run into its paragraph ends here in `text`. */
  readonly leadEnd?: number
  /** A line of a table of contents; its entries are items. */
  readonly isToc?: true
  /** Set where another organisation's notice is pasted in: whose, by name. */
  readonly embedded?: string
  /** In a notice of the Studio: which section and which of its blocks, by key. */
  readonly place?: {readonly section: string; readonly block?: string}
}

/** A block by itself, without its place in the input and in the form. */
export type BlockAlone = Omit<NoticeBlock, 'offsets' | 'place'>

/** A notice as it is read, whatever it came from: checks and import work on this alone. */
export interface NoticeText {
  /** What was read. Findings quote it, and count their places in its UTF-16 units. */
  readonly input: string
  readonly format: TextFormat
  readonly language: Language
  readonly blocks: readonly NoticeBlock[]
}

/** Words of a block: `from` and `to` count in its `text`. */
export interface Mention {
  /** Index in `blocks`. */
  readonly block: number
  readonly from: number
  readonly to: number
}
