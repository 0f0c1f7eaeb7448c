import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {importedSections} from '../../../core/import/importedSections.js'
import {nothingKnown} from '../../../core/import/knownFacts.js'
import {proposeFacts} from '../../../core/import/proposeFacts.js'
import {readElements} from '../../../core/reading/readElements.js'
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

const ofOther = `# Personvern

## Hvem vi er

Treningsdrift AS er behandlingsansvarlig.

## Innsyn

Skriv til oss.

## Personvern i Nordlys Media

Under følger personvernerklæringen til Nordlys Media AS.

### Logger

Nordlys Media AS lagrer logger i 12 måneder.
`

test('a notice that is pasted in keeps its place, and is said to be whose', () => {
  const {sections, embedded} = imported(ofOther, 'notice.md')
  expect(sections.map(({heading}) => heading)).toEqual([
    'Hvem vi er',
    'Innsyn',
    'Personvern i Nordlys Media',
    'Logger',
  ])
  expect(embedded).toEqual([
    {organisation: 'Nordlys Media AS', headings: ['Personvern i Nordlys Media', 'Logger']},
  ])
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

const company = word.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}data AS`)
/** A notice of somebody else: words that lead to it, and a part of its own. */
const embeddedPiece = fc
  .tuple(company, line, fc.integer({min: 1, max: 90}), line)
  .map(([name, what, months, text]) =>
    [
      `## Personvern hos ${name}`,
      `Under følger personvernerklæringen til ${name}.`,
      `${what} lagres i ${months} måneder.`,
      `### ${text}`,
      `- ${text}`,
    ].join('\n\n'),
  )
const pieces = fc
  .tuple(
    fc.array(piece, {minLength: 1, maxLength: 20}),
    fc.option(embeddedPiece, {nil: undefined}),
    fc.array(piece, {maxLength: 5}),
  )
  .map(([before, embedded, after]) => [...before, ...(embedded ? [embedded] : []), ...after])

test('every word of a text is in its sections or in what is left out, pasted notices included', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const input = all.join('\n\n')
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

test('the words of a text keep their order, wherever a pasted notice begins', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const text = readNoticeText(all.join('\n\n'), 'notice.md')
      const {sections} = importedSections(text, counting())
      const headings = text.blocks.flatMap((block) =>
        block.kind === 'heading' && block.level <= 2 ? [block.text] : [],
      )
      const own = sections.map(({heading}) => heading).filter((each) => headings.includes(each))
      expect(own).toEqual(headings.filter((each) => own.includes(each)))
      expect(own.length).toBe(headings.length)
    }),
  )
})

test('every fact quotes its words, and one of a pasted notice from within it', () => {
  let pasted = 0
  fc.assert(
    fc.property(pieces, (all) => {
      const text = readNoticeText(all.join('\n\n'), 'notice.md')
      const into = {facts: nothingKnown, groupId: 'group', brandId: 'brand'}
      const proposals = proposeFacts(text, readElements(text), into)
      const places = text.blocks.flatMap(({embedded, offsets}) =>
        embedded === undefined ? [] : [[offsets[0] ?? 0, offsets.at(-1) ?? 0] as const],
      )
      expect(new Set(proposals.map(({key}) => key)).size).toBe(proposals.length)
      for (const {at, type, of} of proposals) {
        expect(text.input.slice(at.start, at.end)).toBe(at.quote)
        const isWithin = places.some(([start, end]) => start <= at.start && at.end <= end)
        expect(isWithin).toBe(of !== undefined || type === 'embedded')
        if (isWithin) pasted += 1
      }
    }),
  )
  expect(pasted).toBeGreaterThan(20)
})
