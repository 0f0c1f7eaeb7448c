import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {eachBlock} from '../../../core/reading/eachBlock.js'
import type {NoticeBlock} from '../../../core/reading/noticeText.js'

const paragraph = (text: string, more: Partial<NoticeBlock> = {}): NoticeBlock => ({
  kind: 'paragraph',
  level: 0,
  text,
  offsets: [],
  ...more,
})

test('after an edit only the changed block is read', () => {
  const read: string[] = []
  const words = eachBlock(({text}) => {
    read.push(text)
    return [text.length]
  })
  words([paragraph('one'), paragraph('three'), paragraph('seven')])
  read.length = 0
  expect(words([paragraph('one'), paragraph('thirteen'), paragraph('seven')])).toEqual([
    {block: 0, found: 3},
    {block: 1, found: 8},
    {block: 2, found: 5},
  ])
  expect(read).toEqual(['thirteen'])
})

test('what changes besides the words of a block is read anew', () => {
  const kinds = eachBlock(({kind, links = [], cells = []}) => [
    [kind, ...links.map(({href}) => href), ...cells].join(' '),
  ])
  const said = (block: NoticeBlock) => kinds([block])[0]?.found
  expect(said(paragraph('Read more'))).toBe('paragraph')
  expect(said(paragraph('Read more', {kind: 'heading', level: 1}))).toBe('heading')
  const link = (href: string) => ({links: [{from: 0, to: 4, href}]})
  expect(said(paragraph('Read more', link('/one')))).toBe('paragraph /one')
  expect(said(paragraph('Read more', link('/two')))).toBe('paragraph /two')
  expect(said(paragraph('Read more', {cells: ['Read', 'more']}))).toBe('paragraph Read more')
})

test('whatever is typed, the blocks are read as they would be for the first time', () => {
  const seed = Date.now() & 0x7fffffff
  console.info(`seed ${seed}`)
  const text = fc.constantFrom('alpha', 'beta', 'xyz', 'gamma ray', 'hm', 'io')
  const edit = fc.record({
    at: fc.nat(20),
    gone: fc.nat(2),
    typed: fc.array(text, {maxLength: 2}),
  })
  const vowels = (said: string): string[] => said.match(/[aeiou]/g) ?? []
  fc.assert(
    fc.property(fc.array(edit, {maxLength: 30}), (edits) => {
      const kept = eachBlock((block) => vowels(block.text))
      let blocks: readonly NoticeBlock[] = []
      for (const {at, gone, typed} of edits) {
        blocks = blocks.toSpliced(at, gone, ...typed.map((each) => paragraph(each)))
        const anew = blocks.flatMap((each, block) =>
          vowels(each.text).map((found) => ({block, found})),
        )
        expect(kept(blocks)).toEqual(anew)
      }
    }),
    {seed, numRuns: 300},
  )
})
