import {latin} from '../../reading/latin.js'
import {purposesAskedIn, type AskingPurpose} from './askingPurposes.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'
import {namesBasis, saysBasis} from './saysBasis.js'
import {namesService} from './servicesNamed.js'

/** A use of data that no sentence of the notice gives a basis. */
export interface PurposeWithoutBasis {
  readonly purpose: AskingPurpose
  readonly at: SpokenSentence
}

const denied = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|not|never|ingen|inga|no|uten|utan|uden|without|verken|hverken|neither|tar vi bort|fjerner vi|mot direkte|against direct|reserver|protest|innsigelse|indsigelse|invänd|object|avmeld|afmeld|unsubscrib|(?:skru|slå|slår|stäng|stänger|koble|kobler|velge?|vel|vælge?r?|väljer?|turn|switch|opt)(?:er|ar|r)? (?:du |you |det |dem |den )?(?:av|fra|frå|bort|off|out)|slipper?|stopp(?:e|er|ar)?(?!\p{L})|(?:større|vigtige|viktige|viktiga|vesentlige|väsentliga|væsentlige|material|important) (?:endring|ændring|ändring|change)|melde? (?:deg|dig) (?:av|fra))/iu,
)

/**
 * The first sentence on each such use, where neither it nor what follows it names a basis, nor does any
 * other sentence on the same use.
 */
export function purposesWithoutBasis(spoken: SpokenNotice): PurposeWithoutBasis[] {
  const first = new Map<AskingPurpose, SpokenSentence>()
  const carried = new Set<AskingPurpose>()
  for (const sentence of spoken.sentences) {
    if (sentence.kind === 'row') continue
    const isHead = sentence.kind === 'heading' || sentence.kind === 'title'
    const asked = purposesAskedIn(sentence.text).filter((use) => !isOther(use, sentence.text))
    const isMarketing = sentence.speaks.has('newsletter') || sentence.speaks.has('marketingPurpose')
    const spokenOf = isMarketing ? [...asked, 'marketing' as const] : asked
    if (!carried.has('criminal') && ofRecord.test(sentence.text) && hasBasisNear(spoken, sentence))
      carried.add('criminal')
    if (spokenOf.length > 0 && hasBasisNear(spoken, sentence)) {
      for (const purpose of spokenOf) carried.add(purpose)
    }
    // Who sends it out is told apart from why.
    const isRecipient = isMarketing && namesService(sentence.text) && !asked.includes('audience')
    if (isHead || isRecipient || denied.test(sentence.text) || sentence.speaks.has('cookies'))
      continue
    for (const purpose of asked) {
      const other = first.get(purpose)
      if (!other || (saysWhy.test(sentence.text) && !saysWhy.test(other.text)))
        first.set(purpose, sentence)
    }
  }
  return [...first].flatMap(([purpose, at]) =>
    carried.has(purpose) || isCarriedForAll(spoken, at) ? [] : [{purpose, at}],
  )
}

/** To show such a paper is a use of it too: its basis carries what is kept of it. */
const ofRecord =
  /politiattest|straffeattest|børneattest|barneattest|vandelsattest|belastningsregist|criminal record|police certificate/iu
/** A picture on the screen: `press the fingerprint at the bottom`. */
const onScreen = latin(
  /(?<!\p{L})(?:trykk\p{L}*|tryk\p{L}*|tryck\p{L}*|klikk\p{L}*|klik\p{L}*|klick\p{L}*|press\p{L}*|click\p{L}*|tap\p{L}*|ikon\p{L}*|icon|symbol\p{L}*)(?!\p{L})[^.;]{0,60}(?:nederst|nedst|nederste|hjørn\p{L}*|hörn\p{L}*|bunden|botn\p{L}*|venstre|vänster|høyre|højre|høgre|höger|bottom|corner|left|right|footer)/iu,
)
/** A film of somebody else's that is shown in a page. */
const embedded = latin(
  /(?<!\p{L})(?:embed\p{L}*|innebyg\p{L}*|indlejr\p{L}*|inbädd\p{L}*|innbygd\p{L}*|bygd inn|bygget inn|integrer\p{L}*|privacy-enhanced|vises fra|visas från|shown from|spilles av fra|afspilles fra)(?!\p{L})/iu,
)

function isOther(use: AskingPurpose, text: string): boolean {
  if (use === 'biometrics') return onScreen.test(text)
  return use === 'publishing' && embedded.test(text)
}

/** A purpose is stated, not only that it is done. */
const saysWhy = latin(
  /(?<!\p{L})(?:for (?:å|at)|för att|slik at|så (?:at|vi|att)|formål|føremål|ändamål|syfte|purpose|in order|so that|sker for|skjer for|til å|til at)(?!\p{L})|–/iu,
)
/** What follows tells of the same thing: its basis. */
const goesOn =
  /^(?:(?:det |den |vårt |vores |our |the |this |vår |here |her |også her )?(?:rett|rätts|laglig|lovlig|behandl|handsam|grunnlag|grundlag|grunden|hjemmel|heimel|legal|lawful|basis|processing|interesse|intresse)|dette|det |detta|this |it |vi gjør|vi gör|we do|også her|also here)/iu

/** One basis for all that stands around it. */
const forAll = latin(
  /(?<!\p{L})(?:alt dette|alle (?:desse |disse |de |dei )?(?:formål|føremål|behandling|nevnte|nemnde|nævnte)\p{L}*|samtlig\p{L}*|allt detta|alla (?:dessa )?(?:ändamål|behandling|syfte)\p{L}*|all(?: of)? (?:this|these|the above|our|purposes|processing)|disse formål\p{L}*|desse føremål\p{L}*|dessa (?:ändamål|syften)|these purposes|ovenstående|ovanstående|ovenfor|above)(?!\p{L})/iu,
)

function isCarriedForAll(spoken: SpokenNotice, {heading, lead}: SpokenSentence): boolean {
  const isForAll = spoken.sentences.some(
    (each) => each.heading === heading && namesBasis(each) && forAll.test(each.text),
  )
  return isForAll || spoken.inBlock(lead).some(namesBasis)
}

/** In the sentence, in one after it that goes on about it, or, of a heading, in the paragraph below. */
function hasBasisNear(spoken: SpokenNotice, {block, from, kind}: SpokenSentence): boolean {
  const isHead = kind === 'heading' || kind === 'title'
  const near = isHead
    ? spoken.inBlock(block + 1)
    : spoken
        .inBlock(block)
        .filter((each) => kind === 'item' || each.from >= from)
        .filter(({text}, index) => kind === 'item' || index === 0 || goesOn.test(text))
  return near.some(saysBasis)
}
