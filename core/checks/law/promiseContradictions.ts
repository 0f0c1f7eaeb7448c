import {latin} from '../../reading/latin.js'
import {answerTimes, longestAnswerDays} from './answerTimes.js'
import {sentencesAfter} from './claims.js'
import type {Contradiction} from './contradictions.js'
import {mailContradiction} from './mailContradiction.js'
import {quoted, quotedServices} from './quoted.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'
import {wordsSaid} from './wordsSaid.js'

const nobody = wordsSaid(
  latin(
    /(?<!\p{L})(?:ingen|inga|no ?one|nobody|none)(?: [^\s.;]+){0,5}? (?:uden for|utenfor|utanfor|utanför|outside|andre|andra|else|other)(?: [^.;]+?)?(?:adgang|tilgang|åtkomst|access|innsyn|indsigt|se |sjå |läsa|lese|read)|(?:uppgift|opplysning|oplysning|data|information)\p{L}*(?: [^\s.;]+){0,3}? (?:stannar|blir|vert verande|bliver|forblir|forbliver|stays?|remains?) (?:alltid |altid |always )?(?:på|hos|i|inom|inne|innenfor|inden for|within|with|in) (?:klinik|föreningen|foreningen|butikken|butiken|os|oss|us|our|the clinic|the club|huset|laget|salongen)\p{L}*/iu,
  ),
)
const unless = latin(
  /(?<!\p{L})(?:unless|med ?mindre|om inte|såvida|samtykk|samtyck|consent|lov(?:en|pålagt)|lagen)/iu,
)
const exceptThose =
  /(?:andre enn|andra än|andre end|anyone but|other than|anyone except) (?:dem|dei|de|those|the)(?: [^.]+)?/iu
const handsOn = wordsSaid(
  latin(
    /(?<!\p{L})(?:lämnar (?:vi )?(?:ut|även)|lämnas ut|utleverer|utleveres|videregiver|videregives|overføres til|deler (?:vi|også|med|opplysn|oplysn)|deles (?:også )?med|delar|delas med|shares?|shared with|disclose|får (?:listan?|lista|listen|medlems))/iu,
  ),
)
const forever = wordsSaid(
  latin(
    /(?<!\p{L})(?:for alltid|för alltid|for altid|forever|for ever|for good|til evig tid|(?:slettes|slettast|raderas|deleted|erased) (?:aldri|aldrig|never)|(?:aldri|aldrig|never) (?:be |blir |bliver |bli |vert )?(?:slett|slet|rader|delet|eras|gallr)\p{L}*)/iu,
  ),
)
const silently = wordsSaid(
  latin(
    /(?<!\p{L})(?:uten|utan|uden|without)(?: [^\s.;]+){0,3}? (?:varsel|varsling|förvarning|besked|beskjed|notice|notification|å varsle|at varsle|att meddela|å si fra|å seie frå|at give besked|telling you|informing you)/iu,
  ),
)
/** What may well change without a word. */
const isSmall = latin(
  /(?<!\p{L})(?:språk|sprog|skrivefeil|stavefejl|skrivfel|små|mindre|minor|small|redaksjonell|redaktionel|editorial|typo|uvesentlig|uvæsentlig|oväsentlig)/iu,
)
const tells = wordsSaid(
  latin(
    /(?<!\p{L})(?:varsl|varslar|besked|beskjed|meddel|notif|inform|seier (?:vi )?frå|sier (?:vi )?fra|skriver (?:vi )?til|skickar|sender (?:vi )?(?:deg|dig|e-?post|mail))\p{L}*/iu,
  ),
)
const changes = wordsSaid(
  latin(/(?<!\p{L})(?:endr|ændr|ändr|change|ny versjon|ny version|oppdater|opdater|uppdater)/iu),
)
const denies = latin(/(?<!\p{L})(?:ikke|ikkje|inte|not|ingen|inget|no(?= ))(?!\p{L})/iu)
const noOfficer = latin(
  /(?<!\p{L})(?:treng|trenger|behøver|behöver|har|need|have|required|plikt|pligt|skyldig|krav)\p{L}*(?: [^\s.;]+){0,4}?/iu,
)
const isNamed = latin(/@|\d{2} \d{2}|(?<!\p{L})(?:er|är|is) \p{Lu}?/u)

/** What a notice promises, and takes back in other words. */
export const promiseContradictions: readonly Contradiction[] = [
  {
    name: 'nobody',
    cause: 'shared',
    claims: ({sentences}) =>
      sentences.filter(({text, kind}) => isProse(kind) && nobody(text) && !unless.test(text)),
    against: (spoken, claim, text) =>
      quoted(spoken.sentences.find((each) => each !== claim && isHandedOn(each))) ??
      quotedServices(text),
  },
  {
    name: 'exceptThose',
    cause: 'shared',
    claims: (spoken) => spoken.all('never').filter(({text}) => exceptThose.test(text)),
    against: (spoken, claim) => quoted(sentencesAfter(spoken, claim, 2).find(isHandedOn)),
  },
  {
    name: 'forever',
    cause: 'neverErased',
    claims: ({sentences}) =>
      sentences.filter(
        ({text, kind, speaks}) => isProse(kind) && forever(text) && !speaks.has('period'),
      ),
    against: (spoken, claim) =>
      quoted(
        sentencesAfter(spoken, claim, 2).find(
          ({speaks, text}) =>
            speaks.has('period') && (speaks.has('keep') || /tas bort|fjern|remov/iu.test(text)),
        ),
      ),
  },
  {
    name: 'silently',
    claims: ({sentences}) =>
      sentences.filter(
        ({text, kind}) => isProse(kind) && silently(text) && changes(text) && !isSmall.test(text),
      ),
    against: ({sentences}) =>
      quoted(
        sentences.find(
          ({text, speaks}) =>
            changes(text) && tells(text) && !silently(text) && !speaks.has('negation'),
        ),
      ),
  },
  mailContradiction,
  {
    name: 'officer',
    claims: (spoken) =>
      spoken
        .all('officer', 'negation')
        .filter(({text, kind}) => isProse(kind) && noOfficer.test(text)),
    against: (spoken) =>
      quoted(
        spoken
          .all('officer')
          .find(({text, kind}) => isProse(kind) && !denies.test(text) && isNamed.test(text)),
      ),
  },
  {
    name: 'answerTime',
    claims: (spoken) => tooLong(spoken),
    against: (spoken) =>
      quoted(answerTimes(spoken).find(({days}) => days <= longestAnswerDays)?.at),
  },
]

/** Sentences that give a request more time than Art. 12(3) does. */
export function tooLong(spoken: SpokenNotice): readonly SpokenSentence[] {
  return answerTimes(spoken)
    .filter(({days}) => days > longestAnswerDays)
    .map(({at}) => at)
}

function isProse(kind: SpokenSentence['kind']): boolean {
  return kind === 'paragraph' || kind === 'item'
}

function isHandedOn({text, speaks, kind}: SpokenSentence): boolean {
  return isProse(kind) && handsOn(text) && !speaks.has('negation') && !speaks.has('consent')
}
