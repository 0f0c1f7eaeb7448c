import {latin} from '../../../reading/latin.js'
import {remembered} from '../../../reading/remembered.js'
import {anyWord} from '../../anyWord.js'
import type {Found, Rule} from '../../rule.js'
import {sentencesWhere} from '../../sentencesWhere.js'
import {bundledYes} from '../../words/bundledYes.js'
import {
  acceptWord,
  browserWord,
  consentWord,
  cookieWord,
  noticeWord,
} from '../../words/consentWords.js'
import {silentYes} from '../../words/silentYes.js'
import {isAcceptanceByUse} from './acceptanceByUse.js'

/** To use, visit or go on: what a visitor does anyway. */
const byUse = anyWord(
  'ved (?:å|at) (?:fortsat |fortsatt )?(?:[\\p{L}]+ (?:og|eller|samt) )?(?:bruk|brug|benytt|anvend|besøk|besøg|fortset|fortsæt|surf|klikke (?:deg |dig )?vid|gå vid|navig|handl|kjøp|køb|ta i bruk|være (?:inne )?på|nytte|vitje|lukke|rulle|scroll)',
  'ved (?:din |fortsatt |fortsat |videre )*(?:bruk|brug|besøk|besøg|anvendelse|vitjing)',
  '(?:bruker|bruger|benytter|besøker|besøger|använder|besöker|nyttar) du (?:nett|vår|vores|våra|denne|denna|side|sida|hjemme|hemsid|webb?|tjenest|tjänst|appen)',
  'når du (?:fortset|fortsæt|bruk|brug|benytt|anvend|besøk|besøg|nytt|klikker (?:deg |dig )?vid|surfer)',
  '(?:hvis|dersom|om) du (?:fortset|fortsæt|fortsätter|klikker (?:deg |dig )?vid|surfer vid)',
  '(?:fortsetter|fortsætter|fortsätter|fortset) du',
  '(?:fortsatt|fortsat|videre|din) (?:bruk|brug|anvendelse|användning)',
  '(?:fortsettelse|fortsættelse) av',
  'bruk av (?:nett|vår|denne|tjenest|side)',
  'brug af (?:hjemme|web|vores|denne|side|tjenest)',
  'användning av (?:webb|vår|denna|sida|tjänst)',
  'genom att (?:fortsatt |fortsätta )?(?:använd|besök|fortsätt|surf|klicka (?:dig |sig )?vid|gå vid|handl|navig|scroll|stänga)',
  'vid (?:användning|besök)',
  'när du (?:använd|besök|surf|handl)',
  'by (?:your )?(?:using|visiting|continu|brows|access|entering|navigat|remaining|staying|closing|scroll|purchas|shopping)',
  '(?:your |the )?(?:continued )?use of (?:this|our|the) (?:web|site|service|app)',
  'using (?:our|this|the) ',
  'your (?:continued )?(?:use|visit|access)',
  '(?:if|when|whenever|as) you (?:continue|use|visit|browse|keep using|access|stay)',
)

/** To hand something over, where that is said to agree to all that a notice holds. */
const byGiving = anyWord(
  'ved (?:å|at) (?:oppgi|gi!|sende inn|ta kontakt|kontakte|kontakta|registrere|afgive|oplyse|give!|indsende|legge inn|bestille)',
  'ved (?:afgivelse|innsending|indsendelse|registrering)',
  'genom att (?:lämna|ange|skicka in|registrera|beställa)',
  'by (?:providing|submitting|giving|registering|supplying|ordering)',
)
const hereby = latin(
  /(?<!\p{L})(?:du|you|brukeren|brugeren|användaren|kunden)(?: \p{L}+)? (?:hermed|herved|härmed|hereby)|(?:samtykker|samtycker|consent) (?:du )?(?:hermed|herved|härmed|hereby|automatisk|automatically)/iu,
)

/** That silence or a browser's settings are taken for a yes. */
const taken = anyWord(
  'anse',
  'anses',
  'betragt',
  'betrakt',
  'regn',
  'oppfatt',
  'tolk',
  'innebær',
  'indebær',
  'innebär',
  'utgjør',
  'udgør',
  'utgör',
  'forutset',
  'forudsæt',
  'förutsätt',
  'constitut',
  'deem',
  'regard',
  'consider',
  'impl',
  'assume',
  'signif',
  'tillat',
  'tillad',
  'tillåt',
  'allow',
  'er satt til',
  'er sat til',
  'is set to',
  'är inställd',
  'gjennom (?:innstilling|nettles)',
  'gennem (?:indstilling|browser)',
  'via (?:innstilling|indstilling|inställning|nettles|din)',
  'through (?:your )?(?:browser|settings)',
)
const unset = latin(
  /(?:ikke|ikkje|inte|not|n't|unless you (?:have )?)\s?(?:\p{L}+ ){0,4}(?:skrudd|slått|slået|stängt|avvist|blokk?er|deaktiver|inaktiver|endre|ændre|ändra|disable|chang|block|reject|turned|switched|adjust)/iu,
)
const silent =
  /(?:dersom|hvis|om|if) (?:du|vi|you|we) (?:ikke|ikkje|inte|do not|don't|have not)[^.]{0,60}(?:hører|høyrer|hör|hear|reserver|motset|modsæt|motsät|protest|invend|indsigel|object|svar|opt out|gir beskjed|giver besked|meddela)/iu
const byDefault = latin(
  /(?:forhånds|forhånd|forud|för|pre)[- ]?(?:av)?(?:kryss|kryds|ikryss|tick|check)\p{L}*|(?:huket|hukt|hakt|krysset|kryssa|krydset|afkrydset|avkrysset|ticked|checked|ibockad|ikryssad) (?:av |af )?(?:på forhånd|på førehand|i förväg|in advance|for you|by default|for deg)|(?:redan|allerede|allereie|already) (?:ikryssad|ibockad|avkrysset|krysset av|huket av|afkrydset|krydset af|ticked|checked)/iu,
)
const refused = latin(/(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|never|no|not|ingen)(?!\p{L})/iu)
/** A yes that is asked for: a box, a button, a form. */
const asked = latin(
  /(?:klikke?r?(?!\p{L}| (?:deg |dig |seg |sig )?vid)|trykke?r?|klickar?(?!\p{L}| (?:deg |dig |seg |sig )?vid)|click|press|tick|kryss\p{L}*|kryds\p{L}*)[^.]{0,30}(?<!vid(?:are|ere) )(?:på|av|af|i|on|the|«|“|"|')/iu,
)
/** Where a yes is asked for by itself. */
const tool = /banner|pop-?up|samtykke(?:løsning|boks|verktøy)|cookie-?boks|consent tool|dialog/iu
const onCondition = latin(
  /(?<!\p{L})(?:dersom|hvis|om|såfremt|forutsatt|forudsat|if|provided|unless|där) (?:at |that |att )?(?:du|you|vi|we)(?!\p{L})/iu,
)
/** To take a contract's terms is no consent to data being used. */
const terms = /vilkår|villkor|betingelse|terms|stadg|vedtekt|vedtægt/iu
const ofData =
  /opplysn|oplysn|uppgift|data|personvern|privatliv|integritet|privacy|behandl|process/iu
const backwards = latin(/^(?:ved|genom|by|gjennom|gennem)(?!\p{L})/iu)
const assumed = /(?:assume|antar|går ut fra|formoder|går ud fra|utgår från|förutsätter)/iu
const mayBeYes = latin(
  /samtyk|samtyc|consent|medgiv|aksept|accept|godta|godtek|godk|agree|approve|happy with|enig|einig|forstå|går (?:du )?med på|(?<!\p{L})(?:ja|yes|nei|nej|klag|innvend|indvend|invänd|allow|permit|greit|i orden|ok|protest|object|tillat|tillad|tillåt|løyve|lov)|forhånds|forhånd|forud|förkryss|pre-?tick|pre-?check|skrudd|slått|huket|hukt|kryss|kryds|ticked|checked|bockad/iu,
)
/** To be put on a list by something else. */
const isSignUp = /automatisk|automatically|samtidig|at the same time|by default/iu
const newsletter = /nyhetsbrev|nyhedsbrev|nyheitsbrev|newsletter/iu
const withdrawn = anyWord(
  'trekk',
  'trække',
  'tilbakekall',
  'tilbagekald',
  'återkall',
  'dra tillbaka',
  'withdr',
)

/** Consent that is read from what a visitor does anyway, from silence or from a browser's settings. */
export const impliedConsent: Rule = {
  name: 'implied_consent',
  severity: 'warning',
  source: {
    reference: 'GDPR Art. 4(11), recital 32; CJEU C-673/17 Planet49',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-673/17',
  },
  messages: {
    said: {
      en: 'Using a site is usually not consent: ask for a clear yes, and say here how it is given and taken back.',
      nb: 'Å bruke et nettsted er vanligvis ikke samtykke: be om et tydelig ja, og si her hvordan det gis og trekkes tilbake.',
      da: 'At bruge et websted er normalt ikke samtykke: bed om et tydeligt ja, og skriv her, hvordan det gives og trækkes tilbage.',
    },
    settings: {
      en: 'Browser settings or silence are usually not consent: ask for a clear yes, and say here how it is given and taken back.',
      nb: 'Nettleserinnstillinger eller taushet er vanligvis ikke samtykke: be om et tydelig ja, og si her hvordan det gis og trekkes tilbake.',
      da: 'Browserindstillinger eller tavshed er normalt ikke samtykke: bed om et tydeligt ja, og skriv her, hvordan det gives og trækkes tilbage.',
    },
  },
  inBlock: ({text, kind}) => (kind === 'heading' ? [] : impliedConsents(text)),
}

/** The sentences of a text that read consent from what is none. */
export function impliedConsents(text: string): Found[] {
  if (!mayBeYes.test(text) && !isSignUp.test(text)) return []
  return [
    ...sentencesWhere(text, isByUse),
    ...sentencesWhere(text, (sentence) => !isByUse(sentence) && isBySettings(sentence), {
      say: 'settings',
    }),
  ]
}

const isByUse = remembered(
  (sentence) =>
    (mayBeYes.test(sentence) || isSignUp.test(sentence)) &&
    (isSaidByUse(sentence) || silentYes(sentence) === 'data'),
)

function isSaidByUse(sentence: string): boolean {
  if (bundledYes(sentence)) return true
  if (hereby.test(sentence) && consentWord.test(sentence)) return !refused.test(sentence)
  const use = byUse.exec(sentence) ?? (isOfAll(sentence) ? byGiving.exec(sentence) : null)
  if (!use || asked.test(sentence) || tool.test(sentence) || isAcceptanceByUse(sentence))
    return false
  const after = sentence.slice(use.index)
  if (isOfTerms(sentence) || onCondition.test(after.slice(use[0].length))) return false
  return [consentWord, acceptWord].some((word) => {
    const yes = word.exec(after)
    if (yes) return isGiven(after, yes.index)
    // “You consent by using …”
    const first = backwards.test(after) || assumed.test(sentence) ? word.exec(sentence) : null
    return first !== null && isGiven(sentence, first.index)
  })
}

/** Whether all that a notice holds is agreed to, and not a newsletter alone. */
function isOfAll(sentence: string): boolean {
  const isWide = noticeWord.test(sentence) || ofData.test(sentence)
  return consentWord.test(sentence) && isWide && !newsletter.test(sentence)
}

function isOfTerms(sentence: string): boolean {
  return (
    terms.test(sentence) &&
    !consentWord.test(sentence) &&
    !ofData.test(sentence) &&
    !cookieWord.test(sentence)
  )
}

const askingFor = latin(
  /(?:ber|beder|asks?|be|spør|spørger|frågar|innhente\p{L}*|indhente\p{L}*|inhämta\p{L}*|obtain|request|get) (?:vi |we |om |you |for |your |ditt |dit |et |a )*$/iu,
)
const basedOn = latin(
  /(?:(?:med|with) (?:ditt |dit |din |your |et |ett |eit )?|(?:baser\p{L}* på|grunnlag av|grundlag af|based on|without|uten|uden|utan|etter|efter)\s(?:\p{L}+ ){0,2})$/iu,
)

/** Whether the yes is the visitor's and is given by it: not asked for, not refused, not taken back. */
function isGiven(sentence: string, index: number): boolean {
  const before = sentence.slice(0, index)
  if (refused.test(before.slice(-30)) || withdrawn.test(sentence)) return false
  return !askingFor.test(before) && !basedOn.test(before)
}

function isBySettings(sentence: string): boolean {
  if (withdrawn.test(sentence)) return false
  if (byDefault.test(sentence)) return !refused.test(sentence)
  const isYes = consentWord.test(sentence) || acceptWord.test(sentence)
  if (!isYes) return false
  if (silent.test(sentence)) return !asked.test(sentence)
  if (!browserWord.test(sentence)) return false
  return (
    consentWord.test(sentence) &&
    (unset.test(sentence) || (taken.test(sentence) && !refused.test(sentence)))
  )
}
