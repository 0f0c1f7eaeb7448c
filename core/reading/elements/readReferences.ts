import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {SectionReference} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'

const sectionWord =
  '(?:punkt(?:erne|ene)?|pkt\\.?|avsnitt|afsnit|seksjon|sektion|section|sections|clause|kapittel|kapitel|kap\\.)'
const numbered = latin(
  `(?<!\\p{L})${sectionWord}\\s(?:nr\\.?\\s|no\\.?\\s)?((?:\\d{1,2}(?:\\.\\d{1,2})*)(?:(?:\\s?(?:,|og|och|and|eller|or|–|-)\\s?)\\d{1,2}(?:\\.\\d{1,2})*)*)(?![\\d%])`,
  'giu',
)
const unnumbered = latin(
  `(?<!\\p{L})(?:under|i|se|jf\\.?|jfr\\.?|in|see|av|af|til|to)\\s(${sectionWord})(?=\\s\\p{Ll}+(?:r|s|e|es|te|de)\\s(?:vi|jeg|de|the|we|du|you)(?!\\p{L})|\\s?[.,;)])`,
  'giu',
)
const law = latin(
  /(?:§+\s?\d|artik?k?el\s\d|art\.\s?\d|loven|lagen|lov|lag|forordning\p{L}*|förordning\p{L}*|GDPR|act)[^.]{0,25}$/iu,
)
const ofLaw = latin(
  /^[\s,]*(?:i|in|of|av|af)\s(?:the\s)?(?:\p{L}+\s){0,2}(?:\p{L}*(?:loven|lagen|forordning\p{L}*|förordning\p{L}*|balken)|GDPR|act|regulation)/iu,
)

/** Words that point at a numbered section of the notice; a section of a law is none. */
export function readReferences({blocks}: Pick<NoticeText, 'blocks'>): SectionReference[] {
  return references(blocks).map(({block, found}) => ({...found, block}))
}

const references = eachBlock(({text, kind}) =>
  kind === 'heading' || kind === 'title' ? [] : referencesIn(text),
)

type Placed = Omit<SectionReference, 'block'>

function referencesIn(text: string): Placed[] {
  const found: Placed[] = []
  for (const match of text.matchAll(numbered)) {
    const end = match.index + match[0].length
    if (law.test(text.slice(Math.max(0, match.index - 45), match.index))) continue
    if (ofLaw.test(text.slice(end, end + 60))) continue
    // A number with a unit is a period or a count: `i avsnitt 5 minutter`.
    for (const {0: number, index} of (match[1] ?? '').matchAll(/\d+(?:\.\d+)*/g)) {
      const numbers = end - (match[1] ?? '').length
      const isFirst = index === 0
      found.push({
        from: isFirst ? match.index : numbers + index,
        to: numbers + index + number.length,
        number,
      })
    }
  }
  for (const match of text.matchAll(unnumbered)) {
    const to = match.index + match[0].length
    found.push({from: to - (match[1] ?? '').length, to})
  }
  return found.toSorted((one, other) => one.from - other.from)
}
