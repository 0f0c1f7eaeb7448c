import {latin} from '../../../reading/latin.js'
import type {Rule} from '../../rule.js'
import {sentencesWhere} from '../../sentencesWhere.js'
import {identityPaper} from './identityPaper.js'

const channel = latin(
  /(?<!\p{L})(?:e-?post|e-?pst|e-?mail|mail|mejl\p{L}*|epost|mailar|mailer|mejlar)(?:en|et)?(?!\p{L})|\S@\S+\.\p{L}{2}/iu,
)
const toReader = latin(
  /(?:send(?:e|er|es|t|s|ing)?|tilsend\p{L}*|oversend\p{L}*|fremsend\p{L}*|skick\p{L}*|e-?mail(?:s|ed)?|mailer|mailar|mejlar|lever\p{L}*|utlever\p{L}*|udlever\p{L}*|provide[sd]?|deliver\p{L}*|forward\p{L}*)(?: \p{L}+){0,3} (?:deg|dig|you|til deg|til dig|till dig)(?!\p{L})|(?:bli|få|får|blive|bliver|blir) (?:\p{L}+ ){0,4}(?:tilsendt|oversendt|skickad?)|tilsend(?:t|es)|you (?:will )?(?:get|receive)|(?:sent|provided) (?:\p{L}+ ){0,4}(?:to you|by e-?mail|via e-?mail)/iu,
)
const records = latin(
  /personlige? (?:opplysning|oplysning)|personopplysning|personoplysning|personuppgift|personal (?:data|information)|opplysningene (?:dine|om deg)|oplysninger(?:ne)? om dig|(?:your|all) data|utdrag|rapport|report|(?<!\p{L})(?:kopi|copy|kopia|pdf|utskrift|udskrift|utdrag|registerutdrag|extract)(?!\p{L})|journal|medical record|prøvesvar|test results?|provsvar|innsyn|indsigt/iu,
)
const sensitive =
  /helseopplysn|helbredsoplysn|hälsouppgift|health (?:data|information)|sensitive? (?:person)?(?:opplysn|data|information)|fødselsnummer|fødselsnr|personnummer|cpr|social security|journal|medical record/iu
const fromReader = latin(
  /(?:send|skick|mejl|e-?mail|mail)(?:e|er|es|a|as|s)?(?!\p{L})[^.]{0,80}(?:til|till|to|på|via|by|per|pr\.?|med) /iu,
)
/** Papers on somebody's health are asked for by mail: `skal sendes som vedlegg til …@…`. */
const askedByMail = latin(
  /(?<!\p{L})(?:bedes|bes|må|skal|kan|ska|skall|please|must|should|gjerne|gerne|gärna|vennligst|vänligen)(?!\p{L})[^.]{0,60}(?:send|skick|mejl|mail|e-?mail|lever|return)\p{L}*[^.]{0,80}(?:\S@\S|(?:på|via|per|pr\.?|by|med|som|as) (?:an? |en |ett? )?(?:vanlig |almindelig )?(?:e-?post|e-?mail|mail|mejl|vedlegg|vedhæft|bilaga|bifogad|attach))|^(?:send|skick|mejl|mail|e-?mail|return)\p{L}*[^.]{0,80}\S@\S/iu,
)
const ofHealth = latin(
  /helse(?:skjema|erklæring|opplysn|attest)|helbreds(?:skema|oplysn|erklæring|attest)|sundheds(?:skema|oplysn|kort)|sygesikringsbevis|hälso(?:deklaration|formulär|uppgift|intyg)|läkarintyg|legeerklæring|lægeerklæring|sykemelding|sygemelding|sjukintyg|health (?:form|data|information|declaration|questionnaire)|medical (?:form|certificate|questionnaire)|doctor's note|diagnos|(?<!\p{L})PPR(?!\p{L})|psykolog|medisinliste|medicinliste|medicinlista/iu,
)
const clinical =
  /journal|prøvesvar|provsvar|test results?|helseopplysn|helbredsoplysn|hälsouppgift|medical record/iu
const sent = latin(
  /(?<!\p{L})(?:sendes|sendast|skickas|mailes|e-?mailed|(?:is|are) sent)(?!\p{L})/iu,
)
/** Mail that is said to be the open kind. */
const plainMail = latin(
  /(?<!\p{L})(?:vanlig|vanleg|alminnelig|almindelig|alm\.|ordinary|regular|plain|normal|ukryptert|ukrypteret|okrypterad|unencrypted)(?: \p{L}+)? (?:(?:vedlegg|vedhæftning|vedhæftet fil|bilaga|bilagor|attachments?) (?:i|på|til|to|by|in|med|via) (?:en |ein |ett? |an? )?)?(?:e-?post|e-?mail|mail|mejl|epost|sms)/iu,
)
/** Services for talking that belong to somebody else. */
const chat = latin(
  /(?<!\p{L})(?:messenger|whatsapp|snapchat|telegram|instagram|facebook)(?:[- ]?(?:grupp|chat|meld|besked|melding)\p{L}*)?(?!\p{L})|(?<!\p{L})(?:sms|tekstmelding|textmeddelande)(?!\p{L})|@(?:gmail|hotmail|outlook|yahoo|live|icloud)\.\p{L}+/iu,
)
/** What must not go there: whose list, whose number, whose card, whose body. */
const secret = latin(
  /fødselsnummer|fødselsnr|personnummer|(?<!\p{L})cpr|social security|kortnummer|card number|cvc|kontonummer|pinkode|passord|adgangskode|lösenord|password|helseopplysn|helbredsoplysn|hälsouppgift|health (?:data|information)|røntgen|röntgen|x-?ray|journal|medical record|diagnos|prøvesvar|provsvar|test results?|plagene dine|symptom|deltakerlist|deltagerlist|deltagarlist|medlemslist|pasientlist|patientlist|kundelist|navnelist|utslett|udslæt|utslag|(?<!\p{L})(?:rash|wound)|kontrakt|lønnsslipp|lønseddel|lönespecifikation/iu,
)
/** By way of such a service, and not a word about it: `på SMS`, `i en Facebook-gruppe`. */
const chatVia = latin(
  `(?:(?<!\\p{L})(?:på|via|per|pr\\.?|i|over|through|by|in|on|med|eller|or) (?:en |et |ein |ett |a |our |vår )?(?:${chat.source}))|@(?:gmail|hotmail|outlook|yahoo)\\.`,
  'iu',
)
/** A message that something is there, with nothing of it inside. */
const news = latin(
  /beskjed|besked|meddela|(?<!\p{L})klar[te]?(?!\p{L})|ready|påminn|påmind|remind|varsel|varsle|notif/iu,
)
const openly = latin(
  /(?:send|skriv|mejl|mail|text|write|oppgi|opgiv|ange)\p{L}* [^.]{0,80}(?:(?<!\p{L})(?:i|på|via|per|pr\.?|by|in) (?:en |den |the )?(?:e-?post|e-?mail|mail|mejl)\p{L}*|\S@\S)|(?<!\p{L})(?:mejl|mail)(?:a|as|ar|e|es|er)(?!\p{L})/iu,
)
const number = latin(
  /fødselsnummer|fødselsnr|personnummer|(?<!\p{L})cpr|social security|kortnummer|card number|cvc|pinkode|röntgen|røntgen/iu,
)
const handing = latin(
  /(?<!\p{L})(?:send|skick|mejl|mail|e-?mail|del(?!t)|dela|share|shar|post|legg|læg|lägg|bruk|brug|använd|use|using|skriv|write|tag|foto|får|fås|get|receive|text)\p{L}*/iu,
)
const withNumber = latin(
  /(?:med|with|oppgi|oppgje|oplys|ange|angiv|include|including|inklud\p{L}*) (?:\p{L}+ ){0,2}(?:fødselsnummer|personnummer|cpr|social security)/iu,
)
const safe =
  /krypter|encrypt|sikker|secure|säker|trygg|e-boks|digital post|digipost|bankid|mitid|helsenorge|passord|adgangskode|lösenord|password|kivra|altinn/iu
const warned = latin(
  /(?<!\p{L})(?:aldri|aldrig|never|fraråd\p{L}*|avråd\p{L}*|unngå|undgå|undvik|undlad|avoid|ikke|ikkje|inte|not|n't)(?!\p{L})/iu,
)
const other =
  /nyhetsbrev|nyhedsbrev|nyheitsbrev|newsletter|markedsfør|marknadsför|marketing|tilbud|erbjudande|offer|bekreft|bekræft|bekräft|confirm|påminn|påmind|påminnel|remind|kvittering|kvitto|receipt|faktura|invoice|bestilling|beställning|order|varsle|varsel|notif|endring|ændring|ändring/iu

/** “We do not store customer data encrypted.” */
const open = latin(
  /(?:opbevar|oppbevar|lagr|transmitter|overfør|send|store|transmit|sparar|skickar|överför)\p{L}* (?:ikke|ikkje|inte|not)(?: \p{L}+){0,4} (?:krypter|encrypt)|(?:do|does) not (?:\p{L}+ ){1,5}encrypt|(?:er|är|is|are) (?:ikke|inte|not) krypter\p{L}* (?:når|när|ved|under)/iu,
)

/** “Inc.” ends no sentence for a reader of sentences, and may for people. */
const fullStop = latin(/\. (?=\p{Lu})/u)
const textUs = latin(/(?<!\p{L})text us(?!\p{L})/iu)

/** A report with somebody's data, or their papers, in a plain e-mail. */
export const unsafeChannel: Rule = {
  name: 'unsafe_channel',
  severity: 'warning',
  source: {reference: 'GDPR Art. 32(1)(a)'},
  messages: {
    said: {
      en: 'Plain e-mail is usually too open for this: offer an encrypted channel or a download behind a check of who asks.',
      nb: 'Vanlig e-post er som regel for åpen til dette: tilby en kryptert kanal, eller nedlasting etter en sjekk av hvem som spør.',
      da: 'Almindelig e-mail er som regel for åben til dette: tilbyd en krypteret kanal eller en hentning, efter at det er tjekket, hvem der spørger.',
    },
  },
  inBlock: ({text, kind}) => {
    if (
      kind === 'heading' ||
      !(channel.test(text) || open.test(text) || chat.test(text) || /text us/i.test(text))
    )
      return []
    return sentencesWhere(text, (sentence) => {
      if (sentence.split(fullStop).some(isHandedOpenly)) return true
      if (open.test(sentence)) return true
      if (!channel.test(sentence) || safe.test(sentence) || warned.test(sentence)) return false
      if (toReader.test(sentence) && records.test(sentence)) return !other.test(sentence)
      if (clinical.test(sentence) && sent.test(sentence)) return true
      if (withNumber.test(sentence)) return true
      if (sentence.split(';').some(isHealthAskedFor)) return true
      return fromReader.test(sentence) && (identityPaper.test(sentence) || sensitive.test(sentence))
    })
  },
}

function isHealthAskedFor(said: string): boolean {
  return ofHealth.test(said) && askedByMail.test(said)
}

/** “Do not mail card numbers, but if it is urgent you may”: what follows the but counts. */
function isHandedOpenly(sentence: string): boolean {
  const parts = sentence.split(/(?:,| –) (?:men|but)(?: |$)/iu)
  const said = parts.at(-1) ?? ''
  if (safe.test(said) || warned.test(said) || !handing.test(said)) return false
  if (plainMail.test(said)) return !other.test(said)
  if (news.test(said)) return false
  if (!secret.test(said)) return identityPaper.test(said) && /e-?post|e-?mail|mejl/iu.test(said)
  if (chatVia.test(said) || textUs.test(said)) return true
  return openly.test(said) && number.test(said)
}
