import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'
import {sentencesOf} from '../../reading/sentencesOf.js'
import {placeOf} from '../placeOf.js'

/** Words that tell nobody how long data is kept. */
export interface VagueRetention {
  readonly from: number
  readonly to: number
  /**
   * `purpose`: the law's own words back (Art. 5(1)(e)), a fair rest beside real periods; `law`: an act
   * that is not named; `will`: whenever somebody finds it right.
   */
  readonly kind: 'purpose' | 'law' | 'will'
  /** The sentence itself speaks of keeping or erasing. */
  readonly isOfKeeping: boolean
  /** It speaks of other handling too: then `according to the law` may not be about time. */
  readonly isOfHandling: boolean
  /** It is the whole answer for one kind of data: `Letters: as long as we need them.` */
  readonly isOfOneKind: boolean
  /** It says when readers may have data erased: a right, and no period. */
  readonly isOfRight: boolean
  /** The sentence gives a period or an act by name beside it. */
  readonly isToldBeside: boolean
}

const few = String.raw`(?:[^\s.;:]+ ){0,6}?`
const some = String.raw`(?:[^\s.;:]+ ){0,3}?`
const end = String.raw`(?![\p{L}\d])`

const asLongAs = String.raw`(?:så (?:lenge|lengje|længe|länge)|(?:for )?(?:as|so) long as)`
const noLonger = String.raw`(?:(?:ikke|ikkje|inte|ej) (?:[^\s.;:]+ ){0,4}?(?:lenger|lengre|mer|meir|mere|længere|längre)|(?:no|not any) longer|(?:lenger|længere|längre) (?:ikke|inte))`
const needed = String.raw`(?:nødvendig|naudsynt|nödvändig|behov|behøv|behöv|trenger|treng|trengs|relevant|påkrevd|påkrævet|aktuel|bruk for|bruk til|brug for|nytte|nytta|använd|brukes|necessary|need|required|relevant|useful|of use)\p{L}*`
const wanted = String.raw`(?:hensiktsmessig|formålstjenlig|føremålstenleg|hensigtsmæssig|lämplig|ändamålsenlig|ønsk|önsk|rimelig|skälig|(?:saklig|saglig|sakleg|legitim|berettig|god|rimelig)\p{L}* (?:grunn|grund|interesse|skäl|anledning)|grunn til|grund til|anledning|(?:our |a |any )?(?:legitimate |valid |good )?(?:business )?(?:reason|interest|needs)|appropriate|reasonable|serves|see fit|makes sense|gir mening|giver mening|interesse|intresse)\p{L}*`
const byLaw = String.raw`(?:lov|loven|lova|lovgivning|lovgivningen|lovverket|lovverk|regelverket|reglene|lagen|lag|lagstiftning|lagstiftningen|the law|law|legislation|regulations?)`
const general = String.raw`(?:den |det |de |the |all )?(?:til )?(?:enhver |en hver |ein kvar |alltid |hver )?(?:tid )?(?:gjeldende|gjeldande|gældende|gällande|applicable|current|relevant|existing|lokal|local|norsk|dansk|svensk|norwegian|danish|swedish)e? (?:rett|ret|lov|lag|law|legislation|laws|regel|regler|rules|regulations?|lovgivning|lagstiftning|lovverk|regelverk|lovkrav|krav)\p{L}*`

const gone = String.raw`(?:når|etter hvert som|efterhånden som|när|då|da|when|once|until|til|till|indtil|inntil|fram til) ${few}${noLonger} ${few}${needed}`
const purpose = pattern(
  gone,
  `${asLongAs} ${few}${needed}`,
  String.raw`(?:ikke|ikkje|inte|not|no|aldri|aldrig|never) ${some}(?:lenger|lengre|lengre tid|længere|længere tid|längre|längre tid|longer) (?:enn|end|än|than) ${few}${needed}`,
  String.raw`(?:for|i|under) (?:the |den |det )?(?:period|time|tid|tidsrum|tidsrommet|perioden) ${some}${needed}`,
)
const will = pattern(
  String.raw`${asLongAs} ${few}(?:finner|finn|finder|anser|anses|mener|meiner|menar|synes|synest|tycker|tycks|vurderer|vurderar|bedömer|bedøm|bedømmer|skønner|skjønner|tror|trur|vil|vill|ønsker|önskar|consider|considers|deem|deems|find|finds|think|thinks|believe|believes|judge|want|wish|see fit)(?! (?:slett|ha (?:dem|det|noe)))`,
  `${asLongAs} ${few}${wanted}`,
  String.raw`(?:når|når|etter hvert som|efterhånden som|när|då|da|when|once|until|til|till|indtil|inntil|fram til) ${few}${noLonger} ${few}${needed}`,
  String.raw`(?:når|when|once|när) ${few}(?:ikke|ikkje|inte|not) ${some}(?:har )?(?:bruk for|brug for|behov for|trenger|behöver|need)`,
  String.raw`(?:i |for |etter |efter |innen |inden for |inom |within |after |under )?(?:en |ei |a |an |et )?(?:kortere |kortare |viss |vis |certain |bestemt )?(?:rimelig|rimeleg|passende|passande|skälig|lämplig|kort|begrenset|avgrensa|begrænset|begränsad|hensiktsmessig|formålstjenlig|hensigtsmæssig|ändamålsenlig|adekvat|appropriate|adequate|sensible|fair|reasonable|limited|suitable|short|viss|vis|certain)e? (?:tid|tids|periode|period|stund|tidsperiode|time|while)`,
  String.raw`(?:når|when|where|som|hvis|när|as|if) (?:vi |det |we |it |dette |this )(?:[^\s.;:]+ )?(?:får tid|har tid|rekk|rækker|hinn|har tid|passer|passar|finner|finder|anser|anses|synes|känn|føles|følest|gir mening|giver mening|makes sense|see fit|have time|find|feel|gets? around|is practical|is convenient|suits|vurder|bedøm|skønn|deem|consider)\p{L}*( (?:naturlig|riktig|rett|rigtigt|lämpligt|rätt|right|natural|appropriate)\p{L}*)?`,
  String.raw`så (?:snart|fort|raskt|hurtig|hurtigt) (?:som )?(?:råd|mogleg|mulig|muligt|möjligt|vi kan|det går|det lar seg)(?: er)?(?! (?:etter|efter|när|når))`,
  String.raw`as soon as (?:possible|practicable|we can)(?! (?:after|when|once))`,
  String.raw`(?:etter|efter|ved|vid|as|when|if) (?:behov|behag|needed|required|appropriate)`,
  String.raw`(?:på )?(?:ubestemt|obestämd|ubestemd) tid|tills vidare|indtil videre|inntil videre|until further notice|indefinitely|for an indefinite (?:time|period)`,
)
const law = pattern(
  `${asLongAs} ${some}${byLaw}(?:,? )${some}(?:krev|kräv|kræv|tillat|tillåt|tillad|pålegg|föreskriv|require|permit|allow|demand|sier|siger|säger|says)\\p{L}*`,
  String.raw`(?:i henhold til|i samsvar med|i tråd med|ifølge|etter|i overensstemmelse med|i medfør af|i enlighet med|enligt|efter|jf\.?|in accordance with|as required by|pursuant to|in line with|under|following|according to) ${general}`,
  String.raw`(?:så lenge|så længe|så länge|som|as|den tid|the time|hvad|what|det) ${some}(?:kreves|krevst|kræves|krävs|required|påkrevd) (?:etter|efter|av|af|by|enligt|i) ${byLaw}`,
  String.raw`(?:egne|eigne|særlige|særskilte|serskilde|egna|särskilda|special|separate|særegne|andre|andra|other) (?:regler|reglar|frister|fristar|bestemmelser|rules|periods|time limits)`,
)
const keeping = latin(
  /(?<!\p{L})(?:oppbevar|opbevar|lagr|slett|slet(?:t|n)|gem(?:me[rs]?|t)?(?!\p{L})|behold|bevar|spara(?!\p{L}*mot)|sparas|gallra|rader|tas bort|tar (?:vi )?bort|fjern|ta(?:r|s|tt|ke)? vare på|tek vi vare|retain|retention|keep|kept|stor(?:e|ed|age|ing)(?!\p{L})|delet|eras|remov|anonymi[sz]|makuler|destroy|kast(?:es|ar|as)|strimla|arkiver|slängs)/iu,
)
const told = latin(
  /\d+ ?(?:[-–] ?\d+ )?(?:år|års|måned|månad|mnd|mdr|dag|døgn|dygn|uke|uge|veck|veke|tim|year|month|day|week|hour)|(?<!\p{L})(?:ett?|én|to|två|tre|fire|fyra|fem|seks|sex|sju|syv|åtte|otte|åtta|ni|nio|ti|tio|tolv|one|two|three|five|six|seven|ten|twelve) (?:år|måned|månad|dag|uke|uge|veck|year|month|day|week)|(?:bokførings|bogførings|bokförings|regnskaps|årsregnskaps|skatte|autorisations|patientdata|pasientjournal|arkiv|hvidvask|hvitvaskings|forældelses|foreldelses|preskriptions)(?:lov|lag)|§|(?<!\p{L})(?:bookkeeping|accounting|limitation|archives) act/iu,
)

/** The vague words of a text, in all five languages. */
export const vagueRetentionIn: (text: string) => readonly VagueRetention[] = remembered((text) =>
  sentencesOf(text).flatMap(({text: said, from}) =>
    allOf(said).map((found) => ({
      from: from + found.from,
      to: from + found.to,
      kind: found.kind,
      isOfKeeping: keeping.test(said),
      isOfHandling: /behandl|handsam|process/iu.test(said),
      isOfOneKind: isOfOneKind(said, found),
      isOfRight: entitled.test(said.slice(0, found.to)),
      isToldBeside: told.test(said),
    })),
  ),
)

/** Readers can ask for it, or have a right to it. */
const entitled = latin(
  /(?<!\p{L})(?:(?:rett|ret|rätt|right)(?:en|ten|ighet\p{L}*|s)? (?:til|till|på|att|to)|til å få|at få|att få|(?:du|dere|de|man|you) (?:\p{L}+ )?(?:kan|can|may|må|får|har)|(?:kan|can|may|får|har) (?:du|dere|de|man|you)|(?:krev|kræv|kräv|be om|ber om|bed om|begär|anmod|request|ask|demand|få)\p{L}*)(?: [^\s.;]+){0,8}? (?:slett\p{L}*|slet\p{L}*|rader\p{L}*|eras\p{L}*|delet\p{L}*|fjern\p{L}*|borttag\p{L}*|remov\p{L}*)(?!\p{L})/iu,
)
/** Of all data, in general: the law's own words are a fair rest there. */
const ofAll = latin(
  /^(?:[\d.]+ )?(?:(?:som (?:hoved|hovud|huvud)?regel|i utgangspunktet|generelt|generally|ellers|elles|annars|otherwise)[, ])?(?:vi|we|fjern|slett|data(?!\p{L})|all|alle|alla|dine|dina|your|our|the|any|person\p{L}*|opplysning\p{L}*|oplysning\p{L}*|uppgift\p{L}*|information\p{L}*|informasjon\p{L}*|it|they|this|these|det|de|dei|dem|dette|disse|dessa|detta|den|lagring\p{L}*|hvor|hur|how|når|when|när|data som|så|as|for|ikke|inte|no)(?!\p{L})/iu,
)

/** Nothing follows the words, and what stands before them names one kind of data, or the rest. */
function isOfOneKind(said: string, {from, to}: {from: number; to: number}): boolean {
  if (
    said
      .slice(to)
      .replace(/^ (?:for|til|till|to)(?: (?:dem|det|dei|de|oss|us|them|it))?/iu, '')
      .trim().length > 12
  )
    return false
  const before = said.slice(0, from).trim()
  if (before.endsWith(':')) return true
  return before !== '' && !ofAll.test(before) && keeping.test(before)
}

function allOf(said: string): Pick<VagueRetention, 'from' | 'to' | 'kind'>[] {
  const ways = [
    ['will', will],
    ['law', law],
    ['purpose', purpose],
  ] as const
  return ways.flatMap(([kind, way], index) => {
    const found = way.exec(said)
    // `As long as necessary for our legitimate interests` is one fault.
    const isTold = ways
      .slice(0, index)
      .some(([, other]) => other.exec(said)?.index === found?.index)
    return found && !isTold ? [{...placeOf(found), kind}] : []
  })
}

function pattern(...ways: readonly string[]): RegExp {
  return latin(String.raw`(?<!\p{L})(?:${ways.join('|')})${end}`, 'iu')
}
