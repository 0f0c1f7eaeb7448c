import {latin} from '../latin.js'
import type {NoticeBlock} from '../noticeText.js'

const called =
  /^(?:innhold|innholdsfortegnelse|innhald(?:sliste)?|indhold(?:sfortegnelse)?|innehåll(?:sförteckning)?|over[sb]l?i[gk]k?t|oversigt|översikt|overview|(?:table of )?contents?|(?:i|in|on|på) (?:denne|this|den här|dette|detta) (?:erklæringen|fråsegna|siden|sida|sidan|side|page|notice|policy|policyn|politik|dokumentet|document))\s?:?$/iu

const noWord = latin(/[^\p{L}\d]+/gu)

/** More than this no table of contents lists. */
const mostEntries = 60

/**
 * Finds a table of contents: short lines below a word for it, or above the text, that come again as
 * lines of their own. Its lines become items, so that none is read as a heading.
 */
export function markToc(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  const start = blocks.findIndex(({text}) => called.test(text))
  const lasts = lastLines(blocks)
  const first = start < 0 ? firstRepeated(blocks, lasts) : start + 1
  if (first < 0) return [...blocks]
  const end = endOf(blocks, first)
  const entries = blocks.slice(first, end)
  const found = entries.filter(({text}) => comesAgain(lasts, text, end)).length
  if (entries.length < 3 || found * 2 < entries.length) return [...blocks]
  return blocks.map((block, index): NoticeBlock => {
    if (index === start) return {...block, kind: 'paragraph', level: 0, isToc: true}
    return index >= first && index < end
      ? {...block, kind: 'item', level: Math.max(1, block.level), isToc: true}
      : block
  })
}

/** Where the entries end: before the first of them comes again, or before what is no short line. */
function endOf(blocks: readonly NoticeBlock[], first: number): number {
  const seen = new Set<string>()
  for (let index = first; index < Math.min(blocks.length, first + mostEntries); index += 1) {
    const block = blocks[index]
    if (!block || !isShort(block)) return beforeHeading(blocks, first, index)
    const title = folded(block.text)
    if (seen.has(title)) return index
    seen.add(title)
  }
  return Math.min(blocks.length, first + mostEntries)
}

/** The line right before the text may be its first heading, under another name than in the table. */
function beforeHeading(blocks: readonly NoticeBlock[], first: number, end: number): number {
  const last = blocks[end - 1]
  const isSameKind = last?.kind === blocks[first]?.kind && last?.kind !== 'heading'
  return end - first > 2 && !isSameKind ? end - 1 : end
}

/** Three short lines in a row, before any long text, that all come again below. */
function firstRepeated(blocks: readonly NoticeBlock[], lasts: ReadonlyMap<string, number>): number {
  const long = blocks.findIndex(({text}) => text.length > 120)
  return blocks.slice(0, Math.max(0, long)).findIndex((_, index) => {
    const run = blocks.slice(index, index + 3)
    return (
      run.length === 3 &&
      run.every((each) => isShort(each) && comesAgain(lasts, each.text, index + 3))
    )
  })
}

/** Where each line stands last. */
function lastLines(blocks: readonly NoticeBlock[]): Map<string, number> {
  return new Map(
    blocks.flatMap(({text}, index) => (text.length < 120 ? [[folded(text), index] as const] : [])),
  )
}

function comesAgain(lasts: ReadonlyMap<string, number>, text: string, from: number): boolean {
  return (lasts.get(folded(text)) ?? -1) >= from
}

function isShort({text, kind}: NoticeBlock): boolean {
  return (
    text.length <= 200 &&
    folded(text).length <= 90 &&
    !/[.;:,!]$/.test(text) &&
    kind !== 'row' &&
    !/\S@\S/.test(text)
  )
}

/** Without its number or letter: `1. Who we are` lists `Who we are`. */
function folded(text: string): string {
  return (
    text
      .toLowerCase()
      // `Who we are ........ page 2`
      .replace(/\s*(?:\.{3,}|…).*$|\s(?:side|sida|sidan|page|s\.|p\.)\s?\d+$/u, '')
      .replace(/^(?:§\s?)?(?:\d+(?:\.\d+)*|[a-zæøåäö])[.):]\s*|^\d+(?:\.\d+)*\s+/u, '')
      .replaceAll(noWord, ' ')
      .trim()
  )
}
