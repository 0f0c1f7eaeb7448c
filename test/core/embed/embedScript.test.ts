import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'

import {expect, test} from 'vitest'

import {embedScript} from '../../../api/_server/embed/embedScript.js'
import {noticeAddress} from '../../../core/embed/noticeAddress.js'
import {buildEmbed, embedModule, embedModulePath} from '../../../scripts/buildEmbed.js'

test('the committed script is what its source builds to', async () => {
  const script = await buildEmbed()
  expect(embedScript).toBe(script)
  expect(readFileSync(embedModulePath, 'utf8')).toBe(embedModule(script))
})

test('both components together weigh less than 6 KB', () => {
  const bytes = gzipSync(embedScript, {level: 9}).byteLength
  expect(bytes).toBeGreaterThan(1000)
  expect(bytes).toBeLessThan(6000)
})

test('the script stores nothing, loads no other code and writes no HTML', () => {
  expect(embedScript).not.toMatch(
    /localStorage|sessionStorage|indexedDB|cookie|innerHTML|outerHTML|insertAdjacent|eval\(|Function\(|import\(|DOMParser|document\.write/,
  )
})

test.each([
  ['nb', '?lang=nb'],
  ['nb-NO', '?lang=nb'],
  ['NO', '?lang=nb'],
  ['en-GB', '?lang=en'],
  ['', ''],
  [null, ''],
])('an element in %j asks with %j', (lang, query) => {
  const asked = {origin: 'https://notices.example', brand: 'a b', notice: null, lang}
  expect(noticeAddress(asked, '/api/embed/*')).toBe(
    `https://notices.example/api/embed/a%20b${query}`,
  )
})

test('an element asks for another notice of the brand by its name', () => {
  const asked = {origin: 'https://n.example', brand: 'k24', notice: 'jobs', lang: 'nb'}
  expect(noticeAddress(asked, '/api/notices/*/notice-of-change')).toBe(
    'https://n.example/api/notices/k24/notice-of-change?lang=nb&notice=jobs',
  )
})
