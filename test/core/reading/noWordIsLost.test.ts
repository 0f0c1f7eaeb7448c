import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {readNoticeText} from '../../../core/reading/readNoticeText.js'

const word = fc.stringMatching(/^[A-Za-zæøåÆØÅäö]{2,12}$/)
const sentence = fc
  .tuple(
    fc.array(word, {minLength: 1, maxLength: 14}),
    fc.constantFrom('.', '', ':', '?', ',', ' 2 år.'),
  )
  .map(([words, end]) => words.join(' ') + end)
const paragraph = fc.array(sentence, {minLength: 1, maxLength: 4}).map((all) => all.join(' '))
const mark = fc.constantFrom(
  '',
  '- ',
  '1. ',
  '2.1 ',
  '• ',
  '  • ',
  'a) ',
  '# ',
  '## ',
  '> ',
  '* ',
  '| ',
  '**',
)
const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\n \n', '\n\n\n')
const page = fc
  .array(fc.tuple(mark, fc.oneof(sentence, paragraph), gap), {minLength: 1, maxLength: 25})
  .map((lines) => lines.map((parts) => parts.join('')).join(''))

const tag = fc.constantFrom(
  'p',
  'h1',
  'h2',
  'li',
  'div',
  'td',
  'b',
  'nav',
  'footer',
  'form',
  'main',
  'a',
  'button',
  'article',
  'tr',
  'table',
  'noscript',
  'header',
)
const html = fc
  .array(
    fc.oneof(
      fc.tuple(tag, paragraph).map(([name, said]) => `<${name}> ${said} </${name}>`),
      tag.map((name) => `<${name}>`),
      paragraph,
    ),
    {minLength: 1, maxLength: 25},
  )
  .map((parts) => parts.join(' '))

const wordsOf = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? []

function isAllThere(input: string, said: string, name: string): boolean {
  if (wordsOf(said).length === 0) return true
  const {blocks} = readNoticeText(input, name)
  const read = blocks.flatMap(({text}) => wordsOf(text)).toSorted()
  expect(read).toEqual(wordsOf(said).toSorted())
  for (const {text, offsets} of blocks) {
    expect(offsets).toHaveLength(text.length + 1)
    const quoted = text
      .split('')
      .map((unit, index) => (/\p{L}/u.test(unit) ? input.charAt(offsets[index] ?? 0) : unit))
    expect(quoted.join('')).toBe(text)
  }
  return true
}

test.each(['notice.txt', 'notice.md'])(
  'every word of a text is in a block, at its place: %s',
  (name) => {
    fc.assert(
      fc.property(page, (input) => isAllThere(input, input, name)),
      {numRuns: 60},
    )
  },
)

test('every word of a page is in a block, at its place', () => {
  const said = (input: string): string => input.replaceAll(/<[^>]*>/g, ' ')
  fc.assert(
    fc.property(html, (input) => isAllThere(input, said(input), 'page.html')),
    {numRuns: 60},
  )
})
