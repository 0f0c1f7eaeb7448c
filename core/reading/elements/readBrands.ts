import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NoticeElements} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'
import {properNames, type ProperName} from './properNames.js'

const together =
  /\(\s?(?:heretter|herefter|heretter kalt|i det følgende|i det følgjande|nedan|härefter|hereinafter|hereafter|together|collectively|samlet|tilsammen|fellesbetegnelse|samt|our brands|«|“|”|")/iu
const brandWord = latin(
  /(?<!\p{L})(?:merkevare(?:ne|r|ene)?|merkene|varemerke(?:r|ne|ene)?|brands?|varumärken(?:a)?|varemærker(?:ne)?|konsepte(?:ne|r)?|kjedene|kæderne|kedjorna|butikkene|butikkane|butikkerne|butikerna|klinikkene|klinikkane|klinikkerne|klinikerna|sentrene|sentera|centrene|studioene|studierne|salongene|salonerne|trading as|handelsnavn|trading names?)(?!\p{L})/iu,
)
const verbAtEnd = latin(/\s(?:er|är|are)\s(?:\p{L}+\s){0,3}$/u)
const form = /\s(?:AS|ASA|ApS|A\/S|AB|Ltd|Limited|Inc\.?|LLC|GmbH)$/

/**
 * The brands that a notice speaks for: names that are taken together under one (`A, B and C (hereinafter
 * A)`), or are called brands. One name alone in brackets is a short form, and no brand.
 */
export function readBrands({blocks}: NoticeText): NoticeElements['brands'] {
  const [first] = lists(blocks)
  if (!first) return []
  const {block, found} = first
  return found.map(({from, to, text: name}) => ({block, from, to, name}))
}

const lists = eachBlock(({text, kind, embedded}): readonly (readonly ProperName[])[] => {
  if (kind === 'chrome' || embedded !== undefined) return []
  const bracket = together.exec(text)
  const word = bracket ? undefined : brandWord.exec(text)
  const names = bracket
    ? listBefore(text, bracket.index)
    : word
      ? listAfter(text, word.index + word[0].length)
      : []
  const led = word && names.length < 2 ? listLed(text, word.index) : names
  return led.length >= 2 ? [led] : []
})

/** `A (yoga) and B (weights) are two brands`: names before a verb, each with a note in brackets or none. */
function listLed(text: string, end: number): ProperName[] {
  const verb = verbAtEnd.exec(text.slice(0, end))
  if (!verb) return []
  const plain = text
    .slice(0, verb.index)
    .replaceAll(/\([^()]*\)/g, (note) => ' '.repeat(note.length))
    .trimEnd()
  return listBefore(plain, plain.length)
}

const joint = /^(?:\s*,\s?|\s*[&/+]\s?|\s*,?\s(?:og|och|and|samt|eller)\s)$/u

/** Names with commas and `and` between them, the last one right before a place. */
function listBefore(text: string, end: number): ProperName[] {
  const names = properNames(text.slice(0, end)).filter(({text: name}) => !form.test(` ${name}`))
  const list: ProperName[] = []
  let at = end
  for (const name of names.toReversed()) {
    const gap = text.slice(name.to, at)
    if (list.length === 0 ? gap.trim() !== '' : !joint.test(gap)) break
    list.unshift(name)
    at = name.from
  }
  return list
}

function listAfter(text: string, start: number): ProperName[] {
  const list: ProperName[] = []
  for (const name of properNames(text.slice(start, start + 300))) {
    const placed = {...name, from: name.from + start, to: name.to + start}
    const last = list.at(-1)
    const gap = text.slice(last?.to ?? start, placed.from)
    if (last ? !joint.test(gap) : gap.length > 20 || /[.]/.test(gap)) break
    list.push(placed)
  }
  return list
}
