import {isDeepStrictEqual} from 'node:util'

import {diffWords as jsdiffWords} from 'diff'

import type {ResolvedNotice} from '../core/compose/resolvedNotice.js'
import {diffNotices} from '../core/diff/diffNotices.js'
import {readerNotice} from '../core/diff/readerNotice.js'
import {readNotice} from '../core/diff/readNotice.js'
import {alternate, ratioFigure, type Figure} from './measure.js'

const blockCount = 200
const wordsABlock = 50
const blocksASection = 10
const changedShare = 0.05
const goalRatio = 0.1

/** A text of 200 blocks and 10,000 words against itself with 5 % of the words changed. */
export async function benchDiff(): Promise<Figure[]> {
  const next = numbersFrom(1)
  const before = Array.from({length: blockCount}, () =>
    Array.from({length: wordsABlock}, () => `word${Math.floor(next() * 2000)}`),
  )
  const after = before.map((words) =>
    words.map((word) => (next() < changedShare ? `new${Math.floor(next() * 2000)}` : word)),
  )
  const [one, other] = [noticeOf(before), noticeOf(after)]
  assertExact(one, other)
  const [oneText, otherText] = [textOf(before), textOf(after)]
  const {one: ours, other: jsdiffs} = await alternate(
    () => diffNotices(one, other),
    () => jsdiffWords(oneText, otherText),
    {rounds: 12},
  )
  const words = blockCount * wordsABlock
  const name = `diff ${blockCount} blocks, ${words} words, 5 % changed (jsdiff)`
  return [ratioFigure(name, ours, jsdiffs, goalRatio)]
}

/** A fast diff that leaves something out is none. */
function assertExact(before: ResolvedNotice, after: ResolvedNotice): void {
  const diff = diffNotices(before, after)
  for (const [side, notice] of [
    ['before', before],
    ['after', after],
  ] as const) {
    if (!isDeepStrictEqual(readNotice(diff, side), readerNotice(notice))) {
      throw new Error(`the diff does not give the text ${side} it`)
    }
  }
}

function textOf(blocks: readonly (readonly string[])[]): string {
  return blocks.map((words) => words.join(' ')).join('\n\n')
}

function noticeOf(blocks: readonly (readonly string[])[]): ResolvedNotice {
  const sections = Array.from({length: Math.ceil(blocks.length / blocksASection)}, (_, index) => ({
    key: `s${index}`,
    anchor: `s${index}`,
    heading: `Section ${index}`,
    level: 2 as const,
    blocks: blocks
      .slice(index * blocksASection, (index + 1) * blocksASection)
      .map((words, number) => ({
        _type: 'block' as const,
        _key: `b${index}-${number}`,
        style: 'normal' as const,
        children: [{_type: 'span' as const, _key: 's', text: words.join(' '), marks: []}],
        markDefs: [],
      })),
  }))
  return {
    brand: 'generated',
    notice: 'privacy',
    language: 'nb',
    title: 'Generated',
    sections,
    facts: {
      brand: {slug: 'generated', name: 'Generated', domains: []},
      controller: {id: 'controller', name: 'Controller'},
    },
    stamp: {wording: '{version}', place: 'bottom'},
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
