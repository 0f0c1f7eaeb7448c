import {expect, test} from 'vitest'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import {renderMarkdown} from '../../../core/render/renderMarkdown.js'
import {renderNoticeArticle} from '../../../core/render/renderNoticeArticle.js'
import {renderNoticePage} from '../../../core/render/renderNoticePage.js'
import {renderText} from '../../../core/render/renderText.js'
import {stampLine} from '../../../core/render/stampLine.js'
import {versionJson} from '../../../core/render/versionJson.js'
import {danishFacts, danishNotice} from '../compose/danishNotice.js'
import {norwegianFacts, norwegianNotice} from '../compose/norwegianNotice.js'
import {versionOf} from './versionOf.js'

const resolved = composeNotice(norwegianNotice(), norwegianFacts())
const danish = composeNotice(danishNotice(), danishFacts())
const timeZone = 'Europe/Oslo'
const stamped = {resolved, metadata: versionOf(2), history: [versionOf(3), versionOf(1)], timeZone}
const stampWords = 'Dette er versjon 2 fra Treningsdrift AS, datert 8. februar 2023.'

test('the stamp line is the notice’s own wording with number, controller and date in force', () => {
  expect(stampLine(resolved, versionOf(2), {timeZone})).toBe(stampWords)
  expect(stampLine(danish, versionOf(1), {timeZone})).toBe('Sidst opdateret: 8. januar 2023')
})

test('the stamp stands at its place and where the text asks for it', () => {
  const {markup} = renderNoticeArticle(stamped)
  expect(markup.split(stampWords)).toHaveLength(3)
  expect(markup).toMatch(/<p class="stamp">[^<]*<\/p>\n<p class="version">[^<]*<\/p><\/article>$/)
  const first = renderNoticeArticle({resolved: danish, metadata: versionOf(1), timeZone}).markup
  expect(first).toContain('</h1><p class="stamp">Sidst opdateret: 8. januar 2023</p>')
})

test('every text format ends with the version’s number, dates and hash', () => {
  const line =
    'Versjon 2, laget 1. februar 2023 kl. 11:00, i kraft fra 8. februar 2023. Kontrollsum (SHA-256): h2'
  expect(renderText(stamped).trimEnd().endsWith(line)).toBe(true)
  expect(renderMarkdown(stamped).trimEnd().endsWith(line)).toBe(true)
  expect(renderNoticeArticle(stamped).markup).toContain(`<p class="version">${line}</p></article>`)
})

test('a notice that is not stamped says that it is a draft', () => {
  const text = renderText({resolved, timeZone})
  expect(text).toContain('Utkast: teksten er ikke publisert')
  expect(text).not.toContain('Dette er versjon')
  expect(text).not.toContain('Kontrollsum')
  expect(renderNoticePage({resolved, timeZone}).markup).not.toContain('notice-version')
})

test('a version’s change log ends with that version, whatever came later', () => {
  const text = renderText(stamped)
  expect(text).toContain('2 | 8. februar 2023 | vesentlig | Endring 2\n1 | 8. januar 2023')
  expect(text).not.toContain('Endring 3')
})

test('sections nest by level, with their ids, numbers and headings', () => {
  const {markup} = renderNoticeArticle(stamped)
  expect(markup).toMatch(
    /<section id="section-formaal">\n<h2><span class="number">2<\/span> Formål<\/h2>/,
  )
  expect(markup).toMatch(
    /<section id="lagringstid">\n<h3>.*Lagring<\/h3>[^]*<\/section>\n<\/section>\n<section id="section-sikker">/,
  )
  expect(markup).toContain('<a href="#lagringstid">2.1</a>')
})

test('lists nest within their items', () => {
  expect(renderNoticeArticle(stamped).markup).toContain(
    '<ul><li>Første<ol><li>Inni</li></ol></li>\n<li>Andre</li></ul>',
  )
  expect(renderMarkdown(stamped)).toContain('- Første\n  1. Inni\n- Andre')
})

test('tables have a caption and heads with a scope', () => {
  const {markup} = renderNoticeArticle(stamped)
  expect(markup).toContain(
    '<table class="cookies"><caption>Informasjonskapsler på nettstedet</caption><thead><tr><th scope="col">Informasjonskapsel</th>',
  )
  expect(markup).toContain('<th scope="row">sid</th>')
  expect(markup).toContain('<td data-label="Varighet">Til du lukker nettleseren</td>')
})

test('addresses of a card can be followed', () => {
  const {markup} = renderNoticeArticle(stamped)
  expect(markup).toContain('<a href="mailto:personvern@drift.example">personvern@drift.example</a>')
  expect(markup).toContain('<a href="https://drift.example">drift.example</a>')
  expect(markup).toContain('<a href="tel:+4722396900">+47 22 39 69 00</a>')
})

test('another organisation’s notice is set apart, in its own language', () => {
  const pinned = [
    {
      noticeId: 'n',
      version: 1,
      language: 'nb' as const,
      effectiveAt: '2024-01-01T00:00:00Z',
      hash: 'h',
      resolved,
    },
  ]
  const section = {
    _type: 'embeddedSection' as const,
    _key: 'e',
    heading: 'Træning',
    notice: {_ref: 'n'},
    version: 1,
    role: 'independent_controller' as const,
  }
  const outer = composeNotice({...danishNotice(), sections: [section]}, {...danishFacts(), pinned})
  const {markup} = renderNoticeArticle({resolved: outer, metadata: versionOf(1), timeZone})
  expect(markup).toContain(
    '<section id="section-e" class="embedded" aria-label="Treningsdrift AS">\n<h2>Træning</h2>',
  )
  expect(markup).toContain('<section id="section-e-section-hvem" lang="nb">\n<h3>')
})

test('a page carries version, dates and hash, its style and no script', () => {
  const {markup, style} = renderNoticePage({...stamped, accentColor: '#0055aa'})
  expect(markup).toContain('<meta name="notice-version" content="2">')
  expect(markup).toContain('<meta name="notice-hash" content="h2">')
  expect(markup).toContain('<meta name="notice-stamped-at" content="2023-02-01T10:00:00.000Z">')
  expect(markup).toContain('<meta name="notice-effective-at" content="2023-02-07T23:00:00.000Z">')
  expect(markup).toContain('<html lang="nb">')
  expect(markup).toContain(`<style>${style}</style>`)
  expect(style).toContain('--accent:#0055aa')
  expect(markup).not.toContain('<script')
})

test('a version’s JSON begins with its metadata and ends with text and facts', () => {
  const json = versionJson(versionOf(2), resolved, stampWords)
  expect(Object.keys(json).join(' ')).toBe(
    'brand notice language title version kind summary stampedAt effectiveAt hash contentHash previousHash signature stamp sections facts',
  )
  expect(json.stamp).toBe(stampWords)
})
