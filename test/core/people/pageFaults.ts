import {parse, type DefaultTreeAdapterTypes} from 'parse5'

import {isLanguage, type Language} from '../../../core/language.js'
import {spokenWords, wordsOf} from './spokenWords.js'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** What is wrong with a page or a mail for who reads it with their eyes, ears or fingers. */
export function pageFaults(
  markup: string,
  language: Language,
  data: ReadonlySet<string>,
): string[] {
  const elements = [...elementsIn(parse(markup))]
  const root = elements.find(({tagName}) => tagName === 'html')
  return [
    ...(root && attribute(root, 'lang') === language ? [] : [`lang is not ${language}`]),
    ...titleFaults(elements),
    ...headingFaults(elements),
    ...elements.filter(isControl).flatMap((control) => controlFaults(control, elements)),
    ...elements.flatMap((element) => pointerFaults(element, elements)),
    ...wordFaults(parse(markup), language, data),
  ]
}

function titleFaults(elements: readonly Element[]): string[] {
  const titles = elements.filter(({tagName}) => tagName === 'title').map(textOf)
  return titles.length === 1 && titles[0]?.trim() ? [] : [`titles: ${JSON.stringify(titles)}`]
}

/** One first heading at most, none of a page's levels left out on the way down, none empty. */
function headingFaults(elements: readonly Element[]): string[] {
  const headings = elements.filter(({tagName}) => /^h[1-6]$/.test(tagName))
  return headings.flatMap((heading, index) => {
    const level = Number(heading.tagName.slice(1))
    const before = Number(headings[index - 1]?.tagName.slice(1) ?? level - 1)
    return [
      ...(level > before + 1 ? [`${heading.tagName} follows h${before}`] : []),
      ...(level === 1 && index > 0 ? ['a second h1'] : []),
      ...(textOf(heading).trim() ? [] : [`an empty ${heading.tagName}`]),
    ]
  })
}

function isControl(element: Element): boolean {
  if (element.tagName === 'input') return attribute(element, 'type') !== 'hidden'
  return ['select', 'textarea', 'button'].includes(element.tagName)
}

/** A name for whoever cannot see what stands beside it. */
function controlFaults(control: Element, elements: readonly Element[]): string[] {
  const id = attribute(control, 'id')
  const labels = elements.filter(
    (element) =>
      element.tagName === 'label' &&
      ((id !== undefined && attribute(element, 'for') === id) ||
        [...elementsIn(element)].includes(control)),
  )
  const names = control.tagName === 'button' ? [control] : labels
  const isNamed = names.some((element) => textOf(element).trim())
  const isTyped = control.tagName !== 'input' || attribute(control, 'type') !== undefined
  const shown = `${control.tagName} ${attribute(control, 'name') ?? id ?? ''}`
  return [
    ...(isNamed ? [] : [`${shown} has no label`]),
    ...(isTyped ? [] : [`${shown} has no type, and so no style`]),
  ]
}

const pointers = ['for', 'aria-describedby', 'aria-labelledby', 'list'] as const

/** What points to another element finds it, and finds one. */
function pointerFaults(element: Element, elements: readonly Element[]): string[] {
  const ids = elements.flatMap((each) => attribute(each, 'id') ?? [])
  const href = attribute(element, 'href')
  const pointed = pointers.flatMap((name) => attribute(element, name)?.split(' ') ?? [])
  const inside = href?.startsWith('#') && href.length > 1 ? [href.slice(1)] : []
  return [...pointed, ...inside]
    .filter((id) => ids.filter((each) => each === id).length !== 1)
    .map((id) => `${element.tagName} points to ${id}, which is not there once`)
}

/** Words of another language's texts that the language itself does not have. */
function wordFaults(node: Node, language: Language, data: ReadonlySet<string>): string[] {
  const own = 'tagName' in node ? attribute(node, 'lang') : undefined
  const spoken = isLanguage(own) ? own : language
  const texts = 'tagName' in node ? heardTexts(node) : 'value' in node ? [node.value] : []
  const known = spokenWords.get(spoken)
  const foreign = texts.flatMap(wordsOf).flatMap((word) => {
    if (known?.has(word) || data.has(word)) return []
    const others = [...spokenWords].filter(([, words]) => words.has(word)).map(([name]) => name)
    return others.length > 0 ? [`“${word}” (${others.join(', ')}) in ${spoken}`] : []
  })
  if ('tagName' in node && ['style', 'script'].includes(node.tagName)) return foreign
  const inner = 'childNodes' in node ? node.childNodes : []
  return [...foreign, ...inner.flatMap((child) => wordFaults(child, spoken, data))]
}

function heardTexts(element: Element): string[] {
  return ['title', 'alt', 'aria-label', 'placeholder', 'data-label'].flatMap(
    (name) => attribute(element, name) ?? [],
  )
}

function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child
    yield* elementsIn(child)
  }
}

function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
