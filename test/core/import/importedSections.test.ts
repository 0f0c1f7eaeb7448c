import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {importedSections} from '../../../core/import/importedSections.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

const counting = () => {
  let count = 0
  return () => `k${(count += 1)}`
}

const imported = (input: string, name?: string) =>
  importedSections(readNoticeText(input, name), counting())

/** Every word that an import keeps or says it leaves out. */
function wordsOf({title, sections, leftOut}: ReturnType<typeof imported>): string[] {
  const said = [title ?? '', ...leftOut]
  for (const {heading, body} of sections) {
    said.push(heading)
    for (const block of body ?? []) {
      if (block._type === 'block') {
        said.push(
          block.children.map((child) => (child._type === 'span' ? child.text : '')).join(''),
        )
      } else if (block._type === 'ownTable') {
        said.push(...block.rows.flatMap(({cells}) => cells))
      }
    }
  }
  return said.join(' ').split(/\s+/)
}

test('headings become sections and parts, with their text below them', () => {
  const {title, sections} = imported(
    '# Privacy\n\nWe care.\n\n## Who we are\n\nNordlys AS.\n\n### Where\n\nIn Oslo.\n\n- one\n  - two\n',
    'notice.md',
  )
  expect(title).toBe('Privacy')
  expect(sections.map(({heading, level}) => [heading, level])).toEqual([
    ['Privacy', 2],
    ['Who we are', 2],
    ['Where', 3],
  ])
  expect(sections[2]?.body).toMatchObject([
    {style: 'normal'},
    {listItem: 'bullet', level: 1},
    {listItem: 'bullet', level: 2},
  ])
})

test('links keep their addresses, and tables their rows', () => {
  const {sections} = imported(
    '# Privacy\n\n## Cookies\n\nRead [more](https://example.com/x) here.\n\n| Name | Kept |\n| --- | --- |\n| _ga | 2 years |\n',
    'notice.md',
  )
  const [text, table] = sections[0]?.body ?? []
  expect(text).toMatchObject({
    children: [{text: 'Read '}, {text: 'more', marks: ['k2']}, {text: ' here.'}],
    markDefs: [{_key: 'k2', href: 'https://example.com/x'}],
  })
  expect(table).toMatchObject({rows: [{cells: ['Name', 'Kept']}, {cells: ['_ga', '2 years']}]})
})

test('page chrome is left out, and said to be', () => {
  const {sections, leftOut} = imported(
    '<nav>Menu</nav><main><h1>Privacy</h1><h2>A</h2><p>B c.</p></main>',
  )
  expect(leftOut).toEqual(['Menu'])
  expect(sections.map(({heading}) => heading)).toEqual(['A'])
})

const word = fc.stringMatching(/^[a-zæøå]{1,12}$/)
const line = fc.array(word, {minLength: 1, maxLength: 24}).map((words) => words.join(' '))
const piece = fc.oneof(
  line.map((text) => `${text}.`),
  line.map((text) => `## ${text}`),
  line.map((text) => `- ${text}`),
  fc
    .tuple(word, line)
    .map(([name, text]) => `| ${name} | ${text} |\n| --- | --- |\n| ${text} | ${name} |`),
  fc.tuple(line, word).map(([text, link]) => `${text} [${link}](https://example.com/${link}).`),
)

test('every word of a text is in its sections or in what is left out', () => {
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1, maxLength: 20}), (pieces) => {
      const input = pieces.join('\n\n')
      const kept = wordsOf(imported(input, 'notice.md'))
      const marks = /^(?:#+|-|\||---)$/
      const words = input
        .replaceAll(/\]\([^)]*\)/g, ' ')
        .replaceAll('[', ' ')
        .split(/[\s|]+/)
      for (const each of words)
        if (each !== '' && !marks.test(each)) expect(kept.join(' ')).toContain(each)
    }),
  )
})
