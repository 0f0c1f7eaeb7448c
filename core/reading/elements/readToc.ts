import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {TocEntry} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'

const counted = latin(/^(\d+(?:\.\d+)*)[.):]?\s+(?=\S)|^(\p{L})[.):]\s+(?=\S)/u)
/** `....... page 2`: where the entry stands, on paper. */
const leaders = /\s*(?:\.{3,}|…).*$/u

/** The entries of the table of contents, without the line that calls it so. */
export function readToc({blocks}: NoticeText): TocEntry[] {
  return entries(blocks).map(({block, found}) => ({block, ...found}))
}

const entries = eachBlock(({text, kind, isToc, number: own}) => {
  if (!isToc || kind !== 'item') return []
  const found = own === undefined ? counted.exec(text) : null
  const number = own ?? found?.[1] ?? found?.[2]
  const title = text.slice(found?.[0].length ?? 0).replace(leaders, '')
  return [{from: 0, to: text.length, text: title, ...(number !== undefined && {number})}]
})
