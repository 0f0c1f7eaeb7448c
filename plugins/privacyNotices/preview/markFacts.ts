import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {resolveNotice} from '../../../core/compose/resolveNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import type {NoticeProblem} from '../content/readNoticeDraft.js'
import {factDocuments, withFact, type FactDocument} from '../examine/factDocuments.js'
import {mapNoticeTexts, noticeTexts, type PlacedText} from './noticeTexts.js'

/** A place in the preview that an editor should look at, and the fact behind it. */
export interface FactMark {
  readonly kind: 'unfilled' | 'unpublished'
  /** The document to open; none where it is the notice's own form that lacks something. */
  readonly fact?: FactDocument
}

export interface MarkedNotice {
  /** The texts that are marked stand between private characters; `finishMarks` makes them visible. */
  readonly resolved: ResolvedNotice
  readonly marks: readonly FactMark[]
}

export interface MarkInput {
  readonly notice: PrivacyNotice
  readonly resolved: ResolvedNotice
  readonly problems: readonly NoticeProblem[]
  /** The facts whose unpublished edits the notice shows. */
  readonly unpublished: readonly FactDocument[]
  readonly drafts: NoticeFacts
  readonly published: NoticeFacts
}

/** Private-use characters, which no notice holds: mark n, its text, its end. */
export const markStart = '\u{E000}'
export const markEnd = '\u{E001}'
const firstMark = 0xf0000

/**
 * Marks what is not filled in, and what readers cannot see yet because its fact is not published.
 *
 * The latter is found by composing the notice without the edits of each fact: whatever reads
 * differently then is that fact's.
 */
export function markFacts(input: MarkInput): MarkedNotice {
  const marks: FactMark[] = []
  const edited = textsWithoutEdits(input)
  const known = new Map(factDocuments(input.drafts).map((fact) => [fact._id, fact]))
  const resolved = mapNoticeTexts(input.resolved, (piece) => {
    const mark = markOf(piece, input.problems, known, edited)
    if (!mark || piece.text === '') return piece.text
    marks.push(mark)
    return `${markStart}${String.fromCodePoint(firstMark + marks.length - 1)}${piece.text}${markEnd}`
  })
  return {resolved, marks}
}

/** Which mark a private character stands for. */
export function markIndexOf(character: string): number {
  return (character.codePointAt(0) ?? firstMark) - firstMark
}

type Edited = {readonly fact: FactDocument; readonly texts: ReadonlyMap<string, string>}

function textsWithoutEdits({notice, unpublished, drafts, published}: MarkInput): Edited[] {
  const before = new Map(factDocuments(published).map((fact) => [fact._id, fact]))
  return unpublished.map((fact) => {
    const facts = withFact(drafts, fact._id, before.get(fact._id))
    return {fact, texts: noticeTexts(resolveNotice(notice, facts).resolved)}
  })
}

function markOf(
  piece: PlacedText,
  problems: readonly NoticeProblem[],
  known: ReadonlyMap<string, FactDocument>,
  edited: readonly Edited[],
): FactMark | undefined {
  if (piece.isUnfilled) {
    const fact = known.get(documentLacking(piece, problems) ?? '')
    return {kind: 'unfilled', ...(fact && {fact})}
  }
  const fact = edited.find(({texts}) => texts.get(piece.place) !== piece.text)?.fact
  return fact && {kind: 'unpublished', fact}
}

/** The document of the first problem whose field stands in the text, its own row's before others. */
function documentLacking(
  {text, ownerId}: PlacedText,
  problems: readonly NoticeProblem[],
): string | undefined {
  const named = problems.filter(({field}) => field !== undefined && text.includes(`: ${field}]`))
  const own = named.find(({documentId}) => documentId === ownerId)
  return own?.documentId ?? named[0]?.documentId ?? ownerId
}
