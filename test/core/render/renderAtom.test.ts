import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {renderAtom} from '../../../core/render/renderAtom.js'
import {stampAll} from '../stamp/sampleVersions.js'

const [first, second] = await stampAll([
  {text: 'En', at: '2026-01-01T12:00:00Z'},
  {text: 'To', at: '2026-02-01T12:00:00Z', effectiveAt: '2026-03-31T22:00:00Z', kind: 'material'},
])
if (!first || !second) throw new Error('no versions')

const archive = {
  brandName: 'Klinikk24',
  language: 'nb',
  timeZone: 'Europe/Oslo',
  versions: [first, second],
} as const

/** Checks what XML 1.0 demands of a document without attributes in single quotes or sections. */
function assertWellFormed(xml: string): void {
  const open: string[] = []
  const rest = xml
    .replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '')
    .replaceAll(
      /<(\/?)([a-z]+)((?: [\w:]+="[^"<]*")*)(\/?)>/g,
      (_tag, end, name, _set, isEmpty) => {
        if (end && open.pop() !== name) throw new Error(`</${name}> closes another element`)
        if (!end && !isEmpty) open.push(name)
        return ''
      },
    )
  if (open.length > 0) throw new Error(`<${open.join('>, <')}> stay open`)
  const wrong =
    /[<>]|&(?!(amp|lt|gt|quot|#39);)|[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
  const found = wrong.exec(rest) ?? /&(?!(amp|lt|gt|quot|#39);)/.exec(xml)
  if (found) throw new Error(`not well-formed at ${JSON.stringify(found[0])}`)
}

test('the feed carries each version, newest first, with the day it is in force from', () => {
  const feed = renderAtom(archive, 'https://notices.example')
  assertWellFormed(feed)
  expect([...feed.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
    'Versjoner av personvernerklæringen: Klinikk24',
    'Personvernerklæring – 2 (1. april 2026)',
    'Personvernerklæring – 1 (1. januar 2026)',
  ])
  expect(feed).toContain(`<id>urn:sha256:${second.hash}</id>`)
  expect(feed).toContain('<updated>2026-02-01T12:00:00.000Z</updated>')
  expect(feed).toContain(
    'rel="self" type="application/atom+xml" href="https://notices.example/api/notices/klinikk24/versions?lang=nb&amp;format=atom"',
  )
})

test('a feed is well-formed whatever editors wrote', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string(), (summary, brandName) => {
      const versions = [{...first, summary: `<&"'>\u0000\u001B\uD800${summary}`}]
      assertWellFormed(renderAtom({...archive, brandName, versions}, 'https://notices.example'))
    }),
  )
})
