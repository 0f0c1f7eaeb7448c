import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import type {
  ResolvedBlock,
  ResolvedNotice,
  ResolvedSection,
} from '../../../core/compose/resolvedNotice.js'
import {diffNotices} from '../../../core/diff/diffNotices.js'
import {diffWords, readWords} from '../../../core/diff/diffWords.js'
import {readerNotice} from '../../../core/diff/readerNotice.js'
import {readNotice} from '../../../core/diff/readNotice.js'
import {arbitraryNotice} from '../render/arbitraryNotice.js'

/** What a reader sees, without the keys nobody sees. */
function seen(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['_key', 'key', 'unfilled', 'isUnfilled', 'clause'].includes(key) ? undefined : inner,
    ),
  )
}

/** Words swapped in a block, in its first cells or in one of its runs. */
function withOtherWords(block: ResolvedBlock, roll: () => number): ResolvedBlock {
  const edit = (text: string) =>
    text
      .split(' ')
      .flatMap(
        (word) =>
          [[], [word, 'og'], ['Sámi'], [word], [word], [word], [word], [word]][roll()] ?? [],
      )
      .join(' ')
  if (block._type === 'block') {
    const children = block.children.map((span) => ({...span, text: edit(span.text)}))
    return {...block, children}
  }
  if (block._type === 'table') {
    const rows = block.rows.map((row) => ({...row, cells: row.cells.map(edit)}))
    return {...block, caption: edit(block.caption), rows: roll() < 2 ? rows.toReversed() : rows}
  }
  if (block._type !== 'descriptions') return block
  return {...block, items: block.items.map((item) => ({...item, term: edit(item.term)}))}
}

/** An edited copy: sections and blocks dropped, moved, doubled, and words taken from elsewhere. */
const edited = fc
  .tuple(arbitraryNotice, arbitraryNotice, fc.infiniteStream(fc.nat(7)))
  .map(([notice, other, dice]): [ResolvedNotice, ResolvedNotice] => {
    const roll = () => dice.next().value ?? 0
    const sections = notice.sections.flatMap((section): ResolvedSection[] => {
      const chance = roll()
      if (chance === 0) return []
      const spare = other.sections[roll()]
      const blocks = section.blocks.flatMap((block) => {
        const fate = roll()
        if (fate === 0) return []
        const foreign = spare?.blocks[0]
        if (fate === 1 && foreign) return [foreign, block]
        if (fate === 2 && foreign) return [{...foreign, _key: block._key}]
        return [fate < 5 ? withOtherWords(block, roll) : block]
      })
      const changed = {...section, blocks: roll() === 0 ? blocks.toReversed() : blocks}
      return spare && chance === 1 ? [changed, spare] : [changed]
    })
    const ordered = roll() < 2 ? sections.toReversed() : sections
    return [
      notice,
      {...notice, title: roll() === 0 ? other.title : notice.title, sections: ordered},
    ]
  })

test('either text can be read back from what changed between two', () => {
  fc.assert(
    fc.property(fc.oneof(edited, fc.tuple(arbitraryNotice, arbitraryNotice)), ([before, after]) => {
      const diff = diffNotices(before, after)
      expect(seen(readNotice(diff, 'before'))).toEqual(seen(readerNotice(before)))
      expect(seen(readNotice(diff, 'after'))).toEqual(seen(readerNotice(after)))
    }),
    {numRuns: 300},
  )
})

test('a text compared with itself has no change', () => {
  fc.assert(
    fc.property(arbitraryNotice, (notice) => {
      const {title, sections} = diffNotices(notice, notice)
      expect(title.filter(({state}) => state !== 'same')).toEqual([])
      expect(
        sections.filter((one) => one.state !== 'kept' || one.isMoved || one.change !== undefined),
      ).toEqual([])
    }),
  )
})

test('words are compared with their look, and what joins two changed words changes with them', () => {
  const words = diffWords(
    [{text: 'We keep it for two years.'}],
    [{text: 'We keep it for '}, {text: 'five years', isStrong: true}, {text: '.'}],
  )
  expect(words).toEqual([
    {state: 'same', inline: {text: 'We keep it for '}},
    {state: 'removed', inline: {text: 'two years'}},
    {state: 'added', inline: {text: 'five years', isStrong: true}},
    {state: 'same', inline: {text: '.'}},
  ])
  expect(readWords(words, 'before')).toEqual([{text: 'We keep it for two years.'}])
})
