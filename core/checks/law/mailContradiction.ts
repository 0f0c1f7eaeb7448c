import {latin} from '../../reading/latin.js'
import type {Contradiction} from './contradictions.js'
import {quoted} from './quoted.js'
import type {SpokenSentence} from './readSubjects.js'
import {wordsSaid} from './wordsSaid.js'

const mail = String.raw`(?:e-?post|e-?mail|mail|mejl|epost|sms)\p{L}*`
/** Mail is not the way for what must not be read by others. */
const notByMail = wordsSaid(
  latin(
    String.raw`(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|never|not|avoid|unngå|undgå|undvik|fraråd\p{L}*|avråd\p{L}*)(?!\p{L})[^.;]{0,60}(?<!\p{L})${mail}`,
    'iu',
  ),
)
const delicate = latin(
  /følsom|sensitiv|känslig|helse|helbred|hälso|health|journal|fødselsnummer|personnummer|(?<!\p{L})cpr|medical/iu,
)
const byPlainMail = wordsSaid(
  latin(
    String.raw`(?<!\p{L})(?:send|skick|mail|mejl|e-?mail|lever|utlever|udlever|deliver|forward)\p{L}*[^.;]{0,60}(?<!\p{L})(?:vanlig|vanleg|alminnelig|almindelig|ordinary|regular|plain|normal|ukryptert|ukrypteret|okrypterad|unencrypted)\p{L}* (?:vedlegg (?:i|på|til) |vedhæftning i |vedhæftet fil i |bilaga i |bilagor i |attachment (?:to|by) )?${mail}|(?<!\p{L})(?:vanlig|vanleg|almindelig|alminnelig|ordinary|plain) (?:vedlegg|vedhæftning|vedhæftet fil|bilaga|attachment)`,
    'iu',
  ),
)

/** A copy of what is delicate comes as an attachment, or by mail, with no word on how it is kept safe. */
const copyByMail = wordsSaid(
  latin(
    String.raw`(?<!\p{L})(?:kopi|kopia|copy|utskrift|udskrift|utdrag|udtræk|extract|journal|svar|resultat|prøvesvar|results?)\p{L}*[^.;]{0,120}(?<!\p{L})(?:(?:som|as an?) (?:vedlegg|vedhæftning|vedhæftet fil|bilaga|attachment)|(?:send|skick|lever|utlever|udlever|mail|mejl|få|får|get|receive)\p{L}*[^.;]{0,40}(?:på|via|per|pr\.?|med|som|by|as) (?:an? )?${mail})`,
    'iu',
  ),
)
const isSafe = latin(
  /(?<!\p{L})(?:krypter|encrypt|sikker|säker|secure|digipost|e-?boks|kivra|helsenorge|bankid|mitid|passord|password|adgangskode|lösenord)/iu,
)

/** Readers are told to keep papers out of plain mail, and are sent theirs by it. */
export const mailContradiction: Contradiction = {
  name: 'byMail',
  claims: ({sentences}) =>
    sentences.filter(
      ({text, kind}) => isProse(kind) && notByMail(text) && delicate.test(text) && isSending(text),
    ),
  against: ({sentences}, claim) =>
    quoted(
      sentences.find(
        ({text, speaks, kind}) =>
          isProse(kind) &&
          text !== claim.text &&
          (byPlainMail(text) || (copyByMail(text) && delicate.test(text) && !isSafe.test(text))) &&
          !speaks.has('negation') &&
          !speaks.has('newsletter'),
      ),
    ),
}

function isSending(text: string): boolean {
  return /send|skick|mejl|mail|write|skriv|lever|bruk|brug|använd|use/iu.test(text)
}

function isProse(kind: SpokenSentence['kind']): boolean {
  return kind === 'paragraph' || kind === 'item'
}
