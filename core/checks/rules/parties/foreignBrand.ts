import {latin} from '../../../reading/latin.js'
import {domainOf, domainOfAddress} from '../../parties/domainOf.js'
import {ownDomains} from '../../parties/ownDomains.js'
import {sentenceAt} from '../../parties/sentenceAt.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

/**
 * Another brand of the group in this brand's notice: a text that was copied over. A sentence that names
 * both tells how they belong together, and is as it should be.
 */
export const foreignBrand: Rule = {
  name: 'foreign_brand',
  severity: 'warning',
  source: {reference: 'GDPR Art. 12(1), 13(1)(a)'},
  messages: {
    said: {
      en: 'This is the notice of {own}, and {other} is named. If the text was copied, put in your own name.',
      nb: 'Dette er erklæringen til {own}, men {other} er nevnt. Er teksten kopiert, så sett inn deres eget navn.',
      da: 'Dette er politikken for {own}, men {other} er nævnt. Er teksten kopieret, så indsæt jeres eget navn.',
    },
  },
  inNotice: (notice) => {
    const {known, text} = notice
    if (!known) return []
    const voices = voicesOf(notice)
    const named = text.blocks.flatMap((block, index) =>
      voices[index] === 'embedded' ? [] : namesIn(notice, block.text, index),
    )
    return [...named, ...addresses(notice)].filter(({at}) => at && voices[at.block] !== 'embedded')
  },
}

function namesIn({known}: CheckedNotice, text: string, block: number): FoundInNotice[] {
  if (!known) return []
  const own = known.brand.name
  return known.otherBrands.flatMap(({name: other}): FoundInNotice[] => {
    // A brand whose name is part of one's own is named whenever one's own is.
    if (own.includes(other) || known.controller.name.includes(other)) return []
    return placesOf(text, other).flatMap((from) => {
      const sentence = sentenceAt(text, from).text.replaceAll(other, ' ')
      if (sentence.includes(own)) return []
      return [{at: {block, from, to: from + other.length}, values: {own, other}, cause: other}]
    })
  })
}

const inWord = latin(/[\p{L}\d]/u)

function placesOf(text: string, name: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWhole = !inWord.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + name.length))
    if (isWhole) places.push(at)
  }
  return places
}

/** Sites and mailboxes at domains that are another brand's alone. */
function addresses(notice: CheckedNotice): FoundInNotice[] {
  const {known, elements} = notice
  if (!known) return []
  const own = ownDomains(notice).domains
  const owners = new Map(
    known.otherBrands.flatMap(({name, domains, emails}) =>
      [...domains.map(domainOf), ...emails.map(domainOfAddress)].map(
        (each) => [each, name] as const,
      ),
    ),
  )
  const places = [
    ...elements.emails.map((each) => ({...each, domain: domainOfAddress(each.address)})),
    ...elements.urls.map((each) => ({...each, domain: domainOf(each.host)})),
  ]
  return places.flatMap(({domain, block, from, to}): FoundInNotice[] => {
    const other = own.has(domain) ? undefined : owners.get(domain)
    if (other === undefined) return []
    return [{at: {block, from, to}, values: {own: known.brand.name, other}, cause: other}]
  })
}
