import {latin} from '../../../reading/latin.js'
import {remembered} from '../../../reading/remembered.js'

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
  /(?<!\p{L})(?:dato(?:en)?|dates?|datum(?:et)?|versjons?nummer(?:et)?|versionsnumm?er(?:et)?|versionsnumret|version number|revision date|utgavenummer(?:et)?|(?:når|hvornår|kva tid|when|när) [^.,]{0,40}(?:sist|sidst|senest|seinast|senast|last)(?!\p{L})[^.]{0,20})(?!\p{L})/iu,
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

/** Where a sentence says that the date or the number of the version stands. */
export interface StampPlaceSaid {
  readonly isTop: boolean
  readonly isOfVersion: boolean
}

/** Where a sentence says that a notice's date or version number stands; nothing where it does not. */
export const stampPlaceSaid = remembered((sentence): StampPlaceSaid | undefined => {
  const isOfPage = dated.test(sentence) && page.test(sentence)
  const isShown = noun.test(sentence) && shown.test(sentence) && !ofOther.test(sentence)
  if (!isOfPage && !isShown) return undefined
  const isTop = top.test(sentence)
  return isTop === bottom.test(sentence)
    ? undefined
    : {isTop, isOfVersion: versionNumber.test(sentence)}
})
