import {latin} from '../../reading/latin.js'
import {oncePer} from '../oncePer.js'
import type {CheckedNotice} from '../rule.js'
import {isKnownService} from './isKnownService.js'
import {isSameOrganisation} from './organisationNames.js'
import {speakerMentions} from './speakerMentions.js'
import {voicesOf} from './voicesOf.js'

/** Who speaks in a notice: the names that count as its own, the most certain first. */
export interface Speaker {
  readonly names: readonly string[]
  /** The first name is a company's or a person's, and no mere brand or domain. */
  readonly isNamed: boolean
}

const alias = latin(
  /[([](?:heretter|herefter|i det følgende|heretter kalt|nedan|nedan kallad|hereinafter|hereafter|kalt|kallad|kaldet|called)?[\s,:]*[“”"«']?([\p{Lu}\d][\p{L}\d ]{1,30})[“”"»']?[)\]]/gu,
)

/** The controller as it is known, or read, or said first; its brands; and what it calls itself. */
export const speakerOf: (notice: CheckedNotice) => Speaker = oncePer(readSpeaker)

function readSpeaker(notice: CheckedNotice): Speaker {
  const {text, elements, known} = notice
  const voices = voicesOf(notice)
  const said = known ? undefined : controllerName(notice, voices)
  const names = [
    ...(known ? [known.controller.name, known.brand.name] : []),
    ...(said === undefined ? [] : [said]),
    ...elements.brands.map(({name}) => name),
  ]
  const aliases = text.blocks.flatMap((block, index) =>
    voices[index] === 'own' ? aliasesIn(block.text, names) : [],
  )
  const owners = text.blocks.flatMap((block, index) =>
    voices[index] === 'own'
      ? speakerMentions(block.text).flatMap(({how, name}) =>
          how === 'owner' && !isKnownService(name) ? [name] : [],
        )
      : [],
  )
  return {
    names: [...new Set([...names, ...aliases, ...owners])],
    isNamed: known !== undefined || elements.controller?.isUnnamed === false,
  }
}

/** A service everybody knows is no one's controller but its own: then the first who is said to be it. */
function controllerName(
  {text, elements: {controller}}: CheckedNotice,
  voices: readonly string[],
): string | undefined {
  const isService = controller !== undefined && isKnownService(controller.name)
  if (controller && !isService) return controller.name
  return firstController(text.blocks, voices) ?? controller?.name
}

function firstController(
  blocks: readonly {readonly text: string}[],
  voices: readonly string[],
): string | undefined {
  let other: string | undefined
  for (const [index, {text}] of blocks.entries()) {
    if (voices[index] !== 'own') continue
    const mentions = speakerMentions(text)
    const stated = mentions.find(({how}) => how === 'controller')
    if (stated && !isKnownService(stated.name)) return stated.name
    other ??= mentions.find(({how}) => how !== 'owner')?.name
  }
  return other
}

/** `Solheim Tannhelse AS (heretter Solheim)`: and all that is named before it in the same breath. */
function aliasesIn(text: string, names: readonly string[]): string[] {
  if (!/[([]/.test(text)) return []
  return [...text.matchAll(alias)].flatMap(({0: whole, 1: name, index}) => {
    const before = text.slice(Math.max(0, index - 160), index)
    const isDefined =
      /heretter|herefter|følgende|nedan|herein|hereaf|kal[tl]|kaldet|call|“|"|«/i.test(whole)
    const isOwn = names.some(
      (each) => before.includes(each) || isSameOrganisation(each, name ?? ''),
    )
    return name !== undefined && isDefined && isOwn ? [name.trim()] : []
  })
}
