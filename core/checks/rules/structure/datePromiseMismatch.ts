import {latin} from '../../../reading/latin.js'
import {remembered} from '../../../reading/remembered.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import type {FoundInNotice, Rule} from '../../rule.js'

const top = latin(
  /(?<!\p{L})(?:øverst|øvst|överst|högst upp|at the top|top of (?:this|the)|beginning of (?:this|the)|i begynnelsen av|i starten av|i toppen|på toppen|først i|ovenfor|ovanfor|ovan|above)(?!\p{L})/iu,
)
const bottom = latin(
  /(?<!\p{L})(?:nederst|nedst|længst nede|längst ne(?:d|r)|at the (?:bottom|end|foot)|bottom of (?:this|the)|end of (?:this|the)|i bunnen|i bunden|på bunnen|på slutten av|i slutten av|till slutet av|til slutt|til sist|til sidst|sist i|sidst i|i slutet|nedenfor|nedanfor|nedan|below|underst|i foten|in the footer|at the foot|sidefoden|bunnteksten|botnteksten|sidfoten|the footer)(?!\p{L})/iu,
)
const dated = latin(
  /(?<!\p{L})(?:dato|datoen|dated?|datum|datumet|oppdatert|opdateret|opdateringsdato|oppdateringsdato|uppdaterad|updated?|revidert|revised|endret|ændret|ändrad|changed|versjon\p{L}*|version\p{L}*)(?!\p{L})/iu,
)
const noun = latin(
  /(?<!\p{L})(?:dato(?:en)?|dates?|datum(?:et)?|versjons?nummer(?:et)?|versionsnumm?er(?:et)?|versionsnumret|version number|revision date|utgavenummer(?:et)?)(?!\p{L})/iu,
)
const shown = latin(
  /(?<!\p{L})(?:står|stend|finn|finne\p{L}*|finns|finnast|find|finder|findes|found|se|ser|ses|sees|sjå|see|viser|visar|tells?|fortel\p{L}*|fortæl\p{L}*|berätta\p{L}*|vises|visast|visas|show[sn]?|fremgår|framgår|ligger|angi\p{L}*|anges|oppgi\p{L}*|oplyses|appears?|given|stated|indicated|printed|hittar|läsa|lese|læse|read)(?!\p{L})/iu,
)
const versionNumber = latin(/(?<!\p{L})(?:versjons?nummer|versionsn|version number|utgavenummer)/iu)
/** What a date may be of that is no notice's. */
const ofOther = latin(
  /(?<!\p{L})(?:fødsel|födelse|birth|faktura|invoice|bestilling|order|frist|deadline)/iu,
)
const page =
  /(?:side|sida|page|erklæring|politik|policy|notice|dokument|document|statement|nettst|webb)/iu

const promised = remembered((text) =>
  sentencesOf(text).flatMap(({text: sentence, from, to}) => {
    const isOfPage = dated.test(sentence) && page.test(sentence)
    const isShown = noun.test(sentence) && shown.test(sentence) && !ofOther.test(sentence)
    if (!isOfPage && !isShown) return []
    const isTop = top.test(sentence)
    const isBottom = bottom.test(sentence)
    return isTop === isBottom ? [] : [{from, to, isTop, isOfVersion: versionNumber.test(sentence)}]
  }),
)

/** The text says where its date stands, and it stands elsewhere or not at all. */
export const datePromiseMismatch: Rule = {
  name: 'date_promise_mismatch',
  severity: 'warning',
  source: {reference: 'GDPR Art. 5(1)(a) and 12(1)'},
  messages: {
    said: {
      en: 'The date does not stand where this says. Move it, or change the sentence.',
      nb: 'Datoen står ikke der det sies her. Flytt den, eller endre setningen.',
      da: 'Datoen står ikke dér, hvor der siges her. Flyt den, eller ret sætningen.',
    },
    missing: {
      en: 'This speaks of a date, and there is none. Put it in.',
      nb: 'Her er det snakk om en dato, men det finnes ingen. Sett den inn.',
      da: 'Her tales om en dato, men der er ingen. Sæt den ind.',
    },
  },
  inNotice: ({text: {blocks}, elements: {stamp}}) => {
    if (blocks.some(({place}) => place)) return []
    return blocks.flatMap(({text, kind}, block): FoundInNotice[] => {
      // The stamp's own line may say where it stands.
      if (kind === 'chrome' || kind === 'heading' || block === stamp?.block) return []
      return promised(text).flatMap(({from, to, isTop, isOfVersion}) => {
        const at = {block, from, to}
        if (stamp?.date === undefined || (isOfVersion && stamp.version === undefined))
          return [{at, say: 'missing'}]
        return stamp.isAtTop === isTop ? [] : [{at}]
      })
    })
  },
}
