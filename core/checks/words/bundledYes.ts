import {latin} from '../../reading/latin.js'

const act = String.raw`(?:kjøp|køb|köp|handl|bestill|beställ|order|ordre|purchas|buy|bok|book|innmeld|indmeld|tilmeld|påmeld|anmäl|registr|medlem|member|konto|account|avtale|aftale|avtal|kontrakt|contract|deltak|deltag|delta|konkurranse|konkurrence|tävling|competition|teckna|tegn|sign|opprett|opret|skap|creat|join|betal|pay)\p{L}*`
const list = String.raw`(?:nyhetsbrev|nyhedsbrev|nyheitsbrev|nyhendebrev|newsletter|kundeklub|kundklubb|e-?postliste|mailliste|mailing list|adresseliste|reklame|reklam|tilbud på|marketing|markedsføring|marknadsföring)\p{L}*`
const by = String.raw`(?:ved|når|med|om|hvis|dersom|i forbindelse med|i samband med|i samband med att|vid|när|genom|by|when|if|upon|on|with|alle som|alla som|den som|den der|everyone who|anyone who)`
const added = String.raw`(?:tilmeldt|tilmeldes|påmeldt|påmeldes|meldt på|meldes på|lagt til|legges til|leggjast til|anmäld|anmäls|ansluten|ansluts|läggs till|uppsatt|satt opp|sat på|added|signed up|subscribed|enrolled|registrert som mottaker|registreret som modtager|får (?:du )?automatisk|receive)`

/** A purchase or a membership puts people on a list for advertising: nobody was asked. */
const signedUp = latin(
  String.raw`(?<!\p{L})${by} [^.]{0,60}?${act}[^.]{0,60}?(?:(?:automatisk|automatically|samtidig\p{L}*|at the same time|by default)[^.]{0,30}?${added}|(?:läggs|legges|legg|lägg|meld|sæt|sett|sätt|add|sign)\p{L}* [^.]{0,20}?(?:automatisk|automatically)\p{L}* (?:til|till|på|opp|up|to))[^.]{0,40}?${list}|(?<!\p{L})(?:automatisk|automatically)[^.]{0,20}?${added}[^.]{0,40}?${list}[^.]{0,30}?(?<!\p{L})${by} [^.]{0,40}?${act}`,
  'iu',
)

const yes = String.raw`(?:samtykk|samtyck|accepter|aksepter|godkänn|godkjenn|godkend|godta|godtek|tillat|tillad|tillåt|accept|agree|consent|allow|permit)\p{L}*`
/** One signature under a contract, and with it a yes to pictures or advertising. */
const underContract = latin(
  String.raw`(?<!\p{L})(?:(?:med|ved|genom|gjennom|gennem|through|with|by|i og med) (?:(?:sin|din|deres|ditt|your|their|the|at|å|att|en|a) )*(?:underskrift|underskriv|undertegn|underteckn|signatur|signer|signing|signature|tegn|teckn)\p{L}*|i og med (?:at|att) du (?:tegner|tecknar|signerer|skriver under)|i och med att du (?:tecknar|skriver under|anmäler|köper|beställer|blir))[^.]{0,80}?${act}[^.]{0,40}?${yes} [^.]{0,60}?(?:bilde|bilete|billede|bild|foto|photo|portrett|portræt|porträtt|film|video|reklame|reklam|markedsføring|marknadsföring|marketing|nyhetsbrev|nyhedsbrev|newsletter|partner|kontakt|contact|tredjepart|third part)`,
  'iu',
)
const askedApart = latin(
  /(?<!\p{L})(?:kryss|kryds|tick|bock|huk|ønsker|önskar|vil ha|vill ha|hvis du (?:vil|sier|siger)|if you (?:want|wish|agree|tick|have agreed)|om du (?:vill|säger)|valgfri|frivillig|optional|voluntary|ikke|ikkje|inte|not|aldri|aldrig|never)(?!\p{L})/iu,
)

/**
 * Whether a sentence ties a yes to something that is about something else: a purchase that signs people
 * up for a newsletter, a contract whose signature lets pictures be used (GDPR Art. 7(2), 7(4)).
 */
export function bundledYes(sentence: string): boolean {
  if (askedApart.test(sentence)) return false
  return signedUp.test(sentence) || underContract.test(sentence)
}
