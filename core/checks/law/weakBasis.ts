import {latin} from '../../reading/latin.js'
import {purposesAskedIn} from './askingPurposes.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'
import {speaksOfHealth} from './speaksOfHealth.js'

export type WeakBasis = 'special' | 'electronic' | 'duty'

const byMail = latin(
  /(?:markedsføring|marknadsføring|marknadsföring|marketing|reklame?|nyhetsbrev|nyhedsbrev|nyheitsbrev|newsletter)\p{L}*(?: [^\s.;:]+){0,4}? (?:e-?post|sms|e-?mail|mejl|mail|text message)/iu,
)
const alreadyCustomer = latin(
  /(?<!\p{L})(?:kundeforhold|kunderelasjon|eksisterende|existing|befintliga|nåværende|nuværende|kunder som|kunder, der|customers who|har kjøpt|har købt|har köpt|have bought|§ ?15|§ ?10)/iu,
)

const keepsAway =
  /(?:avmeld|afmeld|meldt (?:seg|deg|sig|dig) (?:av|fra)|avregistr|unsubscri|opt(?:ed)?[- ]out|reserver)/iu

/** A basis in a sentence that cannot carry what the same sentence is about; nothing where it can. */
export function weakBasisOf(
  spoken: SpokenNotice,
  {kind, text, speaks, block}: SpokenSentence,
): WeakBasis | undefined {
  if (kind === 'heading' || kind === 'title' || speaks.has('negation') || speaks.has('consent'))
    return undefined
  if (!speaks.has('legitimateInterest') && !speaks.has('legalDuty')) return undefined
  const asked = purposesAskedIn(text)
  const isSpecial = speaks.has('sensitive') || speaksOfHealth(text) || asked.includes('biometrics')
  const isCarried = spoken
    .inBlock(block)
    .some((each) => each.speaks.has('article9') || each.speaks.has('healthLaw'))
  if (speaks.has('legitimateInterest')) {
    if (isSpecial && !isCarried) return 'special'
    return byMail.test(text) && !alreadyCustomer.test(text) ? 'electronic' : undefined
  }
  const isFree = asked.some((each) => each === 'marketing' || each === 'survey')
  // To keep an unsubscription is a duty (Art. 21(3)).
  return isFree && kind !== 'row' && speaks.has('legalDuty') && !keepsAway.test(text)
    ? 'duty'
    : undefined
}
