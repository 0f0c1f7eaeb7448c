import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NamedPurpose} from '../noticeElements.js'
import type {BlockAlone, NoticeText} from '../noticeText.js'
import {sentencesOf} from '../sentencesOf.js'
import {basesIn} from './basesIn.js'

const ofPurposes = latin(
  /(?<!\p{L})(?:formål\p{L}*|føremål\p{L}*|ändamål\p{L}*|syfte\p{L}*|purposes?|hvorfor|hvordan og hvorfor|kvifor|varför|why|hva (?:vi )?bruker|hvad (?:vi )?bruger|behandlingsgrunnlag\p{L}*|how we use|brukes til|grunnlag\p{L}*|legal basis|retsgrundlag\p{L}*|rättslig grund)(?!\p{L})/iu,
)
const isElse = latin(
  /(?<!\p{L})(?:rettighet|rettighed|rättighet|rights|cookie|informasjonskaps|slett|lagring|retention|kontakt|contact|klage|endring)/iu,
)

/**
 * What data is used for: paragraphs and items that name a basis of Art. 6 or 9, and those of the part on
 * purposes. A purpose is called by its lead, its item or the heading above it.
 */
export function readPurposes({blocks}: NoticeText): NamedPurpose[] {
  let heading: Said | undefined
  let isList = false
  return said(blocks).flatMap(({block: index, found}): NamedPurpose[] => {
    const {block, bases, isOfPurposes} = found
    const {kind, text} = block
    if (kind === 'heading') {
      heading = found
      isList = false
      return []
    }
    const isListed = kind === 'item' && isList
    if (kind !== 'item') {
      isList = text.endsWith(':') && (isOfPurposes || heading?.isOfPurposes === true)
    }
    if (bases.length === 0 && !isListed) return []
    const {title, to} = titleOf(block, heading?.block)
    return [{block: index, from: 0, to: to || text.length, title, bases}]
  })
}

interface Said {
  readonly block: BlockAlone
  readonly bases: NamedPurpose['bases']
  readonly isOfPurposes: boolean
}

const said = eachBlock((block): readonly Said[] => {
  const {kind, text} = block
  if (kind === 'heading') {
    return [{block, bases: [], isOfPurposes: ofPurposes.test(text) && !isElse.test(text)}]
  }
  if (kind === 'chrome' || kind === 'title' || isBelowStamp(text)) return []
  return [{block, bases: basesIn(text), isOfPurposes: text.endsWith(':') && ofPurposes.test(text)}]
})

function isBelowStamp(text: string): boolean {
  return text.length < 12
}

function titleOf(
  {text, kind, leadEnd, cells}: BlockAlone,
  heading: BlockAlone | undefined,
): {title: string; to: number} {
  if (leadEnd !== undefined) return {title: trimmed(text.slice(0, leadEnd)), to: leadEnd}
  const cell = cells?.[0]
  if (cell) return {title: cell, to: cell.length}
  const [first] = sentencesOf(text)
  if (kind === 'item' && first) {
    const [head = ''] = first.text.split(/[:–](?:\s|$)/)
    return {title: trimmed(head), to: head.length}
  }
  if (heading) return {title: heading.text, to: 0}
  return {title: trimmed(first?.text ?? text), to: first?.to ?? text.length}
}

function trimmed(text: string): string {
  return text
    .replace(
      /[\s,(]+(?:jf\.?|jfr\.?|cf\.?|med hjemmel|etter|efter|enligt|under|pursuant|art(?:\.|ik|icle)).*(?:art(?:\.|ik|icle)|litra|bokstav).*$/iu,
      '',
    )
    .replace(/[\s.:;–-]+$/, '')
}
