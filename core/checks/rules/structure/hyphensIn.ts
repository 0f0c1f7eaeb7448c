import {eachBlock} from '../../../reading/eachBlock.js'
import {latin} from '../../../reading/latin.js'
import type {Mention, NoticeText} from '../../../reading/noticeText.js'

const hyphenated = latin(
  /(?<![\p{L}\d@./-])(?!(?:[oO]pt|[lL]og|[sS]ign|[cC]heck|[pP]op|[pP]lug|web|data|ikke|icke|non|cookie|sub|pre|ex)-)\p{L}\p{Ll}{1,12}-\p{Ll}{3,}(?![\p{L}\d@/-])/gu,
)

const candidates = eachBlock(({text, kind}) =>
  kind !== 'chrome' && text.includes('-')
    ? [...text.matchAll(hyphenated)].map(({0: word, index}) => ({word, from: index}))
    : [],
)

/** Hyphens that a line's end left in a word which the notice writes without one twice or more. */
export function hyphensIn({input, blocks}: NoticeText): (Mention & {fix: string})[] {
  const cut = candidates(blocks)
  if (cut.length === 0) return []
  const all = input.toLowerCase()
  const fixes = new Map<string, string | undefined>()
  return cut.flatMap(({block, found: {word, from}}) => {
    if (!fixes.has(word)) fixes.set(word, joinedIn(all, word))
    const fix = fixes.get(word)
    return fix === undefined ? [] : [{block, from, to: from + word.length, fix}]
  })
}

function joinedIn(all: string, word: string): string | undefined {
  const joined = word.replace('-', '')
  const first = all.indexOf(joined.toLowerCase())
  const isWord = first !== -1 && all.includes(joined.toLowerCase(), first + joined.length)
  return isWord ? joined : undefined
}
