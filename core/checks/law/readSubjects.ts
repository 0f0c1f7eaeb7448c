import type {Mention, NoticeBlock, NoticeText} from '../../reading/noticeText.js'
import {remembered} from '../../reading/remembered.js'
import {sentencesOf} from '../../reading/sentencesOf.js'
import {oncePer} from '../oncePer.js'
import {phraseIndex} from './phraseIndex.js'
import {subjects, type Subject} from './subjects.js'

/** Something a sentence speaks of; places count in the text of its block. */
export interface Spoken {
  readonly from: number
  readonly to: number
}

/** A sentence of a notice with all it speaks of. */
export interface SpokenSentence extends Mention {
  readonly text: string
  readonly kind: NoticeBlock['kind']
  readonly speaks: ReadonlyMap<Subject, Spoken>
  /** The block that heads it; -1 where none does. */
  readonly heading: number
  /** Of an item, the block that leads into its list: `You have these rights:`; else -1. */
  readonly lead: number
}

/** What a notice speaks of, sentence by sentence; page chrome is left out. */
export interface SpokenNotice {
  readonly sentences: readonly SpokenSentence[]
  readonly has: (...wanted: readonly Subject[]) => boolean
  /** Sentences that speak of all of these. */
  readonly all: (...wanted: readonly Subject[]) => readonly SpokenSentence[]
  /** The sentences of a block. */
  readonly inBlock: (block: number) => readonly SpokenSentence[]
  /** What the words of a block, or of the heading above it, speak of. */
  readonly blockSpeaks: (block: number, ...wanted: readonly Subject[]) => boolean
}

type BlockSentence = Pick<SpokenSentence, 'from' | 'to' | 'text' | 'speaks'>

const subjectsIn = phraseIndex(subjects)

const readBlock = remembered((text: string): readonly BlockSentence[] => {
  const sentences = sentencesOf(text)
  const speaks = sentences.map(() => new Map<Subject, Spoken>())
  for (const {subject, from, to} of subjectsIn(text)) {
    const spoken = speaks[sentences.findIndex((sentence) => from < sentence.to)]
    if (spoken && !spoken.has(subject)) spoken.set(subject, {from, to})
  }
  return sentences.map(({from, to}, at) => ({
    from,
    to,
    text: text.slice(from, to),
    speaks: speaks[at] ?? new Map<Subject, Spoken>(),
  }))
})

/**
 * Reads what the sentences of a notice speak of.
 *
 * What a block says depends on its words alone and is kept: after an edit one block is read, and rules
 * that compare sentences of the whole notice stay fast enough to run at every keystroke.
 */
export const readSubjects: (text: NoticeText) => SpokenNotice = oncePer(({blocks}) => {
  const sentences: SpokenSentence[] = []
  const spokenIn = new Map<number, Set<Subject>>()
  const headingOf: number[] = []
  const byBlock = new Map<number, readonly SpokenSentence[]>()
  let heading = -1
  let lead = -1
  for (const [index, {kind, text: said}] of blocks.entries()) {
    if (kind === 'chrome') continue
    if (kind === 'heading' || kind === 'title') heading = index
    headingOf[index] = heading
    if (kind !== 'item') lead = index
    const spoken = new Set<Subject>()
    const own = readBlock(said).map((sentence) => ({
      ...sentence,
      block: index,
      kind,
      heading,
      lead: kind === 'item' ? lead : -1,
    }))
    for (const {speaks} of own) for (const subject of speaks.keys()) spoken.add(subject)
    sentences.push(...own)
    byBlock.set(index, own)
    spokenIn.set(index, spoken)
  }
  const everywhere = new Set([...spokenIn.values()].flatMap((spoken) => [...spoken]))
  return {
    sentences,
    has: (...wanted) => wanted.some((each) => everywhere.has(each)),
    all: (...wanted) => sentences.filter(({speaks}) => wanted.every((each) => speaks.has(each))),
    inBlock: (block) => byBlock.get(block) ?? [],
    blockSpeaks: (block, ...wanted) =>
      [block, headingOf[block] ?? -1].some((place) =>
        wanted.some((each) => spokenIn.get(place)?.has(each)),
      ),
  }
})
