import {existsSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from 'vitest'

import {exportFormats} from '../../../api/_server/export/exportFiles.js'
import {productPromises, promiseKeepers} from '../../../core/compose/productPromises.js'
import {targetOn} from '../../../core/export/dueOn.js'
import {linkExpiresAt} from '../../../core/export/owedMail.js'
import {languages} from '../../../core/language.js'
import {undoEndsAt} from '../../../core/optOut/undoPeriod.js'
import {promiseSection} from '../../../core/starters/promiseSection.js'
import {promiseTexts} from '../../../core/starters/promiseTexts.js'
import {starterKinds} from '../../../core/starters/starterKind.js'
import {promiseSectionNames} from '../../../core/starters/starterSections.js'
import {startedNotice} from './completeFacts.js'

const promises = Object.entries(promiseKeepers)
const root = join(import.meta.dirname, '..', '..', '..')

test.for(promises)(
  'the promise %s is kept at an address that the functions answer',
  ([, {url}]) => {
    const file = `${url.slice(1).replaceAll(/:(\w+)/g, '[$1]')}.ts`
    expect(existsSync(join(root, file))).toBe(true)
  },
)

test.for(languages)('a promise names the setting that keeps it in %s', (language) => {
  const texts = new Map(Object.entries(promiseTexts[language].promises))
  for (const [name, keeper] of promises) {
    const parts = texts.get(name) ?? []
    const named = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.fact]))
    expect([name, named]).toEqual([name, 'fact' in keeper ? [keeper.fact] : []])
  }
})

test.for(languages)(
  'every promise stands exactly once in the sections that make promises in %s',
  (language) => {
    const said = promiseSectionNames
      .flatMap((name) => promiseSection(language, name).blocks)
      .flatMap((block) => ('text' in block ? [block.text] : 'item' in block ? [block.item] : []))
    const texts = Object.values(promiseTexts[language].promises)
    expect(new Set(said)).toEqual(new Set(texts))
    expect(said.length).toBe(texts.length)
  },
)

test('no period, number, name or address is typed into a starter', () => {
  const typed = languages.flatMap((language) =>
    starterKinds.flatMap((kind) =>
      startedNotice({language, kind, isHealthService: true}).sections.flatMap((section) => {
        const body = section._type === 'ownSection' ? (section.body ?? []) : []
        return body.flatMap((block) =>
          block._type === 'block'
            ? block.children.flatMap((child) => (child._type === 'span' ? [child.text] : []))
            : [],
        )
      }),
    ),
  )
  expect(typed.length).toBeGreaterThan(300)
  expect(typed.filter((words) => /\d|@|https?:|www\./.test(words))).toEqual([])
})

test('a download link lives for as many days as the notice promises', () => {
  const askedAt = '2026-03-01T10:00:00.000Z'
  const days = (linkExpiresAt({askedAt}).getTime() - Date.parse(askedAt)) / 86_400_000
  expect(days).toBe(productPromises.downloadLinkDays)
})

test('a request is to be answered within as many months as the notice promises', () => {
  const [, month] = targetOn('2026-03-05').split('-')
  expect(Number(month) - 3).toBe(productPromises.responseMonths)
})

test('the data comes as the files that are promised, CSV inside the ZIP', () => {
  const files = exportFormats.filter((format) => format !== 'portable')
  expect(productPromises.exportFormats.toSorted()).toEqual([...files, 'csv'].toSorted())
})

test('leaving can be undone as long as the notice may say', () => {
  const at = '2026-03-01T10:00:00.000Z'
  const daysTo = (end: Date | undefined) => ((end?.getTime() ?? 0) - Date.parse(at)) / 86_400_000
  expect(daysTo(undoEndsAt(at))).toBe(productPromises.undoDays)
})
