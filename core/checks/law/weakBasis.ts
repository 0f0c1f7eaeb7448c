import {latin} from '../../reading/latin.js'
import {purposesAskedIn} from './askingPurposes.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'
import {speaksOfHealth} from './speaksOfHealth.js'

export type WeakBasis = 'special' | 'contract' | 'electronic' | 'duty'

const byMail = latin(
  /(?:markedsføring|marknadsføring|marknadsföring|marketing|reklame?|nyhetsbrev|nyhedsbrev|nyheitsbrev|newsletter)\p{L}*(?: [^\s.;:]+){0,4}? (?:e-?post|sms|e-?mail|mejl|mail|text message)/iu,
)
const alreadyCustomer = latin(
  /(?<!\p{L})(?:kundeforhold|kunderelasjon|eksisterende|existing|befintliga|nåværende|nuværende|kunder som|kunder, der|customers who|har kjøpt|har købt|har köpt|have bought|§ ?15|§ ?10)/iu,
)

const keepsAway =
  /(?:avmeld|afmeld|meldt (?:seg|deg|sig|dig) (?:av|fra)|avregistr|unsubscri|opt(?:ed)?[- ]out|reserver)/iu

/** `These data`, `the legal basis`, `we do this`: about what the sentence before names. */
const goesOn =
  /^(?:\d[\d.]* )?(?:(?:disse|desse|dessa|these|this|those|dette|detta|det gjør|det gjer|det gör|vi gjør dette|vi gjer dette|vi gör detta|vi behandler (?:disse |dette )?(?:opplysn|oplysn)|vi behandlar (?:dessa )?uppgift|we process (?:this|these)|behandlingen|behandlinga|oplysningerne|opplysningene|uppgifterna|the processing|the data)|(?:den |det |the |vårt |our )?(?:rett|rätts|legal|lawful|grunnlag|grundlag|grunden|hjemmel|heimel|retsgrund|behandlingsgrun))/iu

function isOfBefore(
  spoken: SpokenNotice,
  {block, from, text}: Pick<SpokenSentence, 'block' | 'from' | 'text'>,
): boolean {
  if (!goesOn.test(text)) return false
  const before = spoken.inBlock(block).filter((each) => each.from < from)
  const other = before.findLastIndex(({speaks}) => namesBasis(speaks))
  return before
    .slice(Math.max(other + 1, before.length - 2))
    .some((each) => !each.speaks.has('negation') && isOfBody(each))
}

function isOfBody({speaks, text}: Pick<SpokenSentence, 'speaks' | 'text'>): boolean {
  return (
    speaks.has('sensitive') ||
    speaksOfHealth(text) ||
    bodily.test(text) ||
    purposesAskedIn(text).includes('biometrics')
  )
}

const bodily = latin(
  /(?<!\p{L})(?:menstruasj|menstruat|puls(?:en)?(?!\p{L})|heart rate|blodtr|blood pressure|fettprosent|fedtprocent|fettprocent|hälsodeklaration|helseerklæring|helsedeklarasjon|fingeravtryk|fingeraftryk|fingerprint|health declaration|funksjonsnedsettelse|funktionsnedsättning|handicap(?!\p{L})|handikap|disabilit)/iu,
)

function namesBasis(speaks: SpokenSentence['speaks']): boolean {
  return speaks.has('article6') || speaks.has('basisNoun') || speaks.has('ground')
}

/** A basis in a sentence that cannot carry what the same sentence is about; nothing where it can. */
export function weakBasisOf(
  spoken: SpokenNotice,
  {kind, text, speaks, block, from}: SpokenSentence,
): WeakBasis | undefined {
  if (kind === 'heading' || kind === 'title' || speaks.has('negation') || speaks.has('consent'))
    return undefined
  const isContract = speaks.has('contract') && (speaks.has('necessary') || namesBasis(speaks))
  if (!speaks.has('legitimateInterest') && !speaks.has('legalDuty') && !isContract) return undefined
  const asked = purposesAskedIn(text)
  const isSpecial = isOfBody({speaks, text}) || isOfBefore(spoken, {block, from, text})
  const isCarried = spoken
    .inBlock(block)
    .some((each) => each.speaks.has('article9') || each.speaks.has('healthLaw'))
  if (speaks.has('legitimateInterest')) {
    if (isSpecial && !isCarried) return 'special'
    return byMail.test(text) && !alreadyCustomer.test(text) ? 'electronic' : undefined
  }
  if (isContract && isSpecial && !isCarried && !speaks.has('legalDuty')) return 'contract'
  const isFree = asked.some((each) => each === 'marketing' || each === 'survey')
  // To keep an unsubscription is a duty (Art. 21(3)).
  return isFree && kind !== 'row' && speaks.has('legalDuty') && !keepsAway.test(text)
    ? 'duty'
    : undefined
}
