import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'

import {foldText, type PlacedText} from '../foldText.js'
import type {BlockKind, BlockLink, NoticeBlock} from '../noticeText.js'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

/** Markdown (CommonMark, with the tables of GitHub) as blocks. */
export function readMarkdown(input: string): NoticeBlock[] {
  const tree = fromMarkdown(input, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const blocks: NoticeBlock[] = []
  visit(tree, {kind: 'paragraph', level: 0}, input, blocks)
  return blocks
}

interface Around {
  readonly kind: BlockKind
  readonly level: number
}

function visit(node: Node, around: Around, input: string, blocks: NoticeBlock[]): void {
  if (node.type === 'heading') {
    const isTitle = node.depth === 1 && !blocks.some(({kind}) => kind === 'title')
    const as: Around = isTitle
      ? {kind: 'title', level: 0}
      : {kind: 'heading', level: Math.max(1, node.depth - 1)}
    push(node, as, input, blocks)
  } else if (node.type === 'paragraph' || node.type === 'code' || node.type === 'html') {
    push(node, around, input, blocks)
  } else if (node.type === 'tableRow') {
    const cells = node.children.map((cell) => foldText(inlineText(cell, input)).text)
    push(node, {kind: 'row', level: 0}, input, blocks, cells)
  } else if (node.type === 'listItem') {
    for (const child of node.children)
      visit(child, {kind: 'item', level: around.level}, input, blocks)
  } else if ('children' in node) {
    const level = node.type === 'list' ? around.level + 1 : around.level
    for (const child of node.children) visit(child, {...around, level}, input, blocks)
  }
}

function push(
  node: Node,
  {kind, level}: Around,
  input: string,
  blocks: NoticeBlock[],
  cells?: readonly string[],
): void {
  const links: BlockLink[] = []
  const folded = foldText(inlineText(node, input, links))
  if (folded.text === '') return
  const placed = links.flatMap(({from, to, href}) => {
    const first = folded.offsets.findIndex((place) => place >= from)
    const last = folded.offsets.findLastIndex((place) => place < to)
    return first < 0 || last < first
      ? []
      : [{from: first, to: Math.min(last + 1, folded.text.length), href}]
  })
  blocks.push({
    kind,
    level,
    ...folded,
    ...(cells && {cells}),
    ...(placed.length > 0 && {links: placed}),
  })
}

/** The words of a block without its marks; the places of links are offsets of the input. */
function inlineText(node: object, input: string, links: BlockLink[] = []): PlacedText {
  const parts: PlacedText[] = []
  const collect = (each: object): void => {
    const place = placeOf(each)
    if ('type' in each && each.type === 'break' && place) {
      parts.push({text: '\n', offsets: [place.start]})
    } else if ('value' in each && typeof each.value === 'string' && place) {
      parts.push(valueIn(each.value, input, place))
    } else if ('children' in each && Array.isArray(each.children)) {
      if ('url' in each && typeof each.url === 'string' && place) {
        links.push({from: place.start, to: place.end, href: each.url})
      }
      for (const child of each.children) {
        collect(child)
        if ('type' in child && child.type === 'tableCell') {
          parts.push({text: ' ', offsets: [placeOf(child)?.end ?? 0]})
        }
      }
    }
  }
  collect(node)
  return {
    text: parts.map(({text}) => text).join(''),
    offsets: parts.flatMap(({offsets}) => offsets),
  }
}

/** Where each unit of a value stands: escapes, fences and quotation marks of lines are passed over. */
function valueIn(value: string, input: string, {start, end}: Place): PlacedText {
  const offsets: number[] = []
  let at = start
  for (const unit of value.split('')) {
    const found = input.indexOf(unit, at)
    const isNear = found >= 0 && found < end && found - at <= 12
    offsets.push(isNear ? found : Math.min(at, end - 1))
    at = isNear ? found + 1 : at
  }
  return {text: value, offsets}
}

interface Place {
  readonly start: number
  readonly end: number
}

function placeOf(node: object): Place | undefined {
  if (!('position' in node)) return undefined
  const {position} = node
  if (typeof position !== 'object' || position === null) return undefined
  if (!('start' in position) || !('end' in position)) return undefined
  const start = offsetOf(position.start)
  const end = offsetOf(position.end)
  return start === undefined || end === undefined ? undefined : {start, end}
}

function offsetOf(point: unknown): number | undefined {
  if (typeof point !== 'object' || point === null || !('offset' in point)) return undefined
  return typeof point.offset === 'number' ? point.offset : undefined
}
