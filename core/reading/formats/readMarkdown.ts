import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'

import {datesIn} from '../datesIn.js'
import {foldText} from '../foldText.js'
import type {BlockLink, NoticeBlock} from '../noticeText.js'
import {contactLines} from './contactLines.js'
import {markdownText, placeOf} from './markdownText.js'
import {readBlock, type Around} from './readBlock.js'
import {readHtml} from './readHtml.js'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

/** Markdown (CommonMark, with the tables of GitHub, and HTML in it) as blocks. */
export function readMarkdown(input: string): NoticeBlock[] {
  const tree = fromMarkdown(input, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const blocks: NoticeBlock[] = []
  visit(tree, {kind: 'paragraph', level: 0}, input, blocks)
  return blocks.flatMap((block) => contactLines(block, input))
}

function visit(node: Node, around: Around, input: string, blocks: NoticeBlock[]): void {
  if (node.type === 'heading') {
    push(node, {kind: 'heading', level: node.depth}, input, blocks)
  } else if (node.type === 'html') {
    const place = placeOf(node)
    if (place) blocks.push(...readHtml(input.slice(place.start, place.end), place.start))
  } else if (node.type === 'paragraph') {
    pushParagraph(node, around, input, blocks)
  } else if (node.type === 'code') {
    push(node, around, input, blocks)
  } else if (node.type === 'tableRow') {
    const cells = node.children.map((cell) => foldText(markdownText(cell, input)).text)
    push(node, {kind: 'row', level: 0}, input, blocks, cells)
  } else if (node.type === 'listItem') {
    node.children.forEach((child, index) => {
      const {level, number} = around
      // What goes on in an item after its first words is of the item, and not another one.
      const isFirst = index === 0 || child.type === 'list'
      visit(
        child,
        isFirst
          ? {kind: 'item', level, ...(number !== undefined && {number})}
          : {kind: 'paragraph', level: 0},
        input,
        blocks,
      )
    })
  } else if (node.type === 'list') {
    node.children.forEach((child, index) => {
      const number = node.ordered ? {number: String((node.start ?? 1) + index)} : {}
      visit(child, {kind: 'item', level: around.level + 1, ...number}, input, blocks)
    })
  } else if ('children' in node) {
    for (const child of node.children) visit(child, around, input, blocks)
  }
}

/**
 * Lines of a paragraph that are broken on purpose, as an address is, are blocks of their own. One that is
 * bold as a whole is a heading below those that are marked as such.
 */
function pushParagraph(
  node: Extract<Node, {type: 'paragraph'}>,
  around: Around,
  input: string,
  blocks: NoticeBlock[],
): void {
  for (const children of brokenLines(node.children)) {
    const line = {...node, children}
    const said = children.filter((each) => each.type !== 'text' || each.value.trim() !== '')
    const isBold = around.kind === 'paragraph' && said.length === 1 && said[0]?.type === 'strong'
    const text = isBold ? foldText(markdownText(line, input)).text : ''
    const isHeading = isBold && text.length <= 100 && !/[.,;!]$|@|\d{5}/.test(text)
    const isTitle = isHeading && datesIn(text).length === 0
    push(line, isTitle ? {kind: 'heading', level: 7} : around, input, blocks)
  }
}

function brokenLines<T extends {readonly type: string}>(children: readonly T[]): T[][] {
  const lines: T[][] = [[]]
  for (const each of children) {
    const isBreak =
      each.type === 'break' || ('value' in each && /^<br\s?\/?>$/i.test(String(each.value)))
    if (isBreak) lines.push([])
    else lines.at(-1)?.push(each)
  }
  return lines
}

function push(
  node: Node,
  around: Around,
  input: string,
  blocks: NoticeBlock[],
  cells?: readonly string[],
): void {
  const links: BlockLink[] = []
  const folded = foldText(markdownText(node, input, links))
  if (folded.text !== '') blocks.push(readBlock(around, folded, links, cells))
}
