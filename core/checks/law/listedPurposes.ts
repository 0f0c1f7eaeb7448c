import type {Mention, NoticeText} from '../../reading/noticeText.js'
import {readSubjects, type SpokenNotice} from './readSubjects.js'

/** Shorter items are kinds of data, not purposes. */
const shortestPurpose = 60

/**
 * Purposes of a list that name no legal basis, where most of the list do.
 *
 * A list is what stands under one heading as items, or as paragraphs that begin alike. Where only one of
 * many names a basis it may stand above the list, or below it: then nothing is said.
 */
export function listedPurposes(text: NoticeText): Mention[] {
  const spoken = readSubjects(text)
  return [...bareRows(text, spoken), ...inLists(text, spoken)]
}

/** Rows of a table of purposes whose cell for the basis is empty. */
function bareRows({blocks}: NoticeText, spoken: SpokenNotice): Mention[] {
  const rows = blocks.flatMap(({kind}, block) => (kind === 'row' ? [block] : []))
  const tables = rows.reduce<number[][]>((all, block) => {
    const last = all.at(-1)
    if (last?.at(-1) === block - 1) last.push(block)
    else all.push([block])
    return all
  }, [])
  return tables.flatMap((table) => {
    const bare = table.filter((block, index) => index > 0 && !namesAny(spoken, block))
    const named = table.filter((block) => hasBasis(spoken, block)).length
    if (bare.length === 0 || named < 4 || bare.length > 2) return []
    return bare.map((block) => ({block, from: 0, to: blocks[block]?.text.length ?? 0}))
  })
}

/** A row gives its basis in a word: `Contract`, `consent`. */
function namesAny(spoken: SpokenNotice, block: number): boolean {
  return (
    hasBasis(spoken, block) ||
    spoken
      .inBlock(block)
      .some(({speaks}) => speaks.has('consent') || speaks.has('contract') || speaks.has('order'))
  )
}

function inLists(text: NoticeText, spoken: SpokenNotice): Mention[] {
  return lists(text).flatMap((list) => {
    const withBasis = list.filter((block) => hasBasis(spoken, block))
    const without = list.filter(
      (block) => !hasBasis(spoken, block) && isPurpose(text, spoken, block),
    )
    if (withBasis.length < 2 || withBasis.length < without.length) return []
    // Above or below such a list one basis may be given for all that say none.
    return without.map((block) => ({block, from: 0, to: firstSentence(spoken, block)}))
  })
}

/** Runs of items of one level. */
function lists({blocks}: NoticeText): number[][] {
  const found: number[][] = []
  let list: number[] = []
  for (const [index, {kind, level}] of blocks.entries()) {
    const previous = list.at(-1)
    const isNext = kind === 'item' && (previous === undefined || blocks[previous]?.level === level)
    if (isNext) {
      list.push(index)
      continue
    }
    if (kind === 'item' && level > 1) continue
    if (list.length > 1) found.push(list)
    list = kind === 'item' ? [index] : []
  }
  if (list.length > 1) found.push(list)
  return found
}

function hasBasis(spoken: SpokenNotice, block: number): boolean {
  return spoken
    .inBlock(block)
    .some(
      ({speaks}) =>
        speaks.has('article6') ||
        speaks.has('basisNoun') ||
        speaks.has('legitimateInterest') ||
        speaks.has('legalDuty') ||
        (speaks.has('ground') && (speaks.has('consent') || speaks.has('contract'))),
    )
}

function isPurpose({blocks}: NoticeText, spoken: SpokenNotice, block: number): boolean {
  const text = blocks[block]?.text ?? ''
  if (text.length < shortestPurpose) return false
  return spoken.inBlock(block).some(({speaks}) => speaks.has('processing') || speaks.has('survey'))
}

function firstSentence(spoken: SpokenNotice, block: number): number {
  return spoken.inBlock(block)[0]?.to ?? 0
}
