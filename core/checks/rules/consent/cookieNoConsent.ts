import {latin} from '../../../reading/latin.js'
import type {NoticeBlock} from '../../../reading/noticeText.js'
import {remembered} from '../../../reading/remembered.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import type {FoundInNotice, Rule} from '../../rule.js'
import {browserWord, consentWord, cookieWord, interestWord} from '../../words/consentWords.js'
import {cookieTraits, cookieTraitsOf} from './cookieTraits.js'

const refuse = latin(
  /avvis|nek(?:a|te|ta|ter|tar)(?!\p{L})|still\p{L}* (?:\p{L}+ )?(?:inn|ind)(?!\p{L})|ställ\p{L}* (?:\p{L}+ )?in(?!\p{L})|sperr|spärr|(?<!\p{L})(?:ryd|rydde|rens|rense|tøm|tøm|tömm|clear)(?!\p{L})|(?:slå\p{L}*|skru\p{L}*) (?:\p{L}+ ){0,2}(?:av|fra|frå|ifrå)(?!\p{L})|stäng\p{L}* (?:\p{L}+ ){0,2}av|set(?:ting)? (?:up )?(?:your|the) browser|innstill|afvis|avböj|slå(?:r)? (?:\p{L}+ )?(?:av|fra)|skru(?:r)? (?:\p{L}+ )?av|stäng(?:a|er)? (?:\p{L}+ )?av|blok|block|slett|slet|radera|ta bort|fjern|delet|remov|refuse|reject|disabl|deaktiv|inaktiv|turn(?:ing)? (?:\p{L}+ )?off|switch(?:ing)? (?:\p{L}+ )?off|endr|ændr|ändr|chang|adjust|juster|hindr|förhindra|forhindr|prevent|reserver|fravelg|fravælg|välja bort|undgå|unngå|undvik|opt[- ]out|kontroll|control|administr|manage|styr|set your|innstill|indstill|inställ/iu,
)
const machine = latin(/(?:computer|datamaskin|dator|enhed|enhet|device|pc)(?!\p{L}*program)/iu)
/** How to clean up what is there already says nothing of how it came there. */
const alreadyThere = latin(
  /(?<!\p{L})(?:allerede|alt|redan|already|tidligere|tidigare|tidlegare|previously|gamle|gamla|old)(?: (?:er|är|are|blitt|blivit|been))? (?:ligger|ligg|lagret|lagra|lagrede|lagrats|lagrade|gemt|stored|set|satt|sparade|sparats|på (?:maskinen|maskina|datoren|enheten|enheden)|on your|cookies|kakor|informasjonskaps\p{L}*)/iu,
)
const unwanted = latin(
  /(?:ikke|ikkje|inte|not|n't) (?:\p{L}+ ){0,2}(?:ønsk|ønske|vil|vill|want|wish|like|accept)/iu,
)
const necessary = latin(
  /(?:strengt |strikt |absolut |absolutt |strictly )?(?:nødvendige|nødvendege|nødvendig|nödvändiga|necessary|essential) (?:\p{L}+ )?(?:cookie|informasjonskaps|informationskaps|kakor)|(?:strictly|strengt) (?:necessary|nødvendig)/iu,
)

/** A browser that takes them is said to be enough. */
const enough = latin(
  /(?<!\p{L})(?:nok|tilstrekkelig|tilstrekkeleg|tilstrækkeligt|räcker|tillräckligt|enough|sufficient)(?!\p{L})/iu,
)
/** Set as soon as somebody comes, whatever they are for. */
const atOnce = latin(
  /(?<!\p{L})(?:straks|så snart|med det samme|med en gang|med ein gong|umiddelbart|genast|direkt när|as soon as|the moment|immediately)(?!\p{L})/iu,
)
const coming = latin(
  /(?:du|you|noen|nogen|someone) (?:lander|åpner|åbner|opnar|öppnar|kommer|kjem|besøk\p{L}*|besøg\p{L}*|besök\p{L}*|går (?:inn|ind|in)|land|open|arrive|visit|enter|load)/iu,
)
const onLoad =
  /(?:when|as|once) (?:the|our|a) (?:page|site) (?:is )?(?:load|open)|(?:når|när|idet) (?:siden|sida|sidan|nettsiden) (?:last|åpn|åbn|opn|ladd|öppn|indlæs)/iu
const withoutAsking = latin(
  /(?<!\p{L})(?:uten|uden|utan|without) (?:(?:at|att) (?:vi|du) |å |us |først |först )*(?:spør\p{L}*|fråg\p{L}*|asking|samtyk\p{L}*|samtyc\p{L}*|consent|bli\p{L}* spurt|siger ja|har sagt ja)/iu,
)
const never = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|never|not|no|ingen|inga|bare|kun|only|nødvendig\p{L}*|nödvändig\p{L}*|necessary)(?!\p{L})/iu,
)

/** How long it lives: `is deleted when the browser is closed`. */
const endsWithBrowser = latin(
  /(?:når|når du|when|när|nar|idet|until|til|till|indtil|inntil) (?:du |you |the |your )?(?:\p{L}+ )?(?:nettles|browser|webbläs)?\p{L}* ?(?:lukk|luk(?:ke)?[srt]|stäng|clos|avslutt|afslut)\p{L}*/iu,
)

function unasked(sentence: string): boolean {
  return withoutAsking.test(sentence) && !never.test(sentence)
}

const forMore = latin(
  /markedsfør|marknadsf|reklame|annons|statist|analy|market|advert|alle|alla|all(?!\p{L})|tredjepart|tredje part|third[- ]part|(?:de |disse |desse |those |these |pågjeldende |pågældende )(?:tjenest|tenest|tjänst|service)|facebook|instagram|youtube|google|tiktok|linkedin|sporing|spårning|track/iu,
)

const judgedIn = (isCookieSection: boolean) =>
  remembered((text) => {
    const sentences = sentencesOf(text)
    const isOfCookies = isCookieSection || cookieWord.test(text)
    const browser = sentences.find(
      ({text: each}) =>
        (refuse.test(each) || isPresumed(each)) &&
        !endsWithBrowser.test(each) &&
        !alreadyThere.test(each) &&
        (isOfCookies || cookieWord.test(each)) &&
        (browserWord.test(each) ||
          (cookieWord.test(each) &&
            machine.test(each) &&
            (unwanted.test(each) || /(?:du kan|kan du|you can|you may)/iu.test(each)))),
    )
    const interest =
      isOfCookies && !consentWord.test(text) && !necessary.test(text)
        ? sentences.find(({text: each}) => interestWord.test(each))
        : undefined
    const before = sentences.find(
      ({text: each}) =>
        cookieWord.test(each) &&
        forMore.test(each) &&
        ((atOnce.test(each) && coming.test(each)) || onLoad.test(each) || unasked(each)),
    )
    return {before, browser, interest}
  })
const judged = judgedIn(false)
const judgedInSection = judgedIn(true)

/** “It is enough that the browser takes cookies.” */
function isPresumed(sentence: string): boolean {
  return enough.test(sentence) && browserWord.test(sentence) && !consentWord.test(sentence)
}

/** `Personal data and cookies` heads the whole notice. */
const ofAllData =
  /person(?:vern|data|opplys|oplys|uppgift|al)|privat|privacy|integritet|databeskyt|dataskydd/iu

/** Cookies that a site could do without, with no yes before: opt-out in the browser, or an interest. */
export const cookieNoConsent: Rule = {
  name: 'cookie_no_consent',
  severity: 'warning',
  source: {
    reference:
      'ePrivacy Directive 2002/58/EC Art. 5(3); ekomloven § 3-15 (NO), cookiebekendtgørelsen BEK 1148/2011 (DK), LEK 9 kap. 28 § (SE)',
    readOn: '2026-01-15',
    reviewOn: '2027-01-15',
  },
  messages: {
    said: {
      en: 'Cookies that are not strictly necessary usually need consent first; switching them off in the browser is not enough. Say how consent is given and withdrawn.',
      nb: 'Informasjonskapsler som ikke er strengt nødvendige, krever vanligvis samtykke først; å slå dem av i nettleseren er ikke nok. Si hvordan samtykke gis og trekkes tilbake.',
      da: 'Cookies, der ikke er strengt nødvendige, kræver normalt samtykke først; at slå dem fra i browseren er ikke nok. Skriv, hvordan samtykke gives og trækkes tilbage.',
    },
    interest: {
      en: 'Legitimate interest usually does not cover cookies that are not strictly necessary: ask for consent first.',
      nb: 'Berettiget interesse dekker vanligvis ikke informasjonskapsler som ikke er strengt nødvendige: be om samtykke først.',
      da: 'Legitim interesse dækker normalt ikke cookies, der ikke er strengt nødvendige: bed om samtykke først.',
    },
  },
  inNotice: ({text}) => {
    const traits = cookieTraitsOf(text)
    if (!traits.some(({mentions}) => mentions)) return []
    // The cookie of a tool in a list asks for nothing where going on is taken for a yes.
    const isSilent = traits.some(({silent}) => silent)
    const isAsked = traits.some(({asks, asksByTool}) => asks && !(isSilent && asksByTool))
    const isBare = traits.some(({onlyNecessary, none}) => onlyNecessary || none)
    if (isBare) return []
    let isSection = false
    return text.blocks.flatMap((block, index) => {
      if (block.kind === 'heading')
        isSection = cookieWord.test(block.text) && !ofAllData.test(block.text)
      return foundIn(block, index, {isAsked, isSection})
    })
  },
}

function foundIn(
  {text, kind}: NoticeBlock,
  block: number,
  {isAsked, isSection}: {readonly isAsked: boolean; readonly isSection: boolean},
): FoundInNotice[] {
  if (kind === 'chrome' || kind === 'heading') return []
  if (!isSection && !cookieTraits(text).mentions) return []
  const {before, browser, interest} = isSection ? judgedInSection(text) : judged(text)
  return [
    ...(before ? [{at: {block, from: before.from, to: before.to}, cause: 'browser'}] : []),
    ...(browser && !before && !isAsked
      ? [{at: {block, from: browser.from, to: browser.to}, cause: 'browser'}]
      : []),
    ...(interest ? [{at: {block, from: interest.from, to: interest.to}, say: 'interest'}] : []),
  ]
}
