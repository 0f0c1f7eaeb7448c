import {parse, type DefaultTreeAdapterTypes} from 'parse5'

import {foldText} from '../foldText.js'
import type {BlockKind, BlockLink, NoticeBlock} from '../noticeText.js'
import {placedHtmlText} from './placedHtmlText.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const silent = new Set(['script', 'style', 'head', 'template', 'svg', 'math', 'iframe', 'object'])
const aroundNotice = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'dialog',
])
const breaking = new Set(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const heading = /^h[1-6]$/

/** Where in the page the reader is. */
interface Around {
  readonly kind: BlockKind
  readonly level: number
}

/**
 * A page as blocks. Where the page says what its main part is, all around it is chrome; menus, forms
 * and feet are chrome wherever they stand.
 */
export function readHtml(input: string): NoticeBlock[] {
  const page = parse(input, {sourceCodeLocationInfo: true})
  return new HtmlReading(input).read(page.childNodes)
}

/** One page being read: it lives for one call of `readHtml`. */
class HtmlReading {
  readonly #input: string
  readonly #blocks: NoticeBlock[] = []
  #text = ''
  #offsets: number[] = []
  #links: {from: number; to: number; href: string}[] = []
  #main: Element | undefined
  #hasTitle = false

  constructor(input: string) {
    this.#input = input
  }

  read(nodes: readonly Node[]): NoticeBlock[] {
    this.#main = mainOf(nodes)
    const around: Around = {kind: this.#main ? 'chrome' : 'paragraph', level: 0}
    for (const node of nodes) this.#visit(node, around)
    this.#flush(around)
    return this.#blocks
  }

  #visit(node: Node, around: Around): void {
    if (node.nodeName === '#text' && 'value' in node) {
      const place = node.sourceCodeLocation
      if (!place) return
      const {text, offsets} = placedHtmlText(
        this.#input,
        place.startOffset,
        place.endOffset,
        node.value,
      )
      this.#text += text
      this.#offsets.push(...offsets)
      return
    }
    if (!('tagName' in node) || silent.has(node.tagName)) return
    if (node.tagName === 'tr') return this.#row(node, around)
    const isBreak = breaking.has(node.tagName)
    if (isBreak) this.#flush(around)
    const from = this.#text.length
    const inside = this.#inside(node, around)
    for (const child of node.childNodes) this.#visit(child, inside)
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined
    if (href) this.#links.push({from, to: this.#text.length, href})
    if (isBreak) this.#flush(inside)
  }

  #inside(element: Element, around: Around): Around {
    const {tagName} = element
    if (element === this.#main) return {kind: 'paragraph', level: 0}
    if (around.kind === 'chrome' || aroundNotice.has(tagName)) return {kind: 'chrome', level: 0}
    if (heading.test(tagName)) {
      if (tagName === 'h1' && !this.#hasTitle) {
        this.#hasTitle = true
        return {kind: 'title', level: 0}
      }
      return {kind: 'heading', level: Math.max(1, Number(tagName.slice(1)) - 1)}
    }
    if (tagName === 'li') return {kind: 'item', level: around.level + 1}
    return around
  }

  #row(element: Element, around: Around): void {
    this.#flush(around)
    const cells: string[] = []
    for (const cell of element.childNodes) {
      if (!('tagName' in cell)) continue
      const from = this.#text.length
      for (const child of cell.childNodes) this.#visit(child, {kind: 'row', level: 0})
      cells.push(this.#text.slice(from).replaceAll(/\s+/g, ' ').trim())
      this.#text += ' '
      this.#offsets.push((this.#offsets.at(-1) ?? 0) + 1)
    }
    const kind = around.kind === 'chrome' ? 'chrome' : 'row'
    this.#flush({kind, level: 0}, cells)
  }

  #flush({kind, level}: Around, cells?: readonly string[]): void {
    const folded = foldText({text: this.#text, offsets: this.#offsets})
    const links = this.#links.flatMap((link) => linkIn(folded.offsets, this.#offsets, link))
    this.#text = ''
    this.#offsets = []
    this.#links = []
    if (folded.text === '') return
    this.#blocks.push({
      kind,
      level,
      ...folded,
      ...(cells && {cells}),
      ...(links.length > 0 && {links}),
    })
  }
}

function linkIn(
  folded: readonly number[],
  offsets: readonly number[],
  {from, to, href}: BlockLink,
): BlockLink[] {
  const start = offsets[from]
  const end = offsets[to - 1]
  if (start === undefined || end === undefined) return []
  const first = folded.findIndex((place) => place >= start)
  const last = folded.findLastIndex((place) => place <= end)
  return first < 0 || last < first ? [] : [{from: first, to: last + 1, href}]
}

function mainOf(nodes: readonly Node[]): Element | undefined {
  const found: Element[] = []
  const search = (node: Node): void => {
    if (!('tagName' in node)) return
    if (node.tagName === 'main' || node.tagName === 'article') found.push(node)
    node.childNodes.forEach(search)
  }
  nodes.forEach(search)
  return (
    found.find(({tagName}) => tagName === 'main') ?? (found.length === 1 ? found[0] : undefined)
  )
}

function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value
}
