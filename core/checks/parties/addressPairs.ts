import {latin} from '../../reading/latin.js'
import type {Mention} from '../../reading/noticeText.js'
import {editDistance} from '../editDistance.js'
import {oncePer} from '../oncePer.js'
import type {CheckedNotice} from '../rule.js'
import {ownAddresses} from './ownAddresses.js'

interface Parts {
  readonly street: string
  readonly house: string
  readonly code: string
  readonly place: string
}

/** An own address that stands elsewhere, too, and not quite like this. */
export interface AddressPair {
  readonly at: Mention
  readonly other: string
  readonly street: string
  /** `spelling`: the same, written otherwise; `slip`: one thing differs that may be a slip of the pen. */
  readonly how: 'spelling' | 'slip'
}

/** Own addresses that differ a little from one that stands before them. */
export const addressPairs: (notice: CheckedNotice) => readonly AddressPair[] = oncePer((notice) => {
  const seen: {readonly parts: Parts; readonly address: string}[] = []
  return ownAddresses(notice).flatMap(({address, block, from, to, lastBlock}) => {
    const parts = partsOf(address)
    if (!parts) return []
    const other = seen.find((each) => compare(each.parts, parts) !== 'apart')
    const how = other && compare(other.parts, parts)
    if (!seen.some((each) => compare(each.parts, parts) === 'same')) seen.push({parts, address})
    if (!other || how === undefined || how === 'same' || how === 'apart') return []
    // Where it is over two blocks, the first has the street.
    const end = lastBlock === block ? to : (notice.text.blocks[block]?.text.length ?? to)
    return [{at: {block, from, to: end}, other: other.address, street: parts.street, how}]
  })
})

/** “Our address is Storgata 5”: the street begins after the last small word before a capital. */
const smallWords = latin(/^.*(?<!\p{L})\p{Ll}[\p{L}:]*[\s,]+(?=\p{Lu})/u)

function partsOf(address: string): Parts | undefined {
  const match =
    /^(\P{N}+?)\s+(\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s?[A-Za-z]?)(?![\p{L}\d]).*?(\d{4}|\d{3} \d{2})\s+(\p{Lu}\P{N}*)$/u.exec(
      address.trim(),
    )
  if (!match) return undefined
  const [, said = '', house = '', code = '', place = ''] = match
  const street = said.replace(smallWords, '')
  return {street, house, code: code.replace(' ', ''), place: place.trim()}
}

/** `spelling`: the same, written otherwise; `slip`: one thing differs that may be a slip of the pen. */
function compare(one: Parts, other: Parts): 'same' | 'spelling' | 'slip' | 'apart' {
  const streets = [one.street, other.street].map((each) =>
    each.toLowerCase().replaceAll(/[\s.-]/g, ''),
  )
  const houses = [one.house, other.house].map((each) => each.toLowerCase().replaceAll(/\s/g, ''))
  const isSameStreet = streets[0] === streets[1]
  const isSameHouse = houses[0] === houses[1]
  const isSameCode = one.code === other.code
  if (isSameStreet && isSameHouse && isSameCode) {
    const isSame =
      one.street.toLowerCase() === other.street.toLowerCase() && one.house === other.house
    return isSame ? 'same' : 'spelling'
  }
  if (isSameStreet && isSameCode) return 'slip'
  if (isSameStreet && isSameHouse && editDistance(one.code, other.code, 1) === 1) return 'slip'
  const isNear = editDistance(ending(streets[0]), ending(streets[1]), 1) <= 1
  if (!isNear || !isSameCode) return 'apart'
  // The same house in a street spelled otherwise is one address; another house may be another.
  return isSameHouse ? 'spelling' : 'slip'
}

/** Streets are -gata, -gaten, -gate, -veien, -vegen and -vej as people like. */
function ending(street = ''): string {
  return street
    .replace(/(?:gat(?:a|en|e|an)|gade)$/, 'gate')
    .replace(/(?:vei(?:en)?|veg(?:en)?)$/, 'vei')
}
