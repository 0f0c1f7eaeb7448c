import {latin} from '../../../reading/latin.js'
import type {NoticeText} from '../../../reading/noticeText.js'
import {remembered} from '../../../reading/remembered.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import {consentWord, cookieWord} from '../../words/consentWords.js'
import {impliedConsents} from './impliedConsent.js'

/** What the words of one block say of cookies. */
export interface CookieTraits {
  readonly mentions: boolean
  /** Cookies are said to be used: the first sentence that says so. */
  readonly used?: {readonly from: number; readonly to: number}
  /** Consent to cookies is asked for, in words that are not those of a silent one. */
  readonly asks: boolean
  /** It is asked by a tool that is named, and no more is said of it. */
  readonly asksByTool: boolean
  /** Consent to cookies is read from going on. */
  readonly silent: boolean
  /** Only those a site cannot do without. */
  readonly onlyNecessary: boolean
  /** No cookies at all. */
  readonly none: boolean
  /** Points at a list that stands elsewhere: a cookie policy, a banner's settings. */
  readonly elsewhere: boolean
}

const uses = latin(
  /(?:bruke?r?|brukar|bruger|bruges|brukes|benytte?r?s?|benytter|nytt\p{L}*|anvend\p{L}*|använd\p{L}*|sett\p{L}*|sæt\p{L}*|lagre?s?|lagr\p{L}*|gem\p{L}*|use[sd]?|using|set|place[sd]?|store[sd]?|plasser\p{L}*|placer\p{L}*|legg\p{L}*|lægg\p{L}*|lägg\p{L}*|informasjonskapsler på|cookies på)(?!\p{L})/iu,
)
const own = latin(
  /^(?:siden|sida|sidan)(?!\p{L})|(?<!\p{L})(?:vi|we|our|oss|vår\p{L}*|vores|dette nett|denne nett|this (?:web)?site|nettsi\p{L}*|nettst\p{L}*|hjemmesid\p{L}*|heimesid\p{L}*|webbplats\p{L}*|webst\p{L}*|website|site|\p{L}+\.(?:no|dk|se|com))(?!\p{L})/iu,
)
const banner =
  /(?:banner|cookiebot|onetrust|cookie ?(?:consent|samtyk|samtyck)|samtykke(?:løsning|verktøy|boks|innstilling|indstilling)|consent (?:tool|manager|banner|settings))/iu
const only =
  /(?:bare|kun|berre|endast|bara|only|utelukkende|udelukkende|enbart)[^.]{0,30}(?:nødvendig|nødvendige|nødvendege|nauðsyn|nödvändig|necessary|essential|teknisk)|(?:nødvendige|nødvendege|nödvändiga|necessary|essential) (?:cookies|informasjonskapsl[a-z]*|kakor)[^.]{0,10} (?:og|och|and) (?:ingen|inga|no) (?:andre|andra|others?)/iu
const no = latin(
  /(?<![\p{L}.])(?:(?:ingen|inga|no|without|uten|uden|utan)|(?:bruk|brug|benytt|nytt|anvend|använd|sett|sæt|lagr|gem|spara)\p{L}* (?:vi )?(?:ikke|ikkje|inte|aldri|aldrig)|(?:ikke|ikkje|inte|not|n't|aldri|aldrig|never) (?:bruk|brug|benytt|nytt|anvend|använd|sett|sæt|lagr|gem|spara|use|using|set|place|store)\p{L}*(?: (?:av|af))?)(?: (?:slags|form for|any|några|noen|nokon|nogen|tracking|sporings))? (?:\p{L}+ )?(?:cookie|informasjonskaps|kakor)/iu,
)
const list = latin(
  /(?:se|sjå|les\p{L}*|læs\p{L}*|läs\p{L}*|see|read|finne\p{L}*|find\p{L}*|hitta\p{L}*|fremgår|framgår|listet|listed)[^.]{0,60}(?:cookie|informasjonskapsel)[- ]?(?:erklæring|erklaering|polic|politik|liste|oversikt|oversigt|declaration|notice|settings|innstilling|indstilling|inställning|banner|deklaration)|(?:cookie|informasjonskapsel)[- ]?(?:erklæringen|deklarationen|declaration)/iu,
)

/** What a block says of cookies: worked out once for each text. */
export const cookieTraits: (text: string) => CookieTraits = remembered((text) => {
  const mentions = cookieWord.test(text)
  const silent = impliedConsents(text)
  const sentences = sentencesOf(text)
  // “Close the banner, and we take that as a yes” asks for nothing.
  const isBanner = sentences.some(
    ({text: each, from}) => banner.test(each) && !silent.some((other) => other.from === from),
  )
  if (!mentions && !isBanner) {
    return {
      mentions,
      asks: false,
      asksByTool: false,
      silent: false,
      onlyNecessary: false,
      none: false,
      elsewhere: false,
    }
  }
  const asking = sentences.filter((sentence, index) => {
    const near = [sentences[index - 1], sentence, sentences[index + 1]]
    return (
      consentWord.test(sentence.text) &&
      near.some((each) => each !== undefined && cookieWord.test(each.text)) &&
      !silent.some(({from}) => from === sentence.from)
    )
  })
  const used = sentences.find(
    (sentence) =>
      cookieWord.test(sentence.text) &&
      uses.test(sentence.text) &&
      own.test(sentence.text) &&
      !no.test(sentence.text),
  )
  return {
    mentions,
    ...(used && {used: {from: used.from, to: used.to}}),
    asks: isBanner || asking.length > 0,
    asksByTool: isBanner && asking.length === 0,
    silent: mentions && silent.length > 0,
    onlyNecessary: sentences.some(({text: each}) => only.test(each) && cookieWord.test(each)),
    none: sentences.some(({text: each}) => no.test(each) && own.test(each)),
    elsewhere: list.test(text),
  }
})

/** What each block of a notice says of cookies; the page around it says nothing. */
export function cookieTraitsOf({blocks}: NoticeText): readonly CookieTraits[] {
  return blocks.map(({text, kind}) => cookieTraits(kind === 'chrome' ? '' : text))
}
