import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import {rights, type NamedRight, type Right} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'
import {sentencesOf, type Sentence} from '../sentencesOf.js'

/** Each right as five languages call it. */
const words: Readonly<Record<Right, RegExp>> = {
  access: latin(
    /(?<!\p{L})(?:innsyn\p{L}*|indsigt\p{L}*|insyn|registerutdrag|tillgång till (?:dina|de|den|information)|access(?! to the (?:site|internet))|kopi av|kopi af|en kopia av|få vite hvilke|få å vite hvilke|få at vide|copy of|udlever\p{L}* (?:de|den|dine) (?:data|oplysninger)|udlevet den data|få veta vilka)/iu,
  ),
  rectification: latin(
    /(?<!\p{L})(?:rett(?:et|ing|elser?|e) (?!til)|rettet(?=[\s,.])|retting|retta(?!\p{L})|rette (?:opp|feil|opplysning\p{L}*|personoppl\p{L}*)|korriger\p{L}*|utbedring|berigtig\p{L}*|rettelse\p{L}*|rättels\p{L}*|rätta(?:d|t|s|de)?(?=[\s,.])|rettet|rectif\p{L}*|correct\p{L}*|retteleg)/iu,
  ),
  erasure: latin(
    /(?<!\p{L})(?:slett\p{L}*|slet(?:tet|te|ning|ning\p{L}*)|raderin\p{L}*|rader(?:a|as|ade|at)|bli glemt|blive glemt|bli bortglömd|bli gløymd|delet\p{L}*|eras\p{L}*|be forgotten|slettast)/iu,
  ),
  restriction: latin(
    /(?<!\p{L})(?:begrens\p{L}*|begræns\p{L}*|begräns\p{L}*|avgrens\p{L}*|restrict\p{L}*|limit the processing|limitation)/iu,
  ),
  objection: latin(
    /(?<!\p{L})(?:innsigelse\p{L}*|innvend\p{L}*|indsigelse\p{L}*|motsette? deg|motsett\p{L}* seg|modsætte dig|invänd\p{L}*|motsätta dig|motsegn\p{L}*|motsei|protester\p{L}*|object(?:ion|ions)?(?!\p{L}|ive)|reserver\p{L}* deg mot|frabede? dig)/iu,
  ),
  portability: latin(
    /(?<!\p{L})(?:\p{L}*portab\p{L}*|dataoverfør\p{L}*|maskinlesba\p{L}*|maskinlæsba\p{L}*|maskinläsba\p{L}*|machine[- ]readable|overført til en ann?en|overføre (?:disse |dine |dem )?\p{L}* ?til en an\p{L}* (?:data|behandling)s?ansvarlig|flytta dina|transmit those|få overført)/iu,
  ),
  withdrawal: latin(
    /(?<!\p{L})(?:(?:trek\p{L}*|træk\p{L}*|tilbakekall\p{L}*|tilbagekald\p{L}*|återkall\p{L}*|ta tillbaka|dra tillbaka|dra tilbake|withdraw\p{L}*|revok\p{L}*)[^.]{0,50}?(?:sam[ty]y?[ck]k\p{L}*|samtykke\p{L}*|consent\p{L}*)|(?:samty[ck]\p{L}*|consent)[^.]{0,60}?(?:trek\p{L}*|træk\p{L}*|tilbakekall\p{L}*|tilbagekald\p{L}*|återkall\p{L}*|tillbaka|withdraw\p{L}*|revok\p{L}*))/iu,
  ),
  complaint: latin(
    /(?<!\p{L})(?:klag(?:e|er|es|a|omål|emål\p{L}*|eadgang|erett\p{L}*|erätt|instans)(?!\p{L})|complain\p{L}*)/iu,
  ),
}

const claim = latin(
  /(?<!\p{L})(?:rett|rettighet\p{L}*|rettigheder|retten|krav|kreve|krevje|kan|ret|retten|kræve|rätt|rätten|rättighet\p{L}*|begära|begäre|be om|bede om|right|rights|may|can|request|entitled|berettiget|berettiga|mulighed|mulighet|ønsker|request\p{L}*)(?!\p{L})/iu,
)
const rightsHeading = latin(
  /(?<!\p{L})(?:rettighet\p{L}*|rettigheder|rettane|rettar|rättighet\p{L}*|rights|retten til|rett til|ret til|rätt till|rätten till|right to|right of|innsyn\p{L}*|indsigt|klag\p{L}*|complain\p{L}*)(?!\p{L})/iu,
)
const tellsOfSite = latin(
  /(?<!\p{L})(?:slett\p{L}*|slet\p{L}*|delet\p{L}*|radera\p{L}*|block\p{L}*)[^.]{0,30}(?:cookies?|informasjonskapsl\p{L}*|kakor)/iu,
)

/** Outside the part on rights, `kan slettes` tells what the company does: a right is said as one there. */
const strong = latin(
  /(?<!\p{L})(?:rett|rettighet\p{L}*|rettigheder|krav|kreve|krevje|ret|kræve|rätt|begära|right|rights|request\p{L}*|entitled|berettiget|be om|bede om|be oss om|ønsker at få)(?!\p{L})/iu,
)

/** What a notice says people may ask of it: one mention for each time a right is named as one. */
export function readRights({blocks}: NoticeText): NamedRight[] {
  let isUnderRights = false
  return said(blocks).flatMap(({block, found: {isHeading, begins, named}}) => {
    if (isHeading || begins) isUnderRights = begins
    return named
      .filter(({isSure}) => isUnderRights || (isSure && !isHeading))
      .map(({right, from, to}) => ({right, block, from, to}))
  })
}

interface Named {
  readonly right: Right
  readonly from: number
  readonly to: number
  /** Said as a right in the sentence itself, wherever it stands. */
  readonly isSure: boolean
}

interface Said {
  readonly isHeading: boolean
  /** The part on rights begins here. */
  readonly begins: boolean
  readonly named: readonly Named[]
}

const said = eachBlock(({text, kind, leadEnd}): readonly Said[] => {
  if (kind === 'chrome') return []
  const isHeading = kind === 'heading'
  const begins = isHeading
    ? rightsHeading.test(text)
    : leadEnd !== undefined && rightsHeading.test(text.slice(0, leadEnd))
  const named = sentencesOf(text).flatMap((sentence) => namedIn(sentence))
  return isHeading || begins || named.length > 0 ? [{isHeading, begins, named}] : []
})

function namedIn({text, from: start}: Sentence): Named[] {
  if (tellsOfSite.test(text)) return []
  const isClaim = claim.test(text)
  return rights.flatMap((right) => {
    const found = words[right].exec(text)
    if (!found) return []
    const isStrong = right === 'withdrawal' || right === 'complaint' || strong.test(text)
    const from = start + found.index
    return [{right, from, to: from + found[0].length, isSure: isClaim && isStrong}]
  })
}
