import type {ResolvedBlock, ResolvedText} from '../compose/resolvedNotice.js'
import {wordsIn} from '../words/wordsIn.js'
import {changeLog} from './changeLog.js'
import {inlinesOf, safeHref} from './inlinesOf.js'
import {nestLists} from './nestLists.js'
import type {DescriptionsNode, Inline, NoticeNode, NoticeTree, SectionNode} from './noticeTree.js'
import type {RenderedNotice} from './renderedNotice.js'
import {stampLine} from './stampLine.js'
import {versionLine} from './versionLine.js'

/**
 * The notice as one tree of words: title, stamp line at its place, sections, blocks, and in the end
 * what a stamped version is known by.
 *
 * All formats are written from it, so that they say the same word for word.
 */
export function treeOf(notice: RenderedNotice): NoticeTree {
  const {resolved} = notice
  const stamp = stampNode(notice)
  const sections = sectionNodes(notice)
  const isOnTop = resolved.stamp.place === 'top'
  const words = isOnTop ? [stamp, ...sections] : [...sections, stamp]
  return {
    title: resolved.title,
    language: resolved.language,
    children: [...words, ...versionNode(notice)],
  }
}

function stampNode({resolved, metadata, timeZone}: RenderedNotice): NoticeNode {
  const text = metadata
    ? stampLine(resolved, metadata, {timeZone})
    : wordsIn(resolved.language).draft
  return {type: 'paragraph', of: 'stamp', inlines: [{text, ...(!metadata && {isUnfilled: true})}]}
}

function versionNode({resolved, metadata, timeZone}: RenderedNotice): NoticeNode[] {
  if (!metadata) return []
  const text = versionLine(resolved.language, metadata, timeZone)
  return [{type: 'paragraph', of: 'version', inlines: [{text}]}]
}

/** Sections within the section above them, by level. */
function sectionNodes(notice: RenderedNotice): SectionNode[] {
  const roots: SectionNode[] = []
  const open: {level: number; node: SectionNode}[] = []
  let controller: string | undefined
  for (const section of notice.resolved.sections) {
    const {level, anchor, heading, number, embedded} = section
    const isFirstOfTheirs = embedded !== undefined && embedded.controller !== controller
    controller = embedded?.controller
    const node: SectionNode = {
      type: 'section',
      anchor,
      language: section.language,
      controller: isFirstOfTheirs ? controller : undefined,
      children: [
        {
          type: 'heading',
          level: Math.min(level, 6),
          text: heading,
          ...(number !== undefined && {number}),
        },
        ...blockNodes(notice, section.blocks, level),
      ],
    }
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const siblings: NoticeNode[] = open.at(-1)?.node.children ?? roots
    siblings.push(node)
    open.push({level, node})
  }
  return roots
}

function blockNodes(
  notice: RenderedNotice,
  blocks: readonly ResolvedBlock[],
  level: number,
): NoticeNode[] {
  const nodes: NoticeNode[] = []
  let items: ResolvedText[] = []
  for (const block of blocks) {
    if (block._type === 'block' && block.listItem) {
      items.push(block)
      continue
    }
    nodes.push(...nestLists(items), ...blockNode(notice, block, level))
    items = []
  }
  nodes.push(...nestLists(items))
  return nodes
}

function blockNode(notice: RenderedNotice, block: ResolvedBlock, level: number): NoticeNode[] {
  switch (block._type) {
    case 'block':
      return textNode(block, level)
    case 'table': {
      const rows = block.rows.map(({cells, unfilled}) =>
        cells.map((text, at): Inline => ({
          text,
          ...(unfilled?.includes(at) && {isUnfilled: true}),
        })),
      )
      return [{type: 'table', of: block.of, caption: block.caption, columns: block.columns, rows}]
    }
    case 'descriptions':
      return [
        {
          type: 'descriptions',
          of: block.of,
          items: block.items.map((item) => ({term: item.term, description: description(item)})),
        },
      ]
    case 'versionStamp':
      return [stampNode(notice)]
    case 'changeLog':
      return [changeLog(notice)]
    default:
      return block satisfies never
  }
}

function textNode(block: ResolvedText, level: number): NoticeNode[] {
  const inlines = inlinesOf(block)
  const text = inlines.map((inline) => inline.text).join('')
  if (text.trim() === '') return []
  if (block.style === 'h3' || block.style === 'h4') {
    const depth = block.style === 'h3' ? 1 : 2
    return [{type: 'heading', level: Math.min(level + depth, 6), text}]
  }
  return [{type: 'paragraph', of: block.style === 'blockquote' ? 'quote' : 'text', inlines}]
}

type Item = {
  readonly _key: string
  readonly description: string
  readonly isUnfilled?: boolean | undefined
}

/** Addresses that a reader can follow are links; which they are says the line's key. */
function description(item: Item): DescriptionsNode['items'][number]['description'] {
  const {_key, description: text} = item
  const links: Record<string, string> = {
    email: `mailto:${text}`,
    phone: `tel:${text.replaceAll(/[^\d+]/g, '')}`,
    website: /^https?:/i.test(text) ? text : `https://${text}`,
  }
  const href = links[_key] && !item.isUnfilled ? safeHref(links[_key]) : undefined
  return {text, ...(item.isUnfilled && {isUnfilled: true}), ...(href !== undefined && {href})}
}
