import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NoticeBlock, Mention} from '../noticeText.js'

/** A postal address: a street or a box, and the post code with its place. */
export interface FoundAddress extends Mention {
  /** The last block it stands in; `to` counts in that one. */
  readonly lastBlock: number
  readonly address: string
}

const postcode = latin(
  /(?<![\d\p{L}+-])(?:(?:NO?|DK|SE?|FI)\s?[-–]?\s?)?(?:\d{4}|\d{3}\s\d{2}|\d{5})\s+\p{Lu}[\p{L}-]*\p{L}(?:\s(?:\p{Lu}{1,2}|\p{Lu}\p{Ll}+)(?![\p{L}@]|\.\p{L}))?/gu,
)
const box =
  '(?:P\\.?\\s?O\\.?\\s?)?(?:Postboks|Postbox|Boks|Box|Pb\\.?|Pboks)\\s(?:nr\\.?\\s)?\\d+(?:\\s\\p{Lu}\\p{L}+)?'
/** At most five words before the number; small ones may stand in a street's name, as in `Via del Mar`. */
const streetName =
  "\\p{Lu}[\\p{L}.’'-]*(?:\\s[\\p{L}.’'-]+){0,4}\\s\\d{1,4}(?:\\s?[-–/]\\s?\\d{1,4})?(?:\\s?[A-Za-z](?!\\p{L}))?"
/** `2. sal`, `st. th.`, `3. etg.`, `5th floor`, `2 tr`, `inngang B`. */
const floor =
  '(?:,\\s\\d{1,2}\\.?(?=,)|[,.]?\\s(?:(?:(?:\\d{1,2}\\.?|st\\.?|kl\\.?|\\d{1,2}(?:st|nd|rd|th))\\s?)?(?:th|tv|mf|sal|etg|etasje|etage|vån\\p{L}*|tr(?:appor)?|floor|plan|opg\\p{L}*|inngang|indgang|ingång|dør|leil\\p{L}*|lgh|suite|st|kld)\\.?(?:\\s[A-Z\\d]{1,4}(?![\\p{L}\\d]))?))'
const streetBefore = latin(
  `(?:^|[\\s([:,])((?:${box}|${streetName})(?:${floor}){0,3}(?:,?\\s(?:${box}))?)[,.;\\s–|·-]*$`,
  'u',
)
/** Up to the form of a company, right before a capital. */
const companyBefore = latin(
  /^.*\s(?:AS|ASA|ApS|A\/S|AB|Oyj?|SA|ENK|Ltd|Limited|Inc\.?|GmbH)[,\s]+(?=\p{Lu})/u,
)
/** `Kontoret ligger i`: what leads to a street, and is none of its name. */
const lead = latin(
  /^.*(?<!\p{L})(?:i|på|in|at|ved|vid|er|är|is|av|of|the|adresse\p{L}*|adress\p{L}*|address|kontor\p{L}*|finns|finnes|ligger|ligg|address:|adresse:|besøksadresse|postadresse|besöksadress|besøgsadresse)\s+(?=\p{Lu})/iu,
)

/** A post code in a block, with the address where its street stands before it there. */
interface FoundCode {
  readonly code: string
  readonly index: number
  readonly here?: Omit<FoundAddress, 'block' | 'lastBlock'>
}

/** Postal addresses, over several lines or in one. A post code without a street before it is none. */
export function addressesIn(blocks: readonly NoticeBlock[]): FoundAddress[] {
  return codes(blocks).flatMap(({block, found: {code, index, here}}) => {
    if (here) return [{...here, block, lastBlock: block}]
    if (index > 0) return []
    const above = blocks[block - 1]?.text ?? ''
    const street = above.length < 90 ? streetBefore.exec(above)?.[1] : undefined
    if (street === undefined) return []
    const from = above.lastIndexOf(street)
    const line = above.slice(from).replace(/[,;\s]+$/, '')
    const address = `${line}, ${code}`
    return [{block: block - 1, from, to: code.length, lastBlock: block, address}]
  })
}

const codes = eachBlock(({text}) => codesIn(text))

function codesIn(text: string): FoundCode[] {
  return [...text.matchAll(postcode)].map(({0: code, index}) => {
    const to = index + code.length
    const before = text.slice(Math.max(0, index - 90), index)
    const street = before.trim() === '' ? undefined : streetBefore.exec(before)?.[1]
    if (street === undefined) return {code, index}
    const from = afterCompany(text, text.lastIndexOf(street, index), index)
    return {code, index, here: {from, to, address: text.slice(from, to)}}
  })
}

/** Where lines were joined a company's name, and in a sentence a verb, stands right before its street. */
function afterCompany(text: string, from: number, end: number): number {
  const said = text.slice(from, end)
  const company = companyBefore.exec(said)?.[0].length ?? 0
  return from + company + (lead.exec(said.slice(company))?.[0].length ?? 0)
}
