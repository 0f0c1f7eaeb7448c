import type {Mention, NoticeText} from './noticeText.js'

/** Words of a notice exactly as the input has them. */
export interface Quote {
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** What a mention says in the input: with its line breaks and double spaces, ready to be marked. */
export function quoteOf({input, blocks}: NoticeText, {block, from, to}: Mention): Quote {
  const offsets = blocks[block]?.offsets ?? []
  const start = offsets[from] ?? 0
  const last = offsets[to - 1] ?? start
  const end = to > from ? last + 1 : start
  return {quote: input.slice(start, end), start, end}
}
