import type * as z from 'zod'

import type {
  bodySchema,
  FactBlockType,
  FactName,
  textBlockSchema,
} from '../../core/content/portableText.js'
import {refer} from './refer.js'

type BodyInput = z.input<typeof bodySchema>
type TextBlockInput = z.input<typeof textBlockSchema>
type MarkDef = NonNullable<TextBlockInput['markDefs']>[number]

/** Words of a paragraph: plain, a fact, or words that lead somewhere. */
export type Part =
  | string
  | {fact: FactName; subject?: string}
  | {words: string; href: string}
  | {words: string; section: string}
  | {strong: string}

/** A block that still lacks its key: keys are given by place, so that they are always the same. */
type Block = (key: string) => BodyInput[number]

export function body(...blocks: (Block | Block[])[]): BodyInput {
  return blocks.flat().map((block, index) => block(`b${index + 1}`))
}

export function paragraph(...parts: Part[]): Block {
  return (key) => textBlock(key, parts)
}

export function subheading(words: string): Block {
  return (key) => ({...textBlock(key, [words]), style: 'h3'})
}

/** A list; an item of several parts is an array. */
export function bullets(...items: (Part | Part[])[]): Block[] {
  return items.map((item) => (key) => ({
    ...textBlock(key, Array.isArray(item) ? item : [item]),
    listItem: 'bullet',
    level: 1,
  }))
}

/** A block that is filled from the facts. */
export function facts(type: FactBlockType): Block {
  return (key) => ({_type: type, _key: key})
}

export function fact(name: FactName, subject?: string): Part {
  return subject === undefined ? {fact: name} : {fact: name, subject}
}

function textBlock(key: string, parts: Part[]): TextBlockInput {
  const markDefs = parts.flatMap((part, index) => markDefOf(part, `m${index + 1}`))
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    children: parts.map((part, index) => childOf(part, index + 1)),
    markDefs,
  }
}

function markDefOf(part: Part, key: string): MarkDef[] {
  if (typeof part === 'string') return []
  if ('href' in part) return [{_type: 'link', _key: key, href: part.href}]
  if ('section' in part) return [{_type: 'sectionLink', _key: key, section: part.section}]
  return []
}

function childOf(part: Part, place: number): TextBlockInput['children'][number] {
  const key = `c${place}`
  if (typeof part === 'string') return {_type: 'span', _key: key, text: part, marks: []}
  if ('strong' in part) return {_type: 'span', _key: key, text: part.strong, marks: ['strong']}
  if ('words' in part) return {_type: 'span', _key: key, text: part.words, marks: [`m${place}`]}
  const named = {_type: 'fact', _key: key, name: part.fact} as const
  return part.subject === undefined ? named : {...named, subject: refer(part.subject)}
}
