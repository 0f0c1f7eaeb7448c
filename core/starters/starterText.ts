import type * as z from 'zod'

import type {bodySchema, FactBlockType, FactName} from '../content/portableText.js'

type BodyInput = z.input<typeof bodySchema>
type TextBlockInput = Extract<BodyInput[number], {_type: 'block'}>

/** Words of a starter's sentence: plain, or a fact that is filled in. */
export type StarterPart = string | {readonly fact: FactName}

/** A paragraph, an item of a list, or a block that is filled from the facts. */
export type StarterBlock =
  | {readonly text: readonly StarterPart[]}
  | {readonly item: readonly StarterPart[]}
  | {readonly block: FactBlockType}

/** A section as a starter has it: without keys, which are given when a notice is started. */
export type StarterText = {readonly heading: string; readonly blocks: readonly StarterBlock[]}

/** Gives the next key; keys are arguments so that the same keys give the same notice. */
export type NewKey = () => string

export const fact = (name: FactName): StarterPart => ({fact: name})
export const text = (...parts: readonly StarterPart[]): StarterBlock => ({text: parts})
export const item = (...parts: readonly StarterPart[]): StarterBlock => ({item: parts})
export const block = (type: FactBlockType): StarterBlock => ({block: type})

/** A starter's blocks as the Portable Text that editors go on writing in. */
export function starterBody(blocks: readonly StarterBlock[], newKey: NewKey): BodyInput {
  return blocks.map((one) => {
    if ('block' in one) return {_type: one.block, _key: newKey()}
    if ('text' in one) return textBlock(one.text, newKey)
    return {...textBlock(one.item, newKey), listItem: 'bullet', level: 1}
  })
}

function textBlock(parts: readonly StarterPart[], newKey: NewKey): TextBlockInput {
  return {
    _type: 'block',
    _key: newKey(),
    style: 'normal',
    children: parts.map((part) =>
      typeof part === 'string'
        ? {_type: 'span', _key: newKey(), text: part, marks: []}
        : {_type: 'fact', _key: newKey(), name: part.fact},
    ),
    markDefs: [],
  }
}
