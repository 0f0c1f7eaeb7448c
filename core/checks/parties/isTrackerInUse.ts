import {latin} from '../../reading/latin.js'

/** What looks at visitors for others: who uses it hands over data, whatever the cookies are called. */
const tracker = latin(
  /^(?:hotjar|microsoft clarity|clarity|mouseflow|fullstory|lucky orange|crazy egg|mixpanel|criteo|adform|taboola|outbrain|tiktok|pinterest|snapchat|linkedin|bing|microsoft advertising)(?:[ -](?:inc|llc|ltd|ireland|platforms|business|connect|pixel\p{L}*|piksel\p{L}*|insight|tag|ads).*)?$/iu,
)
/** Of these, networks that one may also just be on. */
const network = /^(?:tiktok|pinterest|snapchat|linkedin|facebook|instagram|meta)\b/i
/** What is told beside the cookies, unless a list says that it is all there is. */
const widespread = latin(
  /^(?:google (?:analytics|ads|adwords)|adwords|doubleclick|facebook|instagram|meta)(?:[ -](?:4|inc|llc|ltd|ireland|platforms|pixel\p{L}*|piksel\p{L}*|ads).*)?$/iu,
)
const tracks =
  /(?:pixel|piksel|insight|[\s-]tag(?!\p{L})|annons|annonc|advert|målrett|målgrup|målgrupp|markedsføring|marknadsföring|remarketing|retargeting)/iu
const puts = latin(
  /(?<!\p{L})(?:bruk\p{L}*|brug\p{L}*|använd\p{L}*|nytt\p{L}*|benytt\p{L}*|anvend\p{L}*|us(?:e|es|ing)|ved hj[eæ]lp|med hj[eä]lp|ligger|ligg|måler|mäter|measured?|har (?:også|även|også)? ?(?:en|et|ett)|køper|köper|kjøper|buys?|installert|installeret|installerat|via|through|gennem|gjennom|genom)(?!\p{L})/iu,
)
const never = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|not|never|aldri|aldrig|no|ingen|hverken|verken|varken)(?!\p{L})/iu,
)
/**
 * Whether a sentence has visitors looked at by somebody who does it for others.
 *
 * @param isComplete the notice says that its list of those who get data is the whole list: then those
 * count too that notices tell of beside the cookies
 */
export function isTrackerInUse(name: string, sentence: string, isComplete: boolean): boolean {
  const isOne = tracker.test(name) || (isComplete && widespread.test(name))
  if (!isOne || !puts.test(sentence) || never.test(sentence)) return false
  return !network.test(name) || tracks.test(sentence)
}
