import {expect, test} from 'vitest'

import {quoteOf} from '../../../core/reading/quoteOf.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

const shapes = (input: string, name?: string): string[] =>
  readNoticeText(input, name).blocks.map(
    ({kind, level, number, text}) => `${kind}${level || ''} ${number ? `[${number}] ` : ''}${text}`,
  )

const sentence = 'We keep what you tell us for two years, and delete it in the month after that.'

test('plain text: a short line before longer text is a heading, with its number apart', () => {
  expect(
    shapes(`Privacy notice\n\n1. Who we are\n\n${sentence}\n\n2.1 What we keep\n${sentence}`),
  ).toEqual([
    'title Privacy notice',
    'heading1 [1] Who we are',
    `paragraph ${sentence}`,
    'heading2 [2.1] What we keep',
    `paragraph ${sentence}`,
  ])
})

test('plain text: lines that a hard wrap has cut are one paragraph, quoted as they stand', () => {
  const input = `Privacy notice\n\n${sentence.slice(0, -1)}, unless the law says\nthat it is to be kept for longer.`
  const text = readNoticeText(input)
  expect(text.blocks).toHaveLength(2)
  const {text: words = ''} = text.blocks[1] ?? {}
  const from = words.indexOf('the law says that')
  expect(quoteOf(text, {block: 1, from, to: from + 17}).quote).toBe('the law says\nthat')
})

test('a page: headings, items, rows with their cells, links; menus and feet are chrome', () => {
  const page = `<!doctype html><nav>Menu</nav><main><h1>Privacy</h1><h2>What &amp; why</h2>
    <p>See <a href="https://example.com">our  site</a>.</p><ul><li>One<ul><li>Two</li></ul></li></ul>
    <table><tr><th>Name</th><th>Kept</th></tr><tr><td>_ga</td><td>2 years</td></tr></table></main><footer>Foot</footer>`
  expect(shapes(page)).toEqual([
    'chrome Menu',
    'title Privacy',
    'heading1 What & why',
    'paragraph See our site.',
    'item1 One',
    'item2 Two',
    'row Name Kept',
    'row _ga 2 years',
    'chrome Foot',
  ])
  const text = readNoticeText(page)
  const paragraph = text.blocks[3]
  expect(paragraph?.links).toEqual([{from: 4, to: 12, href: 'https://example.com'}])
  expect(text.blocks[7]?.cells).toEqual(['_ga', '2 years'])
  expect(quoteOf(text, {block: 2, from: 0, to: 10}).quote).toBe('What &amp; why')
})

test('Markdown: headings, lists, tables and links', () => {
  const markdown = `# Privacy\n\n## Cookies\n\nRead [more](https://example.com) *here*.\n\n- one\n  - two\n\n| Name | Kept |\n| --- | --- |\n| _ga | 2 years |\n`
  expect(shapes(markdown)).toEqual([
    'title Privacy',
    'heading1 Cookies',
    'paragraph Read more here.',
    'item1 one',
    'item2 two',
    'row Name Kept',
    'row _ga 2 years',
  ])
})

test('what is no text is refused', () => {
  expect(() => readNoticeText('')).toThrow('The text is empty.')
  expect(() => readNoticeText(' \n ')).toThrow('The text is empty.')
  expect(() => readNoticeText('PK\0\0\u0003')).toThrow('This is no text')
  expect(() => readNoticeText('<script>x</script>', 'page.html')).toThrow('no words')
})
