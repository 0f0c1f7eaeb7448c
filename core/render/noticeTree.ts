import type {ResolvedList, ResolvedTable} from '../compose/resolvedNotice.js'
import type {Language} from '../language.js'

/** A run of words that look and link alike. */
export type Inline = {
  readonly text: string
  readonly isStrong?: boolean
  readonly isEmphasis?: boolean
  /** In a preview: stands for a fact that is not filled in. */
  readonly isUnfilled?: boolean
  /** Safe to follow: http, https, mailto, tel, or a place in the page. */
  readonly href?: string
  /** BCP 47, where it is not the notice's. */
  readonly language?: string
}

export type ListNode = {
  readonly type: 'list'
  readonly isOrdered: boolean
  readonly items: {readonly inlines: readonly Inline[]; readonly lists: ListNode[]}[]
}

export type TableNode = {
  readonly type: 'table'
  readonly of: ResolvedTable['of'] | 'changes'
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Inline[])[]
}

export type DescriptionsNode = {
  readonly type: 'descriptions'
  readonly of: ResolvedList['of']
  readonly items: readonly {readonly term: string; readonly description: Inline}[]
}

export type SectionNode = {
  readonly type: 'section'
  readonly anchor: string
  readonly language: Language | undefined
  /** Where another organisation's notice begins: whose it is. */
  readonly controller: string | undefined
  readonly children: NoticeNode[]
}

/** A part of a notice as every format writes it: the words are here, the formats add none. */
export type NoticeNode =
  | {
      readonly type: 'heading'
      readonly level: number
      readonly number?: string
      readonly text: string
    }
  | {
      readonly type: 'paragraph'
      /** `version` is the last line of a stamped version: number, dates and hash. */
      readonly of: 'text' | 'quote' | 'stamp' | 'version'
      readonly inlines: readonly Inline[]
    }
  | ListNode
  | TableNode
  | DescriptionsNode
  | SectionNode

export type NoticeTree = {
  readonly title: string
  readonly language: Language
  readonly children: readonly NoticeNode[]
}
