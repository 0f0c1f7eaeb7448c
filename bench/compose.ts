import {escapeHTML, toHTML, type PortableTextHtmlComponents} from '@portabletext/to-html'

import {composeNotice} from '../core/compose/composeNotice.js'
import type {ResolvedList, ResolvedTable} from '../core/compose/resolvedNotice.js'
import {renderNoticePage} from '../core/render/renderNoticePage.js'
import {renderText} from '../core/render/renderText.js'
import type {VersionMetadata} from '../core/stamp/noticeVersion.js'
import {generatedNotice} from './generatedNotice.js'
import {alternate, milliseconds, ratioFigure, timeFigure, type Figure} from './measure.js'

const leastWords = 10_000
const goalMilliseconds = 15
const mostRatio = 1.5

const metadata: VersionMetadata = {
  brand: 'generated',
  notice: 'privacy',
  language: 'nb',
  title: 'Generated',
  version: 1,
  kind: 'first',
  summary: '',
  stampedAt: '2026-01-01T00:00:00.000Z',
  effectiveAt: '2026-01-01T00:00:00.000Z',
  contentHash: 'c'.repeat(64),
  previousHash: null,
  hash: 'h'.repeat(64),
  signature: 's',
  keyId: 'k',
}

/** What the other does not know by itself, as plainly as it can be said. */
const components: Partial<PortableTextHtmlComponents> = {
  marks: {foreign: ({children}) => children},
  types: {
    table: ({value}: {readonly value: ResolvedTable}) =>
      `<table>${value.rows.map(({cells}) => `<tr>${cells.map((cell) => `<td>${escapeHTML(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
    descriptions: ({value}: {readonly value: ResolvedList}) =>
      `<dl>${value.items.map(({term, description}) => `<dt>${escapeHTML(term)}</dt><dd>${escapeHTML(description)}</dd>`).join('')}</dl>`,
    versionStamp: () => '',
    changeLog: () => '',
  },
}

/** From documents to a page: a notice of 10,000 words, with 25 facts of each kind. */
export async function benchCompose(): Promise<Figure[]> {
  const options = {brand: 'generated', language: 'nb', words: 9000, facts: 25, seed: 1} as const
  const {notice, facts} = generatedNotice(options)
  const resolved = composeNotice(notice, facts)
  const shown = {resolved, metadata, history: [metadata], timeZone: 'Europe/Oslo'}
  const words = renderText(shown).match(/\p{L}+/gu)?.length ?? 0
  if (words < leastWords) throw new Error(`the generated notice has ${words} words`)
  const composing = await milliseconds(() => composeNotice(notice, facts), 60)
  const rendering = await milliseconds(() => renderNoticePage(shown), 60)
  const blocks = resolved.sections.flatMap(({blocks: all}) => all)
  const {one, other} = await alternate(
    () => renderNoticePage({...shown, resolved: composeNotice(notice, facts)}),
    () => toHTML(blocks, {components}),
    {rounds: 60},
  )
  return [
    timeFigure(`compose ${words} words`, composing, goalMilliseconds),
    timeFigure(`render ${words} words as HTML`, rendering, goalMilliseconds),
    ratioFigure(`compose and render ${words} words (@portabletext/to-html)`, one, other, mostRatio),
  ]
}
