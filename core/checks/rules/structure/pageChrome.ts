import {latin} from '../../../reading/latin.js'
import type {NoticeBlock} from '../../../reading/noticeText.js'
import {foldedTitle} from '../../foldedTitle.js'
import type {Rule} from '../../rule.js'

/** Whole lines that belong to a page and to no notice. */
const lines = new Set(
  [
    'skip to content|skip to main content|hopp til innhold|hopp til hovedinnhold|gå til innhold|gå til hovedindhold|spring til indhold|hoppa till innehåll|gå till innehåll',
    'meny|menu|hovedmeny|hovedmenu|huvudmeny|lukk meny|luk menu|åpne meny|søk|søg|sök|search|logg inn|log ind|logga in|log in|login|sign in|min side|mine sider|min konto|my account',
    'handlekurv|handlekurven din er tom|indkøbskurv|kurv|varukorg|kundvagn|cart|shopping cart|checkout|til kassen',
    'top of page|bottom of page|hjem|forside|hem|home|tilbake til toppen|til toppen|til top|back to top|till toppen|skriv ut|print|skriv ut siden',
    'følg oss|følg os|følj oss|följ oss|follow us|del|dele|share|del på facebook|share on facebook|facebook instagram|bestill time|book tid|boka tid|book now|bestill nå|kontakt oss i dag|kontakt oss idag|kontakt os i dag|contact us today|meld deg på nyhetsbrev|tilmeld nyhedsbrev',
    'godta alle|aksepter alle|tillat alle|accepter alle|tillad alle|acceptera alla|tillåt alla|accept all|allow all|reject all|avvis alle|afvis alle|kun nødvendige|bare nødvendige|cookie settings|administrer samtykke|fbpx',
    'all rights reserved|alle rettigheter reservert|alle rettigheder forbeholdes|alla rättigheter förbehållna|powered by wordpress',
  ].flatMap((each) => each.split('|')),
)
const copyright = latin(
  /^(?:©|copyright|\(c\))|^.{0,40}© ?(?:20|19)\d\d|(?:powered by|utviklet av|udviklet af|design:) \p{Lu}/iu,
)

/** A notice begins with neither a telephone number nor opening hours: that is a page's top bar. */
const contact = latin(
  /^(?:(?:tlf|tel|telefon|phone)[.:]?\s*)?(?:\+?[\d\s()]{8,}|\S+@\S+\.\p{L}{2,}|(?:\p{L}+\s?[-–]?\s?){0,3}:?\s?\d{1,2}[:.]\d{2}\s?[-–]\s?\d{1,2}[:.]\d{2})$/iu,
)

/** Menus, opening hours and forms of the page that came along when the notice was copied. */
export const pageChrome: Rule = {
  name: 'page_chrome',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1): concise'},
  messages: {
    said: {
      en: 'This belongs to the page around the notice. Leave it out.',
      nb: 'Dette hører til siden rundt erklæringen. Ta det bort.',
      da: 'Dette hører til siden omkring politikken. Fjern det.',
    },
  },
  inNotice: ({text: {blocks}}) => {
    let run = 0
    const first = blocks.findIndex(({text}) => !contact.test(text))
    const start = first === -1 ? 0 : first
    return blocks.flatMap((each, block) => {
      if (!isChrome(each) && !(block < start && !each.place)) {
        run += 1
        return []
      }
      return [{at: {block, from: 0, to: each.text.length}, cause: `run ${run}`}]
    })
  },
}

function isChrome({kind, text, place}: NoticeBlock): boolean {
  if (kind === 'chrome') return true
  if (place || text.length > 90) return false
  return lines.has(foldedTitle(text)) || copyright.test(text)
}
