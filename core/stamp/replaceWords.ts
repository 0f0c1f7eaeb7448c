import {resolvedFactsSchema} from '../compose/resolvedFactsSchema.js'
import type {
  ResolvedBlock,
  ResolvedFacts,
  ResolvedNotice,
  ResolvedSection,
  ResolvedText,
} from '../compose/resolvedNotice.js'

/** One string that replaces another, wherever that stands. */
export interface Replacement {
  readonly find: string
  readonly replace: string
}

/** What may be a word in the facts: all else in them is an id, a key, a slug, a code or a list of codes. */
const factWords = new Set([
  'email',
  'expiry',
  'hours',
  'law',
  'legitimateInterest',
  'name',
  'orgNumber',
  'phone',
  'postalAddress',
  'product',
  'provider',
  'purpose',
  'representedBy',
  'requirement',
  'automatedDecision',
  'service',
  'source',
  'start',
  'subjects',
  'supplementaryLaw',
  'title',
  'topic',
  'website',
])

/**
 * Replaces words in every string of a text that a reader sees, and the same words in its facts.
 *
 * Another organisation's embedded notice is left as it is: it is pinned by its hash. A link that
 * shows its own address goes on doing so.
 */
export function replaceWords(
  notice: ResolvedNotice,
  {find, replace}: Replacement,
): {readonly resolved: ResolvedNotice; readonly occurrences: number} {
  let occurrences = 0
  const change = (text: string): string => {
    const parts = text.split(find)
    occurrences += parts.length - 1
    return parts.join(replace)
  }
  const resolved = {
    ...notice,
    title: change(notice.title),
    sections: notice.sections.map((section) =>
      section.embedded ? section : replaceInSection(section, change),
    ),
    facts: replaceInFacts(notice.facts, (text) => text.replaceAll(find, () => replace)),
  }
  return {resolved, occurrences}
}

type Change = (text: string) => string

function replaceInSection(section: ResolvedSection, change: Change): ResolvedSection {
  return {
    ...section,
    heading: change(section.heading),
    blocks: section.blocks.map((block) => replaceInBlock(block, change)),
  }
}

function replaceInBlock(block: ResolvedBlock, change: Change): ResolvedBlock {
  if (block._type === 'block') return replaceInText(block, change)
  if (block._type === 'table') {
    return {
      ...block,
      caption: change(block.caption),
      columns: block.columns.map(change),
      rows: block.rows.map((row) => ({...row, cells: row.cells.map(change)})),
    }
  }
  if (block._type === 'descriptions') {
    const items = block.items.map((item) => ({
      ...item,
      term: change(item.term),
      description: change(item.description),
    }))
    return {...block, items}
  }
  return block
}

function replaceInText(block: ResolvedText, change: Change): ResolvedText {
  const children = block.children.map((span) => ({span, text: change(span.text)}))
  const markDefs = block.markDefs.map((mark) => {
    if (mark._type !== 'link') return mark
    const shown = children.find(({span}) => span.marks.includes(mark._key))
    return shown ? {...mark, href: addressShown(mark.href, shown.span.text, shown.text)} : mark
  })
  return {...block, children: children.map(({span, text}) => ({...span, text})), markDefs}
}

/** The address of a link, which moves with its text where that is the address itself. */
function addressShown(href: string, was: string, is: string): string {
  const scheme = ['', 'mailto:', 'https://', 'http://'].find((start) => href === `${start}${was}`)
  return scheme === undefined || href.startsWith('#') ? href : `${scheme}${is}`
}

function replaceInFacts(facts: ResolvedFacts, change: Change): ResolvedFacts {
  const {jointControllers, ...rest} = facts
  const replaced = resolvedFactsSchema.parse(replaceInValues(rest, undefined, change))
  return jointControllers ? {...replaced, jointControllers: jointControllers.map(change)} : replaced
}

function replaceInValues(value: unknown, name: string | undefined, change: Change): unknown {
  if (typeof value === 'string') {
    return name !== undefined && factWords.has(name) ? change(value) : value
  }
  if (Array.isArray(value)) return value.map((item) => replaceInValues(item, undefined, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaceInValues(item, key, change)]),
  )
}
