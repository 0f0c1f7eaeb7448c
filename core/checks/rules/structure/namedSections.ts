import {latin} from '../../../reading/latin.js'
import type {Mention, NoticeBlock} from '../../../reading/noticeText.js'
import {remembered} from '../../../reading/remembered.js'
import {sectionTopics} from '../../facts/sectionTopics.js'
import {foldedTitle} from '../../foldedTitle.js'

const sectionWord =
  '(?:avsnittet|avsnitt|avsnittene|afsnittet|afsnit|kapitlet|kapittelet|rubriken|rubrikken|overskriften|overskrifta|stycket|the section|section|the heading|the chapter)'
const quoted = latin(
  `(?<!\\p{L})${sectionWord}(?: (?:om|med navnet|called|titled|on|named))? ?[«“”"„'‘]([^«»“”"„'‘’]{3,60})[»“”"'’]`,
  'giu',
)
const about = latin(
  `(?<!\\p{L})${sectionWord} (?:om|on|about) ((?:\\p{L}+ ){0,2}?\\p{L}{5,}) (?:over|ovenfor|ovanfor|ovan|ovenfra|nedenfor|nedanfor|nedan|under|lenger nede|lengre nede|længere nede|längre ner|above|below)(?!\\p{L})`,
  'giu',
)
/** "See the section on cameras)", and nothing that says where it is. */
const seeAbout = latin(
  `(?<!\\p{L})(?:se|sjå|jf\\.?|jfr\\.?|les|læs|läs|see|cf\\.?) (?:også |òg |även |also |mer i |mere i |meir i |mer under |more in )?${sectionWord} (?:om|on|about) ((?:\\p{L}+ ){0,2}?\\p{L}{5,})(?=\\s*[.,;)]|$)`,
  'giu',
)
/** Where a section stands, and no part of its name. */
const placeWord =
  /(?:ovenfor|ovanfor|ovan|ovenfra|nedenfor|nedanfor|nedan|under|above|below|nede|ner)$/i
/** "See the section Storage". */
const seeTitle = latin(
  `(?<!\\p{L})(?:[Ss]e|[Ss]jå|[Jj]fr?\\.?|[Ll]es|[Ll]æs|[Ll]äs|[Ss]ee|[Uu]nder|[Cc]f\\.?) (?:også |òg |även |also |mer i |mere i |meir i |mer under |more in )?${sectionWord} (\\p{Lu}\\p{Ll}{3,}(?: \\p{Ll}+){0,3}?)(?=\\s*[.,;)]|$)`,
  'gu',
)
const annex = latin(
  /(?<!\p{L})(?:vedlegg|bilag|bilaga|appendiks|appendix|annex|annexe|schedule) (?:nr\.? )?(\d{1,2}|[A-H])(?![\p{L}\d])/gu,
)
/** Annexes of a contract, a law or standard clauses are no part of the notice. */
const ofOther = latin(
  /avtal|aftal|agreement|contract|kontrakt|forskrift|forordning|förordning|regulation|directive|direktiv|loven|lagen|klausul|clause|(?<!\p{L})(?:act|scc|gdpr)(?!\p{L})/iu,
)

const topicTitles = Object.values(sectionTopics).map((titles) => new Set(titles))

interface Pointing extends Omit<Mention, 'block'> {
  readonly name: string
  readonly kind: 'quoted' | 'about' | 'annex'
}

const pointing = remembered((text): readonly Pointing[] => [
  ...[...text.matchAll(quoted)].map((each) => pointOf(each, 'quoted')),
  ...[...text.matchAll(about)].map((each) => pointOf(each, 'about')),
  ...[...text.matchAll(seeAbout)]
    .filter(({1: words = ''}) => !placeWord.test(words))
    .map((each) => pointOf(each, 'about')),
  ...[...text.matchAll(seeTitle)].map((each) => pointOf(each, 'about')),
  ...[...text.matchAll(annex)]
    .filter(({0: words, index}) => {
      const around = text.slice(Math.max(0, index - 60), index + words.length + 60)
      return !ofOther.test(around)
    })
    .map((each) => pointOf(each, 'annex')),
])

function pointOf(found: RegExpExecArray, kind: Pointing['kind']): Pointing {
  const from = found.index
  const name = kind === 'annex' ? found[0] : (found[1] ?? '')
  return {name, kind, from, to: from + found[0].length}
}

/** Words that point at a section or an annex by name, where the notice has none of that name. */
export function missingSections(
  blocks: readonly NoticeBlock[],
): (Mention & {readonly name: string})[] {
  const titles = blocks.flatMap(({kind, text, leadEnd}) =>
    kind === 'heading' || kind === 'title' || leadEnd !== undefined || isLine(text)
      ? [foldedTitle(text.slice(0, leadEnd ?? text.length))]
      : [],
  )
  return blocks.flatMap(({text, kind}, block) => {
    if (kind === 'heading' || kind === 'chrome') return []
    return pointing(text).flatMap(({name, kind: way, from, to}) =>
      isThere(name, way, titles) ? [] : [{block, from, to, name}],
    )
  })
}

/** A line that may be a heading, or a label such as `Vedlegg 2`, and is no sentence. */
function isLine(text: string): boolean {
  return text.length < 60 && !/[.!?:;]$/.test(text)
}

function isThere(name: string, way: Pointing['kind'], titles: readonly string[]): boolean {
  const wanted = foldedTitle(way === 'annex' ? `${name} .` : name)
  if (way === 'annex')
    return titles.some((title) => `${title} `.startsWith(`${name.toLowerCase()} `))
  if (
    titles.some((title) => title.includes(wanted) || (title.length > 5 && wanted.includes(title)))
  )
    return true
  if (way === 'quoted') return false
  const stems = wanted
    .split(' ')
    .flatMap((word) => (word.length > 4 ? [word.slice(0, Math.max(5, word.length - 3))] : []))
  const topic = topicTitles.find((each) => [...each].some((title) => title.includes(wanted)))
  return titles.some(
    (title) => stems.some((stem) => title.includes(stem)) || topic?.has(title) === true,
  )
}
