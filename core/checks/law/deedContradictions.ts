import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'
import type {Contradiction} from './contradictions.js'
import {usesDescribedIn} from './describedUses.js'
import {quoted, quotedServices} from './quoted.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'
import {wordsSaid} from './wordsSaid.js'

const not = String.raw`(?:ikke|ikkje|inte|aldri|aldrig|never|not|ingen|inga|n't)`
const hand = String.raw`(?:del|gir|gjev|giv|ger|gi|gje|ge|utlever|videregiv|lämna|overlat|overlad|share|disclose|give|pass|hand|show|vis)\p{L}*`
const anyone = String.raw`(?:noen|nokon|nogen|någon|anyone|anybody)`

/** Flatly: with nobody. */
const withNobody = wordsSaid(
  latin(
    String.raw`(?<!\p{L})(?:${hand} (?:vi |we |aldri |aldrig )?${not} [^.;:]{0,50}?(?:med|til|till|with|to) ${anyone}|${not} (?:be |bli |blir |vert )?${hand} [^.;:]{0,50}?(?:med|til|till|with|to) ${anyone}|(?:ingen|inga|nobody|no one|no-one) (?:andre |andra |else )?(?:får|gets?|receives?|ser|sees?|modtager|mottar) (?:[^\s.;:]+ ){0,3}?(?:opplysn|oplysn|uppgift|data|information)\p{L}*)(?!\p{L})`,
    'iu',
  ),
)
/** An exception, a purpose or a part of the data. */
const butFor = latin(
  /(?<!\p{L})(?:uten(?:om)?|utan(?:för)?|uden|without|utenfor|utover|utöver|udover|andre enn|andra än|andre end|other than|bortsett|bortset|med ?mindre|unless|except|om inte|hvis ikke|så lenge|så længe|markedsf\p{L}*|marknadsf\p{L}*|marketing|reklame?|kortnummer\p{L}*|passord\p{L}*|password\p{L}*|adgangskode\p{L}*|lösenord\p{L}*|helse\p{L}*|health|helbred\p{L}*|hälso\p{L}*|journal\p{L}*|om andre|about others|om andra|penger|penge|pengar|money|konkurrent\p{L}*|competitor\p{L}*|sensitiv\p{L}*|følsom\p{L}*|svar(?:ene|et)?|bilde\p{L}*|picture\p{L}*|logg\p{L}*|samtale\p{L}*|posisjon\p{L}*|location|gjestelist\p{L}*|adressen|telefonnummer\p{L}*)(?!\p{L})/iu,
)
const receives = wordsSaid(
  latin(
    /(?<!\p{L})(?:(?:får|mottar|mottek|modtager|tar emot|gets?|receives?) (?:ditt |dit |dine |dina |din |your |the |bare |kun |only )?(?:navn|namn|name|adress|opplysning|oplysning|uppgift|data|e-?post|information)\p{L}*|(?:databehandleravtale|databehandleraftale|databehandlaravtale|personuppgiftsbiträdesavtal|data processing agreement)\p{L}* med|(?:følgende|følgjande|följande|disse|desse|dessa|these|the following) (?:\p{L}+ )?(?:leverandør|leverantör|selskap|virksomhed|bolag|företag|compan|mottak|modtag|mottag|recipient|supplier|partner)\p{L}*|(?:deler|delar|share) (?:vi |we )?(?:\p{L}+ ){0,3}(?:med|with) (?:følgende|følgjande|följande|disse|these|våre|vores|våra|our)|laster vi opp|we upload)(?!\p{L})/iu,
  ),
)

const copy = String.raw`(?:kopi|kopia|kopiar|kopier|kopiera|copy|copies)(?:er|ar|en|or|orna|ene)?`
const noCopy = wordsSaid(
  latin(
    String.raw`(?<!\p{L})(?:${not}(?: [^\s.;]+){0,5}? ${copy}|${copy}(?: [^\s.;]+){0,3}? ${not})(?!\p{L})`,
    'iu',
  ),
)
const keptCopy = latin(
  String.raw`(?<!\p{L})${copy} (?:av|af|of) (?:[^.;:]{0,60}?)(?:oppbevar|oppevar|opbevar|tek vi vare|tas vare|lagr|gem|behold|bevar|spar|legg|lægg|lägg|ligg|arkiv|kept|keep|store|file|retain|slett|slet|makuler|rader|delete)\p{L}*|(?<!\p{L})(?:oppbevar|opbevar|lagr|gem|behold|bevar|spar|keep|store|retain|tar|tek|tager)\p{L}*(?: [^\s.;:]+){0,4}? ${copy} (?:av|af|of)`,
  'iu',
)
const papers: readonly RegExp[] = [
  /politiattest|straffeattest|børneattest|barneattest|vandelsattest|belastningsregist|criminal record|police certificate/iu,
  latin(
    /legitim|(?<!\p{L})pass(?:et|port|ets)?(?!\p{L})|førerkort|kørekort|körkort|id-kort|identity|(?<!\p{L})ID(?!\p{L})/iu,
  ),
  /vitnemål|karakterutskrift|eksamensbevis|betyg|diploma|zeugnis/iu,
  /sundhedskort|sygesikring|health card|helsekort/iu,
]

function paperIn(text: string): RegExp | undefined {
  return papers.find((each) => each.test(text))
}

const ofOthers = latin(
  String.raw`(?<!\p{L})${not}(?!\p{L})[^.;]{0,80}(?:andres|andras|andre sin|others|other companies|tredjepart\p{L}*|third part\p{L}*|partner\p{L}*|fremmede|utenforstående)[^.;]{0,40}|(?<!\p{L})${not}(?!\p{L})[^.;]{0,60}(?:markedsføring|marknadsføring|marknadsföring|marketing|reklame|reklam|advertising) (?:of|for|av|af|fra|från|frå|till|til|by) (?:other|andre|andra|third|tredje)`,
  'iu',
)
const marketing = /markedsf|marknadsf|market|reklam|advertis|tilbud|tilbod|erbjud|offer/iu

const wholeRecord = latin(
  /(?<!\p{L})(?:slett|slet|rader|fjern|delet|eras|destroy|makuler)\p{L}*(?: [^\s.;]+){0,4}? (?:journal|record)\p{L}*|(?<!\p{L})(?:journal|record)\p{L}*(?: [^\s.;]+){0,4}? (?:slett|slet|rader|fjern|delet|eras)\p{L}*/iu,
)

const keepsCopy = remembered((text) => paperIn(text) !== undefined && keptCopy.test(text))
const isOthersMarketing = remembered((text) => ofOthers.test(text) && marketing.test(text))

/** What a notice says is not done, and does elsewhere. */
export const deedContradictions: readonly Contradiction[] = [
  {
    name: 'withNobody',
    cause: 'shared',
    claims: ({sentences}) =>
      sentences.filter(
        ({text, kind, speaks}) =>
          isProse(kind) &&
          withNobody(text) &&
          !butFor.test(text) &&
          !speaks.has('condition') &&
          !speaks.has('consent') &&
          /opplysn|oplysn|uppgift|data|information|informasj/iu.test(text),
      ),
    against: (spoken, claim, text) =>
      quoted(
        spoken.sentences.find(
          (each) => each !== claim && isTold(each) && receives(each.text) && !isDenied(each),
        ),
      ) ?? quotedServices(text),
  },
  {
    name: 'noCopy',
    claims: ({sentences}) =>
      sentences.filter((each) => isTold(each) && keepsCopy(each.text) && !isDenied(each)),
    against: (spoken, claim) => {
      const paper = paperIn(claim.text)
      return quoted(
        spoken.sentences.find(
          ({text, kind, block}) =>
            isProse(kind) &&
            block !== claim.block &&
            noCopy(text) &&
            spoken.inBlock(block).some((each) => paper?.test(each.text)),
        ),
      )
    },
  },
  {
    name: 'othersMarketing',
    claims: ({sentences}) =>
      sentences.filter(({text, kind}) => isProse(kind) && isOthersMarketing(text)),
    against: (spoken, claim) =>
      quoted(
        spoken.sentences.find(
          (each) =>
            each !== claim && !isDenied(each) && usesDescribedIn(each.text).includes('partners'),
        ),
      ),
  },
  {
    name: 'recordErased',
    claims: (spoken) =>
      spoken
        .all('withdrawal')
        .filter((each) => isProse(each.kind) && wholeRecord.test(each.text) && !isDenied(each)),
    against: (spoken, claim) => quoted(keptRecord(spoken, claim)),
  },
]

/** A record of patients is kept for years, by law. */
function keptRecord(spoken: SpokenNotice, claim: SpokenSentence): SpokenSentence | undefined {
  return spoken
    .all('record', 'period')
    .find(
      (each) => each !== claim && !isDenied(each) && /(?<!\p{L})(?:år|years?)/iu.test(each.text),
    )
}

function isProse(kind: SpokenSentence['kind']): boolean {
  return kind === 'paragraph' || kind === 'item'
}

function isTold({kind}: SpokenSentence): boolean {
  return kind !== 'heading' && kind !== 'title'
}

function isDenied({speaks}: SpokenSentence): boolean {
  return speaks.has('negation')
}
