import {eachBlock} from '../../reading/eachBlock.js'
import type {Mention, NoticeBlock, NoticeText} from '../../reading/noticeText.js'
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

interface SpokenBlock {
  readonly kind: NoticeBlock['kind']
  readonly sentences: readonly BlockSentence[]
  readonly speaksOf: ReadonlySet<Subject>
}

const spokenBlocks = eachBlock(({text, kind: marked}): readonly SpokenBlock[] => {
  if (marked === 'chrome') return []
  const kind = marked === 'heading' && isSaid(text) ? 'paragraph' : marked
  const sentences = readBlock(text)
  const speaksOf = new Set(sentences.flatMap(({speaks}) => [...speaks.keys()]))
  return [{kind, sentences, speaksOf}]
})

function readBlock(text: string): BlockSentence[] {
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
}

/** `7.7 The rest is kept for as long as we see fit.`: a numbered sentence heads nothing. */
function isSaid(heading: string): boolean {
  return heading.length > 60 && /[.:;]$/u.test(heading.trimEnd())
}

/**
 * Reads what the sentences of a notice speak of.
 *
 * What a block says depends on its words alone and is kept: after an edit one block is read, and rules
 * that compare sentences of the whole notice stay fast enough to run at every keystroke.
 */
export const readSubjects: (text: NoticeText) => SpokenNotice = oncePer(({blocks}) => {
  const sentences: SpokenSentence[] = []
  const spokenIn: ReadonlySet<Subject>[] = []
  const headingOf: number[] = []
  const byBlock: SpokenSentence[][] = []
  const bySubject = new Map<Subject, SpokenSentence[]>()
  let heading = -1
  let lead = -1
  for (const {block, found} of spokenBlocks(blocks)) {
    const {kind} = found
    if (kind === 'heading' || kind === 'title') heading = block
    headingOf[block] = heading
    if (kind !== 'item') lead = block
    spokenIn[block] = found.speaksOf
    const own: SpokenSentence[] = []
    for (const {from, to, text, speaks} of found.sentences) {
      const its = kind === 'item' ? lead : -1
      const sentence = {from, to, text, speaks, block, kind, heading, lead: its}
      own.push(sentence)
      sentences.push(sentence)
      for (const subject of speaks.keys()) {
        const all = bySubject.get(subject)
        if (all) all.push(sentence)
        else bySubject.set(subject, [sentence])
      }
    }
    byBlock[block] = own
  }
  return {
    sentences,
    has: (...wanted) => wanted.some((each) => bySubject.has(each)),
    all: (...wanted) => {
      const [rarest = sentences, ...others] = wanted
        .map((each) => bySubject.get(each) ?? [])
        .toSorted((one, other) => one.length - other.length)
      return others.length === 0
        ? rarest
        : rarest.filter(({speaks}) => wanted.every((each) => speaks.has(each)))
    },
    inBlock: (block) => byBlock[block] ?? [],
    blockSpeaks: (block, ...wanted) =>
      [block, headingOf[block] ?? -1].some((place) =>
        wanted.some((each) => spokenIn[place]?.has(each)),
      ),
  }
})
