import {eachBlock} from '../../reading/eachBlock.js'
import {latin} from '../../reading/latin.js'
import type {NoticeBlock} from '../../reading/noticeText.js'
import {oncePer} from '../oncePer.js'
import type {CheckedNotice} from '../rule.js'
import {isKnownService} from './isKnownService.js'
import {isSameOrganisation} from './organisationNames.js'
import {placedSpeakers} from './speakerMentions.js'
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
  const aliases = shortened(text.blocks).flatMap(({block, found}) =>
    voices[block] === 'own' ? aliasesIn(found, names) : [],
  )
  const owners = placedSpeakers(text.blocks).flatMap(({block, found: {how, name}}) =>
    voices[block] === 'own' && how === 'owner' && !isKnownService(name) ? [name] : [],
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
  blocks: readonly NoticeBlock[],
  voices: readonly string[],
): string | undefined {
  const all = placedSpeakers(blocks).filter(({block}) => voices[block] === 'own')
  const said = new Set<number>()
  // The first in each block that says it.
  const stated = all.find(({block, found: {how, name}}) => {
    if (how !== 'controller' || said.has(block)) return false
    said.add(block)
    return !isKnownService(name)
  })
  return (stated ?? all.find(({found: {how}}) => how !== 'owner'))?.found.name
}

const shortened = eachBlock(({text}) => (text.search(alias) < 0 ? [] : [text]))

/** `Solheim Tannhelse AS (heretter Solheim)`: and all that is named before it in the same breath. */
function aliasesIn(text: string, names: readonly string[]): string[] {
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
