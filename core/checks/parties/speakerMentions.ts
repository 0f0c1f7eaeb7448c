import {eachBlock} from '../../reading/eachBlock.js'
import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'
import {sentencesOf} from '../../reading/sentencesOf.js'
import {nameAfter, nameBefore} from './nameBeside.js'
import {roleStatements} from './roleStatements.js'
import {readMore} from './siteWords.js'

/** A name that a text gives as the one who speaks. */
export interface SpeakerMention {
  readonly name: string
  /**
   * `controller`: said to be it; `we`: "we at Solheim"; `collects`: "how Solheim collects"; `notice`:
   * "the privacy notice of Solheim"; `heading`: "Privacy at Solheim", and nothing else; `owner`: "run
   * by Solheim".
   */
  readonly how: 'controller' | 'we' | 'collects' | 'notice' | 'heading' | 'owner'
  readonly from: number
  readonly to: number
}

const notice =
  '(?:personvernerklæring|personvernfråsegn|personvernpolicy|personvernpolitikk|personopplysningspolitikk|privatlivspolitik|privatlivspolicy|persondatapolitik|integritetspolicy|dataskyddspolicy|privacy (?:policy|notice|statement))\\p{L}*'
const noticeOf = latin(`${notice} (?:for|til|fra|hos|för|från|of|at|i|ved) `, 'giu')
const noticeBy = latin(`(?<=[\\p{L}.][’'´]?s?[’'´]? )${notice}`, 'giu')
const how = latin(
  /(?<![\p{L}])(?:hvordan|korleis|hvorfor|kvifor|hur|varför|how|why|hvilke personopplysninger|hva|hvad|kva|vad|what personal data) (?=[\p{Lu}\d]|[\p{Ll}\d-]+\.(?:no|dk|se|com|nu|net|org) )/gu,
)
const collects = latin(
  /^[’'´]?s? (?:og dets \p{L}+ |og |och |and )?(?:samler|samlar|indsamler|innhenter|inhämtar|behandler|behandlar|handsamar|bruker|brukar|bruger|benytter|använder|anvender|håndterer|hanterar|lagrer|collects?|process(?:es)?|uses?|handles?|stores?|protects?|beskytter|skyddar)(?![\p{L}])/u,
)
const at = latin(/(?:^|(?<=[.!?:] ))(?:hos|i|ved|på|at|in|with) (?=[\p{Lu}\d])/giu)
const weSoon = latin(/^[^.]{0,24}(?<![\p{L}])(?:vi|me|we)(?![\p{L}])/u)
const weAt = latin(
  /(?<![\p{L}])(?:vi|me|we) (?:i|hos|på|ved|at|in|from|fra|från|frå) (?=[\p{Lu}\d])/giu,
)
const calledWe = /[([](?:[^()[\]]{0,40}[\s,])?["“”«'‘]?(?:vi|we|oss|os|us|our)["“”»'’]?[\s,)\]]/giu
const owner = latin(
  /(?<![\p{L}])(?:drives|drivs|drivast|eies|eigd|eid|ägs|ejes|operated|owned|run|datterselskap|dotterbolag|datterselskab|subsidiary|en del|part|varemerke|varumärke|brand|trading name) (?:og drives |og eies |och drivs |and operated )?(?:av|af|by|of|till|til) (?=[\p{Lu}\d])/giu,
)

const headed = latin(
  /^(?:personvern|personvern hos|personvern i|privatliv hos|integritet hos|privacy at|privacy) (?=[\p{Lu}\d])/iu,
)

/** Each time a block gives somebody as the one who speaks. */
export const placedSpeakers = eachBlock(({text}) => speakerMentions(text))

/** Each time a text gives somebody as the one who speaks. */
export const speakerMentions = remembered((text: string): readonly SpeakerMention[] => [
  ...roleStatements(text).flatMap(({role, name, from, to, isConditional}) =>
    role === 'controller' && name !== undefined && !isConditional
      ? [{name, how: 'controller' as const, from, to}]
      : [],
  ),
  ...sentencesOf(text).flatMap((sentence) =>
    mentionsIn(sentence.text).map((each) => ({
      ...each,
      from: each.from + sentence.from,
      to: each.to + sentence.from,
    })),
  ),
])

function mentionsIn(sentence: string): SpeakerMention[] {
  const found: SpeakerMention[] = []
  const head = headed.exec(sentence)
  const headedBy = head && nameAfter(sentence, head[0].length)
  if (headedBy?.to === sentence.length) {
    found.push({name: headedBy.name, how: 'heading', from: 0, to: headedBy.to})
  }
  const after = (
    pattern: RegExp,
    kind: SpeakerMention['how'],
    isFitting: (rest: string) => boolean,
  ) => {
    for (const {0: said, index} of sentence.matchAll(pattern)) {
      const named = nameAfter(sentence, index + said.length)
      if (!named || !isFitting(sentence.slice(named.to))) continue
      if (kind === 'notice' && readMore.test(sentence.slice(0, index))) continue
      found.push({name: ungenitive(named.name), how: kind, from: index, to: named.to})
    }
  }
  after(how, 'collects', (rest) => collects.test(rest))
  after(at, 'we', (rest) => weSoon.test(rest))
  after(weAt, 'we', () => true)
  after(noticeOf, 'notice', () => true)
  after(owner, 'owner', () => true)
  for (const [pattern, kind] of [[noticeBy, 'notice'] as const, [calledWe, 'we'] as const]) {
    for (const {0: said, index} of sentence.matchAll(pattern)) {
      const named = nameBefore(sentence, index)
      if (!named?.name) continue
      const isGenitive = /[’'´]s?$|s$/.test(named.name)
      if (kind === 'notice' && (!isGenitive || readMore.test(sentence.slice(0, named.from))))
        continue
      const name = kind === 'notice' ? ungenitive(named.name) : named.name
      found.push({name, how: kind, from: named.from, to: index + said.length})
    }
  }
  return found
}

/** `Solheims`, `Solheim AS’` without what makes them genitives. */
function ungenitive(name: string): string {
  const bare = name.replace(/[’'´]s?$/, '')
  return bare === name && / (?:AS|ApS|AB)s$/.test(name) ? name.slice(0, -1) : bare
}
