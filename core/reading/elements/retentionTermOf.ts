import {latin} from '../latin.js'
import type {NamedRetention} from '../noticeElements.js'
import type {NoticeBlock} from '../noticeText.js'
import {sentencesOf} from '../sentencesOf.js'
import {cellsIn} from './cellsIn.js'
import {durationsIn} from './durationsIn.js'
import {keptThing} from './keptThing.js'
import {lawIn} from './lawIn.js'

/** What the words around a period say of it; `from` and `to` count in the text of its block. */
export interface RetentionTerm {
  readonly from: number
  readonly to: number
  /** What is kept: `Bilag`, `the thread`. */
  readonly what?: string
  /** From when it counts, or what ends it where there is no period: `etter siste besøk`. */
  readonly start?: string
  /** `bokføringsloven § 13` */
  readonly law?: string
  readonly after?: 'erased' | 'anonymised'
  /** Nothing stands between what is kept, that it is kept and for how long. */
  readonly isPlain: boolean
}

const joint = latin(/(?:[,;]|(?<!\p{L})(?:og|och|and|men|but|mens|medan|while)(?!\p{L}))/giu)
const counted = latin(
  /^\s(?:etter|efter|after|fra|från|frå|from|regnet fra|counted from|following|siden|sedan|since|uten|utan|uden|without|pluss|plus)(?!\p{L})/iu,
)
/** Where what a period is counted from ends. */
const goesOn = latin(
  /;|\.\s|\s[(–]|,?\s(?:og|och|and|eller|or|men|but)\s(?:\p{L}+\s){0,2}(?:slett|slet|anonymis|gallr|rader|makuler|delet|eras|then|deretter|derefter|därefter)|,\s(?!(?:at|att|de|der|som)\s)|\s(?:hvis|dersom|med mindre|medmindre|såfremt|så fremt|om inte|unless|if|dog|however)(?!\p{L})/iu,
)
const leadsToLaw = latin(
  /[\s,(]+(?:i (?:henhold|samsvar|overensstemmelse|medhold|medfør|enlighet|tråd) (?:til|med|av|af)|jf\.?|jfr\.?|ifølge|iht\.?|enligt|etter|efter|under|slik|som|som følge av|as|in accordance with|as required by|pursuant to|required by|by)(?:\s(?:the|den|det))?\s*$/iu,
)
const ends = latin(
  /(?<!\p{L})(?:så lenge|så længe|så länge|(?:for )?as long as|til(?= (?:du|dere|avtalen|avtala)(?!\p{L}))|inntil|indtil|tills|until|når|när|when|ved (?:opphør|ophør))(?!\p{L})/iu,
)
/** What makes a period only a rule, a bound or one of several. */
const exception = latin(
  /(?<!\p{L})(?:hvis|dersom|med mindre|medmindre|såfremt|så fremt|om inte|om du|unless|if|however|dog|men|but|eller|or|ber|beder|ask|i utgangspunktet|utgångspunkt\p{L}*|udgangspunkt\p{L}*|normalt|normally|vanligvis|usually|typically|som regel|hovedregel|huvudregel|cirka|ca\.|about|minst|mindst|at least|up to|op til|opp til|upp till|inntil|indtil|ikke|ikkje|inte|not|aldri|aldrig|never)(?!\p{L})/iu,
)
/** A reason given after a period: what law stands in it is not the one behind it. */
const because = latin(/,\s(?:for|fordi|så|eftersom|då|because|so)(?!\p{L})/iu)
const erases = latin(
  /(?<!\p{L})(?:slett|slet(?:te|ning|tes)|rader|gallr|tas bort|makuler|delet|eras)/iu,
)
const anonymises = latin(/anonymi[sz]/iu)

/** What the sentence or the row around a period says: what is kept, from when it counts, by which law. */
export function retentionTermOf(block: NoticeBlock, retention: NamedRetention): RetentionTerm {
  const {from, to, months} = retention
  const row = block.kind === 'row' ? cellsIn(block) : []
  const cell = row.find((each) => each.from <= from && to <= each.to)
  const said = cell ??
    sentencesOf(block.text).find((each) => each.from <= from && to <= each.to) ?? {
      ...block,
      from: 0,
      to: block.text.length,
    }
  const at = {from: from - said.from, to: to - said.from}
  if (months === undefined) {
    const end = ends.exec(said.text)
    const start = end ? upTo(said.text.slice(end.index), goesOn) : undefined
    const law = lawIn(said.text)?.text
    return {
      from: said.from,
      to: said.to,
      ...named(row, cell, end ? said.text.slice(0, end.index) : said.text),
      ...(start && {start}),
      ...(law !== undefined && {law}),
      ...afterwards(said.text),
    }
  }
  const others = durationsIn(said.text)
  const next = others.find((each) => each.from >= at.to)
  const before = others.findLast((each) => each.to <= at.from)
  const left = before ? lastJoint(said.text, before.to, at.from) : 0
  const right = next ? lastJoint(said.text, at.to, next.from) : said.text.length
  const part = said.text.slice(left, right)
  const lead = said.text.slice(left, at.from)
  const law = lawIn(part.split(because)[0] ?? '')
  const kept = named(row, cell, lead, before !== undefined)
  const rest = said.text.slice(at.to, right)
  const start = counted.test(rest) ? startIn(rest) : undefined
  return {
    from: said.from,
    to: said.to,
    ...kept,
    isPlain: kept.isPlain && !exception.test(part),
    ...(start && {start}),
    ...(law && {law: law.text}),
    ...afterwards(part),
  }
}

function named(
  row: readonly {readonly text: string}[],
  cell: {readonly text: string} | undefined,
  lead: string,
  isFurther = false,
): {what?: string; isPlain: boolean} {
  if (!cell) return keptThing(lead, isFurther)
  const what = row[0] === cell ? undefined : row[0]?.text
  return what ? {what, isPlain: true} : {isPlain: false}
}

/** Where the part of a sentence that holds the next period begins. */
function lastJoint(text: string, from: number, to: number): number {
  const last = [...text.slice(from, to).matchAll(joint)].at(-1)
  return last ? from + last.index + (/[,;]/.test(last[0]) ? 1 : 0) : to
}

function startIn(rest: string): string | undefined {
  const law = lawIn(rest)
  const before = law ? rest.slice(0, law.from).replace(leadsToLaw, '') : rest
  return upTo(before, goesOn)
}

function upTo(text: string, end: RegExp): string | undefined {
  const [said = ''] = text.split(end)
  const trimmed = said.trim().replace(/[\s.,;:]+$/, '')
  return trimmed === '' || trimmed.length > 160 ? undefined : trimmed
}

function afterwards(text: string): {after?: 'erased' | 'anonymised'} {
  const isErased = erases.test(text)
  if (anonymises.test(text)) return isErased ? {} : {after: 'anonymised'}
  return isErased ? {after: 'erased'} : {}
}
