import {isUsedThere} from '../../../reading/elements/supplierNames.js'
import {latin} from '../../../reading/latin.js'
import type {NamedOrganisation} from '../../../reading/noticeElements.js'
import {answersForItself} from '../../parties/answersForItself.js'
import {isKnownService} from '../../parties/isKnownService.js'
import {isOwnName} from '../../parties/isOwnName.js'
import {isTrackerInUse} from '../../parties/isTrackerInUse.js'
import {leftoverNames} from '../../parties/leftoverNames.js'
import {isNearName} from '../../parties/nearNames.js'
import {coreName, isSameOrganisation} from '../../parties/organisationNames.js'
import {roleStatements} from '../../parties/roleStatements.js'
import {sentenceAt} from '../../parties/sentenceAt.js'
import {makerOf, supplierList} from '../../parties/supplierList.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

/** Who uses data for itself, is used no longer, or not at all. */
const otherwise = latin(
  /(?:bestemmer|bestämmer|bestemme|avgjør|afgør|avgör) (?:selv|sjølv|själv)|decides? (?:for )?(?:itself|themselves)|egne formål|egne føremål|eget formål|for its own|own purposes|egna ändamål|selvstendig|selvstændig|självständig|sjølvstendig|independent|in its own right|in their own right|a controller itself|eget ansvar|(?:selv|sjølv|själv|selve)(?:e|a)? (?:er )?ansvar|(?:selv|sjølv|själv) (?:\p{L}+ )?(?:dataansvar|behandlingsansvar|personuppgiftsansvar)|ansvarlige? for (?:sin|deres) (?:egen|del)|own responsib|themselves responsib|felles|fælles|gemensam|joint|tidligere|tidigare|previously|ikke lenger|ikke længere|inte längre|ikkje lenger|no longer|datterselskap|dotterbolag|datterselskab|subsidiary|kjøpt opp|købt op|acquired/iu,
)
/** What somebody else does with data for who speaks, or has of them. */
const gets = latin(
  /(?<!\p{L})(?:via|gjennom|gjennem|gennem|genom|through|hos|hjå|using|ved hjelp av|ved hjælp af|med hjälp av|(?:bruk|bruker|brukar|nytt\p{L}*|bruger|benytter|anvender|använder|use|uses|using|runs?|ligger?|ligg|lagr\p{L}*|lagres|stored|hosted|host\p{L}*|send\p{L}*|sent|skick\p{L}*|ut(?:sendes|sending\p{L}*|skick)|sköt\p{L}*|håndter\p{L}*|hanter\p{L}*|handled|managed|driv\p{L}*|drift\p{L}*|drives|operated|lever\p{L}*|provided|delivered|får|receives?|gets?|går|goes|overlates|lämnas|overdras|videregives|utleveres|passed|tilby\p{L}*|erbjuder|offers?|tar imot|tager imod|betjen\p{L}*|før\p{L}*|föra|förs|kept|laves|lages|behandl\p{L}*|processed|fakturer\p{L}*|kommer inn|kjem inn|ind via|mottar|modtager|mottager|tager sig|tar seg av|ta hand om|tas hand))(?!\p{L})/iu,
)
/** Cookies and what counts visits have a list of their own. */
const counts =
  /cookie|informasjonskaps|kakor|analytics|pixel|piksel|tag manager|hotjar|clarity|matomo|piwik|plausible|addthis|recaptcha|doubleclick|adsense|adwords|youtube|vimeo|gravatar|cookiebot|onetrust|consent|maps|fonts|criteo|siteimprove|crazy egg|mixpanel/i
const cookieWords = /cookie|informasjonskaps|kakor|analytics|pixel|piksel/i
/** Where pictures are shown, and people meet; not who works for anybody. */
const social =
  /^(?:facebook|instagram|twitter|linkedin|tiktok|snapchat|whatsapp|messenger|pinterest|youtube|meta)\b/i
const advertises =
  /målgrupp|målretta|målretted|audience|håndter|handled|hanteras|managed|styres|\bvia\b|gjennom|gennem|genom|through/i
/** Who sells advertising under two names. */
const isMeta = /^(?:facebook|meta)\b/i
/** A company is described, and gets nothing here: "Example Inc. is certified under …". */
const speaksOfItself = latin(
  /^(?:,? (?:som|who|which))? (?:har|have|has|er|är|is|are) (?:\p{L}+ ){0,2}(?:servere?|servrar|servers|sertifi|certifi|anslut|tilslutt|tilknytt|joined|med i|part of|en del|et selskap|ett företag|a company|located)/iu,
)
/** Public bodies, and ways to pay or to prove who one is that people bring themselves. */
const brought =
  /^(?:helfo|nav|posten|postnord|bring|dhl|gls|trustpilot|tripadvisor|vipps|mobilepay|swish|klarna|paypal|norsk helsenett|bankid|bankaxept|visa|mastercard|apple pay|google pay|mitid|internet explorer)\b/i

/** Where data comes from, and no place it goes to. */
const source = latin(
  /(?:hent|hämt|får|mott[ae]r|modtager|tar emot|obtain|receive|kommer|kjem|flytt|moved|came|overført|overtatt|overtaget|övert)[^.;:]*(?<!system(?:et)?|tj[eä]nes?te?n?|verktøye?t?|løsning(?:en)?|lösning(?:en)?|sende?s?t?|sendast|skickas)\s(?:fra|frå|från|from)\s$/iu,
)
/** "The chat comes from Example": what comes is a tool, and no data. */
const isTool = latin(
  /^(?:(?:our|the|vår|vårt|våre|vores|den|det) )?(?:\p{Ll}+ )?\p{L}*(?:chat|chatten|chatbot|skjema|skjemaet|formular(?:en)?|formulär(?:et)?|boksen|boxen|rutan|kassen|kassan|løsning(?:en)?|lösning(?:en)?|systemet|verktøyet|værktøjet|verktyget|appen|kartet|kortet|kartan|spilleren|afspilleren|spelaren|knappen|widget(?:en)?|form|map|player|button|tool|system)(?: (?:på|i|on|in) (?:\p{L}+ ){0,3}?\p{L}+)? (?:kommer|kjem|comes|stammer|er|är|is) (?:fra|frå|från|from) /iu,
)
/** Whoever is asked whether somebody can pay answers for what it knows. */
const creditCheck =
  /kredittvurder|kredittsjekk|kredittopplys|kreditopplys|kreditoplys|kreditvurder|kreditupplys|kreditprövn|kreditkontroll|credit (?:check|report|assess|agenc)/i
/** Ways that money goes between banks, named without a company. */
const clearing = /^(?:nets|avtalegiro|betalingsservice|bankgiro\p{L}*)$/iu
const pays = /betal|faktur|payment|invoice|autogiro/i
const sentenceEnd = latin(/[.!?] \p{Lu}/u)
const capital = latin(/^[\p{Lu}\d]/u)

/** Somebody gets data and is missing in the notice's own list of those who do. */
export const processorNotListed: Rule = {
  name: 'processor_not_listed',
  severity: 'advice',
  source: {reference: 'GDPR Art. 13(1)(e), 28'},
  messages: {
    said: {
      en: '{name} is named here, and is missing in the list of suppliers. Add it, or say that it answers for its own use.',
      nb: '{name} er nevnt her, men mangler i listen over leverandører. Føy den til, eller skriv at den svarer for sin egen bruk.',
      da: '{name} er nævnt her, men mangler i listen over leverandører. Tilføj den, eller skriv, at den svarer for sin egen brug.',
    },
  },
  inNotice: (notice) => {
    const {text, elements} = notice
    const {organisations} = elements
    const voices = voicesOf(notice)
    const list = supplierList(notice)
    if (list.text === '') return []
    const isMissing = missingIn(notice, list.text)
    const cookies = new Set(elements.cookies.map(({block}) => block))
    const seen = new Set<string>()
    const leftovers = leftoverNames(notice)
    return named(notice).flatMap(({name, form, block, from, to}): FoundInNotice[] => {
      const {text: said = '', kind} = text.blocks[block] ?? {}
      const isAside =
        voices[block] !== 'own' ||
        kind === 'row' ||
        kind === 'chrome' ||
        (kind === 'heading' && !sentenceEnd.test(said))
      if (isAside || cookies.has(block) || list.blocks.has(block)) return []
      if (!capital.test(said.slice(from, to)) || seen.has(coreName(name))) return []
      if (!isMissing(name)) return []
      const sentence = partAround(said, from, to)
      if (speaksOfItself.test(said.slice(to))) return []
      if (otherwise.test(sentence) || brought.test(name)) return []
      const isSource = source.test(said.slice(0, from)) && !isTool.test(sentence)
      if (isSource || creditCheck.test(sentence)) return []
      if (isBracketed(organisations, said, block, from)) return []
      if (clearing.test(name) && pays.test(sentence)) return []
      if (list.isOfProcessors && isTrackerInUse(name, sentence, list.isComplete)) {
        if (answersForItself(notice, name)) return []
        seen.add(coreName(name))
        return [{at: {block, from, to}, values: {name}, cause: `tracker ${makerOf(name)}`}]
      }
      const isUsed = isUsedThere(said.slice(Math.max(0, from - 80), from), name)
      if (!isUsed && !gets.test(sentence) && !isTool.test(sentence)) return []
      if ((counts.test(name) || counts.test(sentence)) && !list.isComplete) return []
      // What Google or Meta get of cookies is told beside the cookies, not in the list.
      const around = [block - 1, block, block + 1].map((at) => text.blocks[at]?.text ?? '')
      const isOfCookies =
        /^(?:google|meta|facebook)\b/i.test(name) && around.some((at) => cookieWords.test(at))
      if (isOfCookies && !list.isComplete) return []
      const isSocial = social.test(name) && !(isMeta.test(name) && advertises.test(sentence))
      if (isSocial && !list.isComplete) return []
      if (!isSupplier(notice, name, form) && !isUsed) return []
      // Who speaks here for another is told as that.
      if (leftovers.some((each) => isSameOrganisation(each.name, name))) return []
      if (answersForItself(notice, name) || isController(said, name)) return []
      seen.add(coreName(name))
      return [{at: {block, from, to}, values: {name}, cause: coreName(name)}]
    })
  },
}

/** Organisations, and services that are called a service where they are named, in the order of the text. */
function named({
  elements: {organisations, processors},
}: CheckedNotice): readonly NamedOrganisation[] {
  const others = processors.filter(
    (each) => !organisations.some(({block, from}) => block === each.block && from === each.from),
  )
  return others.length === 0
    ? organisations
    : [...organisations, ...others].toSorted(
        (one, other) => one.block - other.block || one.from - other.from,
      )
}

/** `Mailchimp (Intuit Inc.)`: who makes what was named right before. */
function isBracketed(
  organisations: readonly NamedOrganisation[],
  text: string,
  block: number,
  from: number,
): boolean {
  return organisations.some(
    (each) =>
      each.block === block &&
      each.to < from &&
      /^ \((?:\p{Ll}+ ){0,3}$/u.test(text.slice(each.to, from)),
  )
}

function isController(text: string, name: string): boolean {
  return roleStatements(text).some(
    (each) => each.role === 'controller' && each.name !== undefined && each.name.includes(name),
  )
}

const afterForm = latin(/(?<=\.) \p{Lu}/u)

/** A sentence, not on past a form that ends with a full stop: "by Example Inc. Both are …". */
function partAround(text: string, from: number, to: number): string {
  const sentence = sentenceAt(text, from)
  const rest = text.slice(to, sentence.to)
  const end = rest.search(afterForm)
  return text.slice(sentence.from, end < 0 ? sentence.to : to + end)
}

function isSupplier({known}: CheckedNotice, name: string, form: string | undefined): boolean {
  if (known) return known.processors.some((each) => isSameOrganisation(each.name, name))
  return form !== undefined || isKnownService(name)
}

/** Whether a name is in no entry of the list, and is nobody's who speaks. */
function missingIn(notice: CheckedNotice, list: string): (name: string) => boolean {
  const lower = list.toLowerCase()
  const words = [...new Set(list.match(latin(/[\p{L}\d]{4,}/gu)))]
  const known = new Map<string, boolean>()
  const isListed = (name: string): boolean =>
    lower.includes(coreName(name)) ||
    ((isKnownService(name) || /^The Rocket/i.test(name)) &&
      words.some((word) => makerOf(word) === makerOf(name))) ||
    words.some(
      (word) => word.length > 4 && (isNearName(word, name) || isSameOrganisation(word, name)),
    )
  return (name) => {
    const missing = known.get(name) ?? (!isListed(name) && !isOwnName(notice, name))
    known.set(name, missing)
    return missing
  }
}
