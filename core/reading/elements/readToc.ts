import type {TocEntry} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'

const counted = /^((?:\d+(?:\.\d+)*|\p{L}))[.):]\s*(?=\S)|^(\d+(?:\.\d+)*)\s+(?=\p{Lu})/u

/** The entries of the table of contents, without the line that calls it so. */
export function readToc({blocks}: NoticeText): TocEntry[] {
  return blocks.flatMap(({text, kind, isToc, number: own}, block) => {
    if (!isToc || kind !== 'item') return []
    const found = own === undefined ? counted.exec(text) : null
    const number = own ?? found?.[1] ?? found?.[2]
    return [
      {
        block,
        from: 0,
        to: text.length,
        text: text.slice(found?.[0].length ?? 0),
        ...(number !== undefined && {number}),
      },
    ]
  })
}
