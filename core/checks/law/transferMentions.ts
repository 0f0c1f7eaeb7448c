import {latin} from '../../reading/latin.js'
import type {NoticeText} from '../../reading/noticeText.js'
import {remembered} from '../../reading/remembered.js'
import {servicesOutsideEea} from '../facts/servicesOutsideEea.js'
import {thirdCountries} from '../facts/thirdCountries.js'
import {readSubjects, type SpokenNotice, type SpokenSentence} from './readSubjects.js'

/** Where data is said to go outside the EEA. */
export interface TransferMention {
  readonly at: SpokenSentence
  readonly countries: readonly string[]
}

interface Places {
  readonly countries: readonly string[]
  readonly services: readonly string[]
}

/** What makes of a country's name a place where data is, or somebody who sees it. */
const goesThere = latin(
  /(?<!\p{L})(?:server|servar|lagr|lager|behandl|handsam|håndter|hånder|hanter|overf|överför|föras över|förs över|eksporter|exporter|send|sende|skick|lever|drift|drives|hoste?|hosting|logg|log in|access|tilgang|adgang|åtkomst|support|kundeservice|kundtjänst|utvikl|udvikl|utveckl|develop|compan|selskap|selskab|virksomhed|firma|företag|bolag|team|underlev|supplier|leverandør|leverantör|stor|transfer|export|process|handled|granska|läs|les|ser(?!\p{L})|besvar|svar|datas[ei]nt|data cent|datacent|ligg|bruk|brug|använd|use|outsourc|vert sende|eies|ejes|ägs|owned)/iu,
)
/** A country that is named for another reason, or a transfer that is denied. */
const notThere = latin(
  /(?<!\p{L})(?:california|privacy rights|statsborger|medborgar|citizen|resident|bosatt|bosat|reiser?|rejser?|reser|travel|selge[rs]? (?:vi )?|levering til|delivery to)|(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|not|never|ingen|inga|no) (?:[^\s.;]+ ){0,6}?(?:til|till|to|i|in|utenfor|outside)(?!\p{L})/iu,
)
/** A ground in everyday words: certified, or found safe by the Commission. */
const groundInWords = latin(
  /(?<!\p{L})(?:[sc]ertifi[sc]?er\p{L}*|certifi(?:ed|cation)|(?:eu-?)?(?:kommisjonen|kommissionen|kommisjonens|kommissionens|commission)[^.;]{0,60}(?:funnet|funne|fundet|funnit|anser|anset|ansett|vurder|bedöm|vurdert|godkj|godken|godkän|beslut|besluttet|avgjort|afgjort|found|decided|deem|recogni[sz]|approv)\p{L}*|(?:sikkert?|trygt|säkert|safe) (?:tredjeland|third country)|(?:godkjen|godken|godkän|approved)\p{L}* (?:av|af|by) (?:the )?(?:eu|europa|kommis|commission)\p{L}*|(?:tilstrekkelig|tilstrækkelig|adekvat|adequate) (?:\p{L}+ )?(?:vern|beskyttelse|skydd|nivå|niveau|level|protection)\p{L}*)/iu,
)
const consented = /samtykk|samtyck|consent/iu
/** Grounds that hold, or held, for one country alone. */
const forUsaOnly = latin(
  /privacy[- ]?shield|data privacy framework|(?<!\p{L})DPF(?!\p{L})|safe harbou?r|2023\/1795/iu,
)

/** One look for all: most sentences name no country. */
const anyCountry = latin(thirdCountries.map(({pattern}) => pattern.source).join('|'), 'u')

const placesIn = remembered((text: string): Places => {
  const isAbroad = anyCountry.test(text)
  const countries = thirdCountries
    .filter(({pattern}) => isAbroad && pattern.test(text))
    .map(({name}) => name)
  const lower = text.toLowerCase()
  const services = servicesOutsideEea
    .filter(
      ({hints, pattern}) => hints.some((hint) => lower.includes(hint)) && text.search(pattern) >= 0,
    )
    .map(({name}) => name.split(' ')[0] ?? name)
  return {countries, services}
})

/**
 * Sentences that send data to a country outside the EEA with no ground near: a ground in the same
 * paragraph, or anywhere else for the same service, country or for all transfers, is near enough. A
 * ground that names a service or a country counts for no other.
 */
export function transfersWithoutBasis(text: NoticeText): readonly TransferMention[] {
  const spoken = readSubjects(text)
  const bases = spoken.all('transferBasis')
  return spoken.sentences.flatMap((at) => {
    if (at.kind === 'heading' || at.kind === 'title' || at.speaks.has('transferBasis')) return []
    const own = placesIn(at.text)
    if (own.countries.length === 0 || notThere.test(at.text) || consented.test(at.text)) return []
    if (groundInWords.test(at.text)) return []
    if (own.services.length === 0 && !goesThere.test(at.text)) return []
    const services = own.services.length > 0 ? own.services : before(spoken, at)
    const isCovered = bases.some((basis) => covers(basis, at, {...own, services}))
    return isCovered ? [] : [{at, countries: own.countries}]
  })
}

const ofBefore =
  /^(?:the |this |it |they |these |its |their |selskap|firma|virksomhed|företag|bolag|de |dei |disse |dette |det |den |tjenest|tenest|tjänst|leverand|leverant|overf|överf|server|serverne|servrarna)/iu

/** Sentences that say that data is in a country outside the EEA, whatever the ground. */
export function countriesSaid(text: NoticeText): readonly SpokenSentence[] {
  return readSubjects(text).sentences.filter(
    ({kind, text: said}) =>
      kind !== 'heading' &&
      kind !== 'title' &&
      placesIn(said).countries.length > 0 &&
      goesThere.test(said) &&
      !notThere.test(said),
  )
}

/** `It has servers there` speaks of the service that the sentence before names. */
function before(spoken: SpokenNotice, {block, from, text}: SpokenSentence): readonly string[] {
  if (!ofBefore.test(text)) return []
  const previous = spoken.inBlock(block).findLast((each) => each.from < from)
  return previous ? placesIn(previous.text).services : []
}

function covers(basis: SpokenSentence, at: SpokenSentence, places: Places): boolean {
  const {services, countries} = placesIn(basis.text)
  const held = forUsaOnly.test(basis.text) ? [...countries, 'USA'] : countries
  if (services.some((name) => places.services.includes(name))) return true
  if (services.length > 0 && places.services.length > 0) return false
  if (services.length > 0) return basis.block === at.block && isAny(held, places.countries)
  if (held.length > 0) return isAny(held, places.countries)
  return basis.block === at.block || basis.speaks.has('thirdCountry')
}

function isAny(some: readonly string[], others: readonly string[]): boolean {
  return some.some((each) => others.includes(each))
}
