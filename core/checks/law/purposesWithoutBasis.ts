import {latin} from '../../reading/latin.js'
import {purposesAskedIn, type AskingPurpose} from './askingPurposes.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'
import {namesService} from './servicesNamed.js'

/** A use of data that no sentence of the notice gives a basis. */
export interface PurposeWithoutBasis {
  readonly purpose: AskingPurpose
  readonly at: SpokenSentence
}

/** Somebody said yes, or is asked first: consent by another name. */
const saidYes = latin(
  /(?<!\p{L})(?:samtykk|samtyck|consent|sagt ja|sier ja|seier ja|siger ja|säger ja|si ja|say yes|said yes|meldt deg på|melder deg på|melde deg på|tilmeld|anmält dig|anmäler du|prenumer|abonner|subscrib|sign(?:ed)? up|opt(?:ed)?[- ]in|godkjen|godkän[nt]|aksepter|godtar|frivillig|voluntar|spør (?:vi )?(?:alltid )?(?:deg |om lov )?først|spørger (?:vi )?(?:altid )?(?:dig |dem )?først|om lov|permission|tillatelse|tilladelse|tillåtelse|(?:spør|spørger|spørrer|frågar|asks?|spør vi|spørger vi|frågar vi|we ask)(?: \p{L}+){0,3} (?:før|innan|inden|before|først|först|first)(?!\p{L})|bedt om|bad om|har valgt|valgt å|løyve)/iu,
)
/** An act asks for it, in everyday words. */
const isDuty = latin(
  /(?<!\p{L})(?:(?:vi|we) (?:har|er|är|are|have)(?: \p{L}+){0,2} (?:plikt|pligt|pliktig|pliktige|pligtige?|skyldige?a?|forpligtede?|forpliktet|pålagt|pålagda|obliged|required|a duty)|(?:det |dette |that )?(?:är|er) vi (?:\p{L}+ )?(?:skyldiga|forpliktet|forpligtet|pålagt|pliktige|nødt til etter)|(?:loven|lova|lagen|the law|reglene|reglerne|reglerna) (?:\p{L}+ )?(?:krever|krev|kræver|kräver|requires|pålegger|pålægger|sier|siger|säger|says))(?!\p{L})/iu,
)
/** To be signed up by a machine is no yes. */
const unasked = /automatisk|automatically/iu
const denied = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|not|never|ingen|inga|no|uten|utan|uden|without|verken|hverken|neither|tar vi bort|fjerner vi|mot direkte|against direct|reserver|protest|innsigelse|indsigelse|invänd|object|avmeld|afmeld|unsubscrib|melde? (?:deg|dig) (?:av|fra))/iu,
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
    const asked = purposesAskedIn(sentence.text)
    const isMarketing = sentence.speaks.has('newsletter') || sentence.speaks.has('marketingPurpose')
    const spokenOf = isMarketing ? [...asked, 'marketing' as const] : asked
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

function namesBasis({speaks}: SpokenSentence): boolean {
  return (
    speaks.has('basisNoun') ||
    speaks.has('article6') ||
    speaks.has('article9') ||
    speaks.has('legitimateInterest')
  )
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
  return near.some((each) => namesBasis(each) || isCarriedInWords(each))
}

function isCarriedInWords({speaks, text}: SpokenSentence): boolean {
  return (
    speaks.has('legalDuty') ||
    isDuty.test(text) ||
    (saidYes.test(text) && !unasked.test(text)) ||
    (speaks.has('contract') && speaks.has('necessary')) ||
    (speaks.has('ground') && (speaks.has('contract') || speaks.has('consent')))
  )
}
