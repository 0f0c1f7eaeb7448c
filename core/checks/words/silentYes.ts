import {latin} from '../../reading/latin.js'
import {changeWord, consentWord, noticeWord} from './consentWords.js'
import {byNoun, deemedYes, meansYes, whoeverYes, yesThenAct} from './silentNouns.js'

/** What a reader does: `ved å …`, `når du …`, `Fortsetter du …`, `whoever …`. */
const doing = latin(
  /(?<!\p{L})(?:(?:ved|gjennom|gennem) (?:å|at)|i og med at|i och med att|genom att|by (?:\p{L}+ )?\p{L}+ing|(?:når|hvis|dersom|så lenge|så længe|så länge|as long as|om|idet|i det|så snart|straks|när|hver gang|kvar gong|varje gång|if|when|whenever|once|as soon as|every time) (?:du|man|you|brukeren|brugeren|kunden|medlemmet|medlemmen|medlemmer|besøkende|besøgende|pasienten|patienten|deltakere|deltagere|deltagare|the user|the customer)|den som|den der|den, der|dei som|de som|alle som|enhver som|enhver, der|whoever|anyone who|everyone who|those who)(?!\p{L})|^["«“]?\p{Lu}\p{Ll}+ (?:du|man)(?!\p{L})/iu,
)
/** A sentence that asks for the yes begins so: “Samtykker du, …”, “Ønsker du …”. */
const asking =
  /^["«“]?(?:samtyk|samtyc|godta|godtek|aksept|accept|godk|ønsk|vil |vill |ynskj|önsk|vel|velg|välj|kan |må |skal |har |er |are |do |did )/iu
const wanting = latin(
  /^.{0,12}(?:du|man|you)(?: \p{L}+)? (?:ønsk|vil!?|vill|ynskj|önsk|want|wish|would like|velger å|vel å|vælger at|väljer att|choose to|samtyk|samtyc|consent|godta|godk|aksept|accept|agree|har gitt|har givet|har gett|have given)/iu,
)
/** The yes that is read from it, said of the reader. */
const yes = latin(
  /(?<!\p{L})(?:(?:samtykk?er|samtykkjer|samtycker|godtar|godtek|godtager|aksepterer|accepterer|accepterar|godkjenner|godkjenn|godkender|godkänner|tillater|tillader|tillåter) (?:du|man|brukeren|brugeren|kunden|användaren|medlemmet)|(?:har|er|är|vert|blir|bliver) (?:du |man |dermed |derved |därmed |samtidig |også |også |hermed |automatisk ){0,2}(?:samtykt|samtykket|samtyckt|godtatt|godteke|godtaget|akseptert|accepteret|accepterat|godkjent|godkendt|godkänt|sagt ja|innforstått|indforstået|införstådd|enig i|enige i)|(?:(?:gir|gjev|giver|ger|gett|gitt|gjeve|givet|lämnar|lämnat|afgiver|avgir|avgitt) (?:du |man |os |oss |dermed |derved |därmed |samtidig |samtidigt |også |også |automatisk |vi ){0,3}(?:ditt |dit |sitt |sit |et |ett )?(?:samtyk|samtyc|tillatelse|tilladelse|tillåtelse|løyve|lov til))|(?:sier|siger|säger|seier) (?:du|man) (?:samtidig |også |dermed )?ja|you (?:\p{L}+ ){0,2}(?:agree|consent|accept|allow|permit|authori[sz]e|give (?:us )?(?:your )?(?:consent|permission)|have (?:\p{L}+ )?(?:agreed|consented|accepted|said yes|given (?:us )?(?:your )?consent))|has (?:\p{L}+ )?(?:agreed|consented|accepted|given (?:his |her |their )?consent)|have (?:\p{L}+ )?consented)/iu,
)
/** That something is taken for a yes, whatever it is. */
const taken = latin(
  /(?:regne\p{L}*|reknar?|rekna\p{L}*|betrakt\p{L}*|betragt\p{L}*|ansett?|anses|anser|anså|oppfatte\p{L}*|opfatte\p{L}*|tolke\p{L}*|tolkar|tolkas|ser|sees|tar|tas|tager|tages|räknas|räknar|uppfatta\p{L}*|take[ns]?|treat\p{L}*|regard\p{L}*|count\p{L}*|consider\p{L}*|understand|read) (?:(?!(?:ikke|ikkje|inte|not|aldri|aldrig|never)(?!\p{L}))[^\s.]+ ){0,6}(?:som|for|as|to be|till) (?:(?:et|eit|ett|a|your|ditt|dit|din) )?(?:ja|yes|samtykke|samtycke|consent|godtatt|godteke|godkjent|godkendt|godkänt|godkänd|accepteret|accepterat|akseptert|accepted|agreed)(?!\p{L})|(?:regner|reknar|går|räknar|antar|assume|utgår|formoder|går ut|går ud) (?:vi )?(?:ut |ud |med |från |fra )?(?:med |fra |från )?(?:at|that|att) (?:det (?:er|är) (?:greit|i orden|ok|okay|helt ok)|du (?:(?:er|är) (?:enig|med på|innforstått|indforstået|införstådd)|samtykker|samtycker|godtar|aksepterer|accepterer|accepterar|godkänner|sier ja|siger ja)|you (?:agree|consent|accept|are (?:happy|fine|ok)))|(?:går|antar|räknar|regner) vi (?:ut fra|ud fra|med|från) (?:at|att) (?:du|dere|I|ni) (?:samtykker|samtycker|godtar|aksepterer|accepterer|accepterar|godkänner|sier ja|siger ja|er enig|är med)/iu,
)
/** “…, which you give by sitting down.” */
const givenBy = latin(
  /(?:samtykk?et?|samtycket?|consent)(?: til dette| till detta| to this)?,? (?:som |which |that )?(?:du|you|kunden|patienten|pasienten)?\s?(?:gir|gjev|giver|lämnar|ger|avgir|afgiver|give|gives|gis|ges|gives) (?:\p{L}+ )?(?:ved (?:å|at)|genom att|gjennom å|gennem at|by|når du|när du|when you)(?!\p{L})/iu,
)
/** That there was nothing said against it. */
const silence = latin(
  /(?:om|hvis|dersom|såframt|så lenge|så länge|så længe|med mindre|if|unless|as long as) (?:ingen|noen|nogen|nokon|någon|no one|nobody|anyone|somebody|someone|no-one) (?:\p{L}+ ){0,2}(?:protest|klag|innvend|indvend|invänd|motset|modsæt|motsätt|object|complain|sier nei|siger nej|säger nej|seier nei|sier fra|siger fra|säger ifrån|seier frå|says no)|(?:nok|tilstrekkelig|tilstrækkeligt|tilstrekkeleg|räcker|tillräckligt|enough|sufficient) (?:at|att|that) (?:du|you) (?:\p{L}+ )?(?:ikke|ikkje|inte|not|don't|haven't)/iu,
)
/** A yes that is really asked for: a box, a button, a signature, an electronic identity. */
const askedFor = latin(
  /(?<!\p{L})(?:krysse?r? (?:av|på)|kryds|kryssar? |kryssa i|flueben|hake|bocka|bockar|tick|check the|avkryss|afkryds|underskriv|skrive? under|signer|sign(?!\p{L}*up)|bankid|mitid|knapp|button|svarer? ja|svara ja|trykke?r?|tryck|click|press|klikker? (?:på|ok|ja|«|“|"|')|klikke? (?:på|ja|«|“|"|')|klickar? på)/iu,
)
/** What a visitor does anyway, and no order or form: going in, sitting down, going on. */
const passing = latin(
  /(?<!\p{L})(?:gå\p{L}* (?:\p{L}+ )?(?:inn|ind|in|vid)|går (?:\p{L}+ )?(?:inn|ind|in)|kliv\p{L}*|trer|træder|stig\p{L}* in|komme?r?(?!\p{L})|kommer (?:inn|ind|in)|sett?e?r? (?:deg|dig|seg|sig)|sit\p{L}*|sitt\p{L}*|set deg|sätt\p{L}* dig|bruke?r?|brukar|bruge?r?|benytte?r?|anvende?r?|använd\p{L}*|nytte?r?|besøke?r?|besøge?r?|besök\p{L}*|vitj\p{L}*|surf\p{L}*|(?:les|læs|läs)\p{L}* vid\p{L}*|er (?:du )?medlem|är (?:du )?medlem|scroll\p{L}*|rull\p{L}*|klikke?r? (?:du )?(?:deg |dig )?vid\p{L}*|klicka\p{L}* vid\p{L}*|bla\p{L}* vid\p{L}*|fortset\p{L}*|fortsæt\p{L}*|fortsät\p{L}*|h[ae]ld\p{L}* (?:du )?fram|delta\p{L}*|deltek|deltag\p{L}*|medvirk\p{L}*|oppheld\p{L}*|oppholde\p{L}*|opholde\p{L}*|vistas|lukke?r?|stäng\p{L}*|lat\p{L}* att|enter\p{L}*|visit\p{L}*|us(?:e|ing)|brows\p{L}*|stay\p{L}*|remain\p{L}*|continu\p{L}*|walk\p{L}*|com(?:e|ing) (?:in|to)|step\p{L}*|attend\p{L}*|participat\p{L}*|clos(?:e|ing)|keep|navig\p{L}*|tren\p{L}*|møte?r? (?:opp|op)|ring\p{L}*|call\p{L}*)(?!\p{L})/iu,
)
/** Everything at once, or advertising: what a booking or an order is no yes to. */
const wide = latin(
  /(?<!\p{L})(?:därmed|dermed|derved|thereby|alt|allt|alle|alla|all|any|everything|anything|hele|heile|hela|samtidig|samtidigt|at the same time|automatisk|automatically|reklame|reklam|markedsføring|marknadsføring|marknadsföring|marketing|advertis\p{L}*|samarbeidspartner\p{L}*|samarbejdspartner\p{L}*|samarbetspartner\p{L}*|partners|tredjepart\p{L}*|third part\p{L}*|det som står|det,? der står|som beskrevet|som beskrivet|som beskrivs|as described|markedsføringsformål)(?!\p{L})/iu,
)
const newsletter = /nyhetsbrev|nyhedsbrev|nyheitsbrev|nyhendebrev|newsletter/iu
const withdrawn = latin(
  /trekk\p{L}* (?:\p{L}+ ){0,3}(?:tilbake|attende)|tilbagetræk|trække|tilbakekall|tilbagekald|återkall|dra tillbaka|tar tillbaka|withdr|revok/iu,
)
const refused = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|never|not|n't|uten|uden|utan|without)(?!\p{L})/iu,
)
/** The notice itself, or its next wording. */
const thisText = latin(
  /(?<!\p{L})(?:det,? (?:som|der) (?:står|stend)|denne teksten|denne tekst|den nye teksten|den nye tekst|denna text|den nya texten|desse reglane|disse reglene|disse regler|dessa regler|this text|the new text|these rules|what is written)(?!\p{L})/iu,
)
const ofProcessing = latin(
  /(?:,? at|att|that) [^.]{0,60}(?:behandl|bruk|brug|använd|registrer|lagr|gem|saml|publi[sc]|process|use|store|collect)\p{L}* (?:\p{L}+ ){0,3}(?:opplysn|oplysn|uppgift|data|person|information|bild|bilete|billed|foto|film|photo)/iu,
)
const terms = /vilkår|villkor|betingelse|terms|conditions/iu
const ofThis = latin(
  /(?<!\p{L})(?:her|här|here|over|ovenfor|nedenfor|denne|disse|dessa|these|this|den dag|til enhver tid|gjeldende|gældende|gällande|current|framtidige|fremtidige|framtida|future|nye|nya|new)(?!\p{L})/iu,
)
const privacy =
  /personvern|privatliv|persondata|integritet|privacy|erklæring|fråsegn|politik|policy/iu

/** What a silent yes is taken to be a yes to. */
export type SilentYes = 'notice' | 'data'

/**
 * Whether a sentence reads a yes from something that is none: from what a reader does anyway, from an
 * order that is about something else, or from silence. A box, a button or a signature is a real yes.
 */
export function silentYes(sentence: string): SilentYes | undefined {
  if (withdrawn.test(sentence) || askedFor.test(sentence)) return undefined
  if (taken.test(sentence)) return changeWord.test(sentence) ? 'notice' : 'data'
  if (silence.test(sentence)) return 'data'
  if (givenBy.test(sentence)) return 'data'
  if (deemedYes.test(sentence)) return isOfNotice(sentence) ? 'notice' : 'data'
  const means = meansYes.exec(sentence)
  if (means) return targetOf(sentence.slice(means.index))
  if (whoeverYes.test(sentence)) return isOfNotice(sentence) ? 'notice' : isEasy(sentence)
  if (yesThenAct.test(sentence) && !refused.test(sentence)) {
    const said = targetOf(sentence)
    return said === 'data' ? isEasy(sentence) : said
  }
  const act = doing.exec(sentence) ?? byNoun.exec(sentence)
  if (!act || asking.test(sentence)) return undefined
  const after = sentence.slice(act.index)
  if (wanting.test(after)) return undefined
  const said = yes.exec(after)
  if (!said) return undefined
  const between = after.slice(0, said.index)
  if (refused.test(after.slice(Math.max(0, said.index - 12), said.index + said[0].length + 6)))
    return undefined
  const target = targetOf(after.slice(said.index))
  if (target === 'notice') return target
  if (target === undefined) return undefined
  if (passing.test(between)) return 'data'
  const isWide = wide.test(after) || (consentWord.test(said[0]) && ofProcessing.test(after))
  return isWide && !newsletter.test(between) ? 'data' : undefined
}

/** What the words from the yes on are about; `undefined` for the terms of a purchase. */
function targetOf(said: string): SilentYes | undefined {
  if (consentWord.test(said) || ofProcessing.test(said)) return 'data'
  if (thisText.test(said)) return 'notice'
  if (terms.test(said)) return ofThis.test(said) || privacy.test(said) ? 'notice' : undefined
  return noticeWord.test(said) || /fråsegn/iu.test(said) ? 'notice' : 'data'
}

function isOfNotice(sentence: string): boolean {
  if (consentWord.test(sentence)) return false
  return changeWord.test(sentence) || noticeWord.test(sentence) || thisText.test(sentence)
}

/** Whether it is read from what is done anyway, or goes as far as everything. */
function isEasy(sentence: string): SilentYes | undefined {
  return passing.test(sentence) || wide.test(sentence) ? 'data' : undefined
}
