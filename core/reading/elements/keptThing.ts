import {latin} from '../latin.js'

const verb = latin(
  /(?<!\p{L})(?:lagr(?:er|es|ar|as|ast|a|et)|oppbevar(?:er|es|ar|ast|a|t)|opbevar(?:er|es|et)|slett(?:er|es|ar|a|ast|et)|slet(?:ter|tes|tet)|gem(?:mer|mes|t)|bevar(?:er|es|as|ar)|arkiver(?:er|es|as)|anonymiser(?:er|es|as|t)|spar(?:as|ar|a|at)|rader(?:as|ar|at)|gallras|makuler(?:es|as)|t(?:ar|ek|as)|hold(?:s|er)?|kept|keep|stored?|retain(?:ed)?|deleted?|erased?|anonymi[sz]ed?|behold(?:er|es)|behåller|removed?)(?!\p{L})/iu,
)
/** What stands between a name and its verb, or between its verb and the period, and says nothing of it. */
const small =
  'blir|bliver|vert|bli|er|är|are|is|be|been|being|must|shall|will|can|may|skal|skall|ska|må|kan|vil|bare|kun|berre|bara|only|derfor|automatisk|automatically|normalt|normally|vanligvis|som regel|som hovedregel|i utgangspunktet|alltid|always|da|så|then|også|också|also|therefore|senest|seinast|senast|no later than|at the latest|innen|innan|inden|within|for|i|in|under|etter|efter|after|om|med|minst|mindst|at least|up to|op til|opp til|upp till|inntil|maks|maximum|a maximum of|until|på|vare på|vare|vara på|bort|cirka|ca\\.?|about|i alt|hele|full|a period of|en periode på|ein periode på|en period om|period'
const trailing = latin(`(?:^|[\\s,])(?:${small})[\\s,]*$`, 'iu')
const leading = latin(`^[\\s,]*(?:${small}|men|but|and|och|vi|we)(?![\\p{L}])[\\s,]*`, 'iu')
const we = latin(/(?:^|[\s,])(?:vi|we|virksomheten|klinikken|selskapet)[\s,]*$/iu)
const pronoun = latin(
  /^(?:(?:vi|we|de|dei|they|it|det|den|disse|desse|dem|them|dessa|these|those|this|dette|denne|alt|alle|he|she|du|you|man|som|which|that|those)(?:\s(?:av|of)\s.*)?)$/iu,
)
/** How a sentence begins that names what is kept later, or not at all. */
const condition = latin(
  /^(?:har|hvis|dersom|når|när|if|when|om|er|ønsker|bliver|blir|vil|vill|slutt?ar|slutter|som|as|du|you|i|in|for|för|ved|vid|efter|etter|after|retten|eller|or|ikke|ikkje|inte|not)(?!\p{L})/iu,
)
/** `Ansøgninger læses af os og`: one more thing that is done with it. */
const alsoDone = latin(/^(.*?)\s\p{Ll}+(?:es|as|ast)(?!\p{L}).*\s(?:og|och|and)$/u)
const ofPronoun = latin(/[\s,](?:de|dei|den|det|they|it|dem|them)$/iu)
const further = latin(/^[\s,;]*(?:og|och|and)(?!\p{L})/iu)
const longest = 110

/**
 * What is kept, of the words before a period: `Bilag oppbevares i`, `Vi gemmer bilag i`, `Reklamationer
 * gemmer vi i`, `Bilag:`. Plain where all of them were understood.
 *
 * @param isFurther Another period stands before: its verb is meant, as in `and letters for`.
 */
export function keptThing(lead: string, isFurther: boolean): {what?: string; isPlain: boolean} {
  const label = /^([^:–]{2,110})(?::|\s–)\s*(.*)$/.exec(lead)
  if (label?.[1]) {
    const rest = stripped(label[2] ?? '')
    return thing(label[1], rest === '' || verb.test(rest))
  }
  const found = verb.exec(lead)
  if (!found)
    return isFurther ? thing(stripped(lead).replace(further, '').trim(), false) : {isPlain: false}
  const before = lead.slice(0, found.index)
  const rest = lead.slice(found.index + found[0].length)
  const subject = stripped(before)
  const isOurs = we.test(` ${subject}`)
  const object = stripped(rest).replace(leading, '')
  const also = alsoDone.exec(subject)?.[1]
  if (also !== undefined) return thing(also, false)
  const isSaid = subject !== '' && !before.trimEnd().endsWith(',') && !pronoun.test(subject)
  if (!isOurs && isSaid && !condition.test(subject)) return thing(subject, object === '')
  return thing(object, subject === '' || (isOurs && !subject.includes(' ')))
}

function thing(text: string, isPlain: boolean): {what?: string; isPlain: boolean} {
  const what = text.replace(leading, '').replace(/[\s.,]+$/, '')
  const isNone = pronoun.test(what) || ofPronoun.test(what) || condition.test(what)
  if (what.length < 2 || what.length > longest || isNone) return {isPlain: false}
  return {what, isPlain}
}

/** Without the small words at its end. */
function stripped(text: string): string {
  let left = text
  for (;;) {
    const next = left.replace(trailing, '')
    if (next === left) return left.trim().replace(/,$/, '')
    left = next
  }
}
