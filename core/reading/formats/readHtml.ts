import {parse, type DefaultTreeAdapterTypes} from 'parse5'

import {datesIn} from '../datesIn.js'
import {foldText} from '../foldText.js'
import type {BlockLink, NoticeBlock} from '../noticeText.js'
import {
  attribute,
  breaking,
  isAroundNotice,
  isBoldAlone,
  isLayout,
  mainOf,
  silent,
} from './htmlRoles.js'
import {placedHtmlText} from './placedHtmlText.js'
import {readBlock, type Around} from './readBlock.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Deeper than this a page is a fault or a trap; its words are kept, its shape is not. */
const deepest = 400
const longestBold = 100

/**
 * A page as blocks. Where the page says what its main part is, all around it is chrome; menus, forms
 * and feet are chrome wherever they stand.
 */
export function readHtml(input: string, start = 0): NoticeBlock[] {
  const page = parse(input, {sourceCodeLocationInfo: true, scriptingEnabled: false})
  return new HtmlReading(input, start).read(page.childNodes)
}

/** One page being read: it lives for one call of `readHtml`. */
class HtmlReading {
  readonly #input: string
  readonly #start: number
  readonly #blocks: NoticeBlock[] = []
  #text: string[] = []
  #offsets: number[] = []
  #links: BlockLink[] = []
  #main: Element | undefined
  #cells: string[] | undefined
  #depth = 0
  readonly #counts = new WeakMap<object, number>()

  constructor(input: string, start: number) {
    this.#input = input
    this.#start = start
  }

  read(nodes: readonly Node[]): NoticeBlock[] {
    this.#main = mainOf(nodes)
    const around: Around = {kind: this.#main ? 'chrome' : 'paragraph', level: 0}
    for (const node of nodes) this.#visit(node, around)
    this.#flush(around)
    return this.#blocks
  }

  #visit(node: Node, around: Around): void {
    if (node.nodeName === '#text' && 'value' in node) return this.#say(node)
    if (!('tagName' in node) || silent.has(node.tagName)) return
    if (node.tagName === 'tr' && !this.#cells && !isLayout(node)) return this.#row(node, around)
    const isBreak = breaking.has(node.tagName)
    if (isBreak) this.#flush(around)
    const inside = this.#inside(node, around)
    const from = this.#offsets.length
    this.#depth += 1
    if (this.#depth > deepest) this.#sayAll(node)
    else for (const child of node.childNodes) this.#visit(child, inside)
    this.#depth -= 1
    this.#link(node, from)
    if (isBreak) this.#flush(inside)
  }

  #say({value, sourceCodeLocation: place}: DefaultTreeAdapterTypes.TextNode): void {
    if (!place) return
    const {text, offsets} = placedHtmlText(this.#input, place.startOffset, place.endOffset, value)
    this.#text.push(text)
    for (const offset of offsets) this.#offsets.push(offset + this.#start)
  }

  #sayAll(element: Element): void {
    const open: Node[] = element.childNodes.toReversed()
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.nodeName === '#text' && 'value' in node) this.#say(node)
      else if ('childNodes' in node && !silent.has(node.nodeName)) {
        this.#gap()
        for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
          const child = node.childNodes[index]
          if (child) open.push(child)
        }
      }
    }
  }

  #link(element: Element, from: number): void {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined
    const first = this.#offsets[from]
    const last = this.#offsets.at(-1)
    if (href && first !== undefined && last !== undefined) {
      this.#links.push({from: first, to: last + 1, href})
    }
  }

  #inside(element: Element, around: Around): Around {
    const {tagName} = element
    if (element === this.#main) return {kind: 'paragraph', level: 0}
    const isInHeading = around.kind === 'heading'
    if (around.kind === 'chrome') return around
    if (!isInHeading && isAroundNotice(element)) return {kind: 'chrome', level: 0}
    if (/^h[1-6]$/.test(tagName)) return {kind: 'heading', level: Number(tagName.slice(1))}
    if (tagName === 'li') return {kind: 'item', level: around.level + 1, ...this.#numberOf(element)}
    // Bold alone heads what follows; it is below every heading that the page calls so.
    if (
      /^(?:p|div|dt)$/.test(tagName) &&
      around.kind === 'paragraph' &&
      (tagName === 'dt' || isBoldAlone(element))
    ) {
      return {kind: 'heading', level: 7}
    }
    return around
  }

  /** The number that a browser would show before an item of a counted list. */
  #numberOf({parentNode}: Element): {number?: string} {
    if (!parentNode || !('tagName' in parentNode) || parentNode.tagName !== 'ol') return {}
    const first = Number(attribute(parentNode, 'start') ?? '1')
    const number = (this.#counts.get(parentNode) ?? first - 1) + 1
    this.#counts.set(parentNode, number)
    return {number: String(number)}
  }

  #row(element: Element, around: Around): void {
    this.#flush(around)
    const cells: string[] = []
    this.#cells = cells
    for (const cell of element.childNodes) {
      if (!('tagName' in cell)) continue
      const from = this.#text.length
      for (const child of cell.childNodes) this.#visit(child, {kind: 'row', level: 0})
      cells.push(this.#text.slice(from).join('').replaceAll(/\s+/g, ' ').trim())
      this.#gap()
    }
    this.#cells = undefined
    this.#flush({kind: around.kind === 'chrome' ? 'chrome' : 'row', level: 0}, cells)
  }

  /** Keeps apart what is not one word though nothing stands between. */
  #gap(): void {
    this.#text.push(' ')
    this.#offsets.push((this.#offsets.at(-1) ?? 0) + 1)
  }

  #flush(around: Around, cells?: readonly string[]): void {
    if (this.#cells) return this.#gap()
    const folded = foldText({text: this.#text.join(''), offsets: this.#offsets})
    const links = this.#links
    this.#text = []
    this.#offsets = []
    this.#links = []
    if (folded.text === '') return
    const {kind, level} = around
    const as = kind === 'heading' && level === 7 && !isHeadingText(folded.text) ? 'paragraph' : kind
    this.#blocks.push(readBlock({...around, kind: as}, folded, links, cells))
  }
}

/** Bold words that are a sentence, an address or a number are no heading. */
function isHeadingText(text: string): boolean {
  return (
    text.length <= longestBold &&
    /^[“"«]?[\p{Lu}\d]/u.test(text) &&
    !/[.,;!]$|@|https?:|\d{5}/.test(text) &&
    datesIn(text).length === 0
  )
}
