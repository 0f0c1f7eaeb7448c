import {latin} from '../../reading/latin.js'
import {numberWords} from '../../reading/numberWords.js'
import {remembered} from '../../reading/remembered.js'
import {quoted} from './quoted.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'

/** A sentence that keeps the same data for another time than one elsewhere. */
export interface PeriodConflict {
  readonly at: SpokenSentence
  /** The other sentence, in its own words. */
  readonly other: string
  readonly topic: string
}

interface KeptFor {
  /** More than one where a list of them has one time: `Profiles and orders: two years`. */
  readonly topics: readonly string[]
  readonly days: readonly number[]
  /** `at least` or `at most`; absent: just so. */
  readonly bound?: 'least' | 'most'
}

const topics: readonly (readonly [string, RegExp])[] = [
  [
    'camera',
    named(
      String.raw`\p{L}*kamera(?:er|erne|ene|et|opptak|optag|bild|inspeln)?\p{L}*|\p{L}*(?:video|tv-?)(?:opptak|optag|overvåk|overvåg|övervak|inspeln)\p{L}*|optagelse(?:r|rne|n)?|opptak(?:et|a|ene)?|inspelning(?:ar|arna|en)?|cctv(?: footage)?|camera (?:footage|recordings?|images?)|video (?:footage|recordings?)|footage`,
    ),
  ],
  [
    'record',
    named(
      String.raw`(?:pasient|patient)?journal(?:en|er|erne|ene|anteckning\p{L}*|oplysning\p{L}*|opplysning\p{L}*)?|(?:medical|patient|dental|treatment) records?`,
    ),
  ],
  [
    'application',
    named(
      String.raw`(?:jobb?)?(?:søknad(?:er|en|ene)?|søknadar|ansøgning(?:er|erne)?|ansökning(?:ar|arna)|ansökan)|(?:job )?applications?`,
    ),
  ],
  [
    'booking',
    named(
      String.raw`(?:bookings?|booking data|booking ?(?:data|info|historik|historikk)\p{L}*|bokningar\p{L}*|bestillinger|bestillingar|reservations?)`,
    ),
  ],
  ['chat', named(String.raw`chat(?:ten|t|ten)?(?:[- ]?logg?\p{L}*)?|chattlogg\p{L}*|chat logs?`)],
  [
    'accounting',
    named(
      String.raw`(?:regnskaps?|rekneskaps?|bokførings?|bogførings?|bokförings?|räkenskaps?)(?:bilag|materiale|opplysn|oplysn|underlag|data|material)\p{L}*|bilag(?:a|ene)?|accounting (?:records|documents|material)|verifikation(?:er|erna)`,
    ),
  ],
  [
    'member',
    named(
      String.raw`medlems(?:opplysn|oplysn|uppgift|data|konto|profil|regist)\p{L}*|membership (?:data|records?)`,
    ),
  ],
  [
    'account',
    named(
      String.raw`(?:kunde|bruker|bruger|kund|användar)(?:konto|kontoen|profil|kontoer|konton)\p{L}*|(?:konti|kontoer|kontoar|konton)(?=,? (?:som|der|uten|uden|utan|vi|man))|customer accounts?|user accounts?|accounts (?:that|which|without|not)`,
    ),
  ],
  [
    'orders',
    named(
      String.raw`(?:leverings|ordre|kjøps|kjøpe|købs|köp|order|leverans|bestillings)(?:histor)\p{L}*|(?:delivery|order|purchase) history`,
    ),
  ],
  ['volunteers', named(String.raw`(?:dugnads|frivillig|vakt|vagt)list\p{L}*|volunteer lists?`)],
  [
    'guests',
    named(
      String.raw`(?:gjeste|gæste|gäst)(?:bok|bog|list|regist|kort)\p{L}*|guest (?:books?|lists?|register)|traveller notices?`,
    ),
  ],
  [
    'log',
    named(
      String.raw`(?:dør|adgangs|passerings|inpasserings|adgang|dörr|besøks)logg?(?:en|er|ar|s)?|access logs?`,
    ),
  ],
]

const count = String.raw`\d+|ett?|én|en|ei|ein|one|two|to|två|three|tre|four|fire|fyra|five|fem|six|seks|sex|seven|syv|sju|eight|otte|åtte|åtta|nine|ni|nio|ten|ti|tio|tolv|twelve|femten|fjorten|fjorton|fourteen|tyve|tjue|tjugo|twenty|thirty|tretti|tredive|trettio|nitti|ninety`
const periods = latin(
  String.raw`(?<![\p{L}\d.,–-])(${count}) (dag|døgn|dygn|day|uke|uge|veck|veke|week|månad|måned|mnd|mdr|month|år|year|time|timm|hour)\p{L}*`,
  'giu',
)
const least = latin(/(?<!\p{L})(?:minst|mindst|minimum|at least|no less than)(?: \p{L}+)? $/iu)
const most = latin(
  /(?<!\p{L})(?:maks(?:imalt)?|maximalt|max|inntil|indtil|høyst|højst|högst|senest|seinast|senast|opp til|op til|upp till|up to|at most|no (?:more|longer) than|within|innen|inden for|inom|ikke (?:lenger|lengre|længere) enn?d?)(?: \p{L}+)? $/iu,
)
const keeping = latin(
  /(?<!\p{L})(?:oppbevar|opbevar|lagr|slett|slet(?:t|n)|gem(?:me[rs]?|t)?(?!\p{L})|behold|bevar|spara(?!\p{L}*mot)|sparas|gallra|rader|tas bort|tar (?:vi )?bort|fjern|keep|kept|stor(?:e|ed|age|ing)(?!\p{L})|delet|eras|remov|retain|overskriv|overwrit|skrivs över|skrives over|ligger|ligge|arkiver|makuler)/iu,
)
/** Of a part of the data, or of a case of its own: another time is right there. */
const ofSome = latin(
  /(?<!\p{L})(?:uopfordre|uoppfordr|spontan|unsolicited|åpne søknader|politi|polis|police|barn|børn|child|minderårig|mindreårig|backup|sikkerhetskop|sikkerhedskop|säkerhetskop|røntgen|röntgen|x-?ray|samtale|samtal|call|tilbud|offert|quote|tvist|dispute|krav mot|ubetalt|unpaid|avslag|samtykke|samtycke|consent|inaktiv|inactive)/iu,
)

const unless = latin(
  /(?<!\p{L})(?:med ?mindre|unless|om inte|såvida|bortsett fra|bortset fra|except|men |but )/iu,
)

/** A row of a table of cookies that was copied as a line: `PHPSESSID Keeps the booking together`. */
const cookieName =
  /(?<![\w@./-])(?:_[a-z]\w*|[a-z]+_[a-z_]+|PHPSESSID|JSESSIONID|ASP\.NET\w*|CookieConsent|NID|IDE|[a-z]{2,}-session)(?![\w@-])/u

/** What one sentence keeps, and how long: of the topic it opens with, and no other's. */
const keptFor = remembered((text: string): KeptFor | undefined => {
  const times = [...text.matchAll(periods)]
  const [first] = times
  if (!first) return undefined
  const before = text.slice(0, first.index)
  const spokenOf = topics.flatMap(([topic, pattern]) => {
    const index = before.search(pattern)
    return index < 0 ? [] : [{topic, index}]
  })
  const [only, another] = spokenOf
  const isListed = /^[^.:]{3,80}:\s*$/u.test(before.replace(/: .*$/u, ':'))
  if (!only || (another && !isListed) || only.index > 40) return undefined
  if (ofSome.test(text.split(unless)[0] ?? '') || cookieName.test(text)) return undefined
  const spoken = spokenOf.map(({topic}) => topic)
  const days = times.map(([, number = '', unit = '']) => inDays(number, unit))
  if (least.test(before)) return {topics: spoken, days, bound: 'least'}
  if (most.test(before)) return {topics: spoken, days, bound: 'most'}
  return {topics: spoken, days}
})

/**
 * Sentences of different blocks that keep the same kind of data for different times.
 *
 * A time that one of them allows (`at least five years` beside `ten years`) is no conflict, nor is one
 * for a part of the data: unsolicited applications, pictures the police ask for.
 */
export function periodConflicts(spoken: SpokenNotice): readonly PeriodConflict[] {
  const kept = spoken.sentences.flatMap((at) => {
    if (!isOfKeeping(spoken, at)) return []
    const found = keptFor(at.text)
    return found ? [{at, found}] : []
  })
  return kept.flatMap(({at, found}) => {
    const against = kept.find(
      (each) =>
        each.at.block !== at.block &&
        each.found.topics.some((topic) => found.topics.includes(topic)) &&
        !agree(each.found, found),
    )
    const other = quoted(against?.at)
    return other === undefined ? [] : [{at, other, topic: found.topics.join(' ')}]
  })
}

function isOfKeeping(spoken: SpokenNotice, {kind, text, speaks, heading}: SpokenSentence): boolean {
  if (kind === 'heading' || kind === 'title' || !speaks.has('period')) return false
  const isOfCookies = kind !== 'paragraph' && spoken.blockSpeaks(heading, 'cookies')
  if (speaks.has('cookies') || isOfCookies) return false
  return keeping.test(text) || spoken.blockSpeaks(heading, 'retentionTopic')
}

function agree(one: KeptFor, other: KeptFor): boolean {
  if (one.days.some((each) => other.days.includes(each))) return true
  return allows(one, other) || allows(other, one)
}

function allows({days, bound}: KeptFor, other: KeptFor): boolean {
  if (bound === undefined || other.bound === bound) return false
  const [own = 0] = days
  return other.days.every((each) => (bound === 'least' ? each >= own : each <= own))
}

/** A month has 30 days and a year 360: `24 months` and `two years` are one time. */
function inDays(number: string, unit: string): number {
  const many = Number.parseInt(number, 10) || (numberWords[number.toLowerCase()] ?? 1)
  if (/^(?:time|timm|hour)/iu.test(unit)) return many / 24
  if (/^(?:d[aøy])/iu.test(unit)) return many
  if (/^(?:u|v|week)/iu.test(unit)) return many * 7
  return /^m/iu.test(unit) ? many * 30 : many * 360
}

function named(names: string): RegExp {
  return latin(String.raw`(?<!\p{L})(?:${names})(?!\p{L})`, 'iu')
}
