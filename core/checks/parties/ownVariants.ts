import {latin} from '../../reading/latin.js'
import type {Mention} from '../../reading/noticeText.js'
import {editDistance} from '../editDistance.js'
import type {CheckedNotice} from '../rule.js'
import {isKnownService} from './isKnownService.js'
import {beginsAlike} from './isOwnName.js'
import {coreName, formOf, isSameOrganisation, plainName} from './organisationNames.js'
import {speakerOf} from './speakerOf.js'
import {supplierList} from './supplierList.js'
import {voicesOf} from './voicesOf.js'

/** Who speaks, called by a name that is almost its own. */
export interface OwnVariant {
  readonly at: Mention
  readonly name: string
  readonly own: string
}

/**
 * Where who speaks is called otherwise than elsewhere: another company of nearly the same name, a
 * signature that turns its words around, a brand that has become a company.
 */
export function ownVariants(notice: CheckedNotice): readonly OwnVariant[] {
  const {names} = speakerOf(notice)
  const [own] = names
  if (own === undefined || notice.known) return []
  return [
    ...companies(notice, own, names),
    ...signatures(notice, own, names),
    ...joints(notice, own),
  ]
}

function companies(notice: CheckedNotice, own: string, names: readonly string[]): OwnVariant[] {
  const {text, elements} = notice
  const voices = voicesOf(notice)
  const list = supplierList(notice).text
  return elements.organisations.flatMap(({name, form, block, from, to}): OwnVariant[] => {
    const {text: said = '', kind} = text.blocks[block] ?? {}
    if (form === undefined || voices[block] !== 'own' || kind === 'chrome') return []
    if (coreName(name) === coreName(own) || isKnownService(name) || list.includes(name)) return []
    // Sister companies are named for what they do; who is named once, at the foot, is who speaks.
    const mentions = elements.organisations.filter((each) => each.name === name).length
    if (mentions > 1 || /^,? (?:er|is|är|som|which|eier|ejer|äger|owns) /.test(said.slice(to)))
      return []
    const brand = names.slice(1).find((each) => coreName(each) === coreName(name))
    const isBrand = brand !== undefined && formOf(brand) === undefined && formOf(own) !== undefined
    if (!isBrand && (!beginsAlike(own, name) || !isAtFoot(notice, block))) return []
    return [{at: {block, from, to}, name, own: brand ?? own}]
  })
}

const signature = latin(
  /^\p{Lu}[\p{L}\d&-]*(?: (?:\p{Lu}[\p{L}\d&-]*|og|och|&|i))*(?= ?(?:,|$|\d|\+))/u,
)

/** Short lines at the foot that sign with some of the own words. */
function signatures(notice: CheckedNotice, own: string, names: readonly string[]): OwnVariant[] {
  const voices = voicesOf(notice)
  const {blocks} = notice.text
  return blocks.flatMap(({text, kind}, block): OwnVariant[] => {
    if (voices[block] !== 'own' || kind === 'chrome' || kind === 'item' || kind === 'row') return []
    if (text.length > 80 || block < blocks.length * 0.6) return []
    const name = signature.exec(text)?.[0]
    if (name === undefined || formOf(name) !== undefined) return []
    if (names.some((each) => isSameOrganisation(each, name))) return []
    const [mine, theirs] = [wordsOf(own), wordsOf(name)]
    const isTurned =
      theirs.length === 2 && theirs.every((word) => mine.some((each) => isNear(each, word)))
    const isOther =
      theirs.length <= 3 && own.includes(' ') === name.includes(' ') && beginsAlike(own, name)
    return isTurned || isOther ? [{at: {block, from: 0, to: name.length}, name, own}] : []
  })
}

/** "Nord & Co" and "Nord og Co". */
function joints({text: {blocks}, elements}: CheckedNotice, own: string): OwnVariant[] {
  const bare = formOf(own) === undefined ? own : own.replace(/[\s,]+\S+$/, '')
  const joint = / (?:og|och|and|&) /.exec(bare)?.[0]
  if (joint === undefined) return []
  const others = joint === ' & ' ? [' og ', ' och ', ' and '] : [' & ']
  const other = others
    .map((each) => bare.replace(joint, each))
    .find((each) => blocks.some(({text}) => text.includes(each)))
  const at = elements.organisations.find(({name}) => name === own)
  return other === undefined || !at
    ? []
    : [{at: {block: at.block, from: at.from, to: at.to}, name: own, own: other}]
}

/** In the last part, or in a line with an address or a telephone number. */
function isAtFoot({text: {blocks}, elements}: CheckedNotice, block: number): boolean {
  const text = blocks[block]?.text ?? ''
  const hasContact = [elements.emails, elements.phones].some((all) =>
    all.some((each) => each.block === block || (text.length < 60 && each.block === block + 1)),
  )
  return block >= blocks.length * 0.5 || (hasContact && block > 8)
}

function wordsOf(name: string): string[] {
  return coreName(name).split(' ').map(plainName)
}

function isNear(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length > 4 && long.startsWith(short) && long.length - short.length <= 3) return true
  return short.length > 5 && editDistance(one, other, 1) <= 1
}
