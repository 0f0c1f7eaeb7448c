import {latin} from '../../reading/latin.js'
import type {SpokenSentence} from './readSubjects.js'

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
/** Whether a sentence names a basis, by its name or in everyday words. */
export function saysBasis(sentence: SpokenSentence): boolean {
  return namesBasis(sentence) || isCarriedInWords(sentence)
}

/** Whether a sentence names a basis by its name or its article. */
export function namesBasis({speaks}: SpokenSentence): boolean {
  return (
    speaks.has('basisNoun') ||
    speaks.has('article6') ||
    speaks.has('article9') ||
    speaks.has('legitimateInterest')
  )
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
