import {expect, test} from 'vitest'

import type {
  ResolvedBlock,
  ResolvedNotice,
  ResolvedSection,
  ResolvedTable,
} from '../../../core/compose/resolvedNotice.js'
import {diffNotices} from '../../../core/diff/diffNotices.js'
import {diffWords, readWords} from '../../../core/diff/diffWords.js'
import {renderComparison} from '../../../core/diff/renderComparison.js'
import type {ChangeReason} from '../../../core/stamp/changeReason.js'
import {notice} from '../stamp/sampleVersions.js'

const words = (
  key: string,
  text: string,
  more: Partial<Extract<ResolvedBlock, {_type: 'block'}>> = {},
): ResolvedBlock => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  children: [{_type: 'span', _key: 's', text, marks: []}],
  markDefs: [],
  ...more,
})

const section = (
  key: string,
  blocks: ResolvedBlock[],
  more: Partial<ResolvedSection> = {},
): ResolvedSection => ({key, anchor: key, heading: `Del ${key}`, level: 2, blocks, ...more})

const withSections = (...sections: ResolvedSection[]): ResolvedNotice => ({...notice(''), sections})

const table = (
  rows: Record<string, string[]>,
  more: Partial<ResolvedTable> = {},
): ResolvedTable => ({
  _type: 'table',
  _key: 't',
  of: 'processors',
  caption: 'Databehandlere',
  columns: ['Navn', 'Sted'],
  rows: Object.entries(rows).map(([_key, cells]) => ({_key, cells})),
  ...more,
})

const shown = (
  before: ResolvedNotice,
  after: ResolvedNotice,
  reasons: readonly ChangeReason[] = [],
): string => renderComparison(diffNotices(before, after), reasons, 'nb').markup

const a = section('a', [words('1', 'Første del.')])
const b = section('b', [words('2', 'Andre del.')])
const c = section('c', [words('3', 'Tredje del.')])

test('a section that changed its place is moved, and its text is not told again', () => {
  const markup = shown(withSections(a, b, c), withSections(b, c, a))
  expect(markup).toContain('<h3>Del a <span class="mark">Flyttet</span></h3>')
  expect(markup).not.toContain('Del b')
  expect(markup).not.toMatch(/<ins>|<del>|Første del/)
})

test('numbers that moved along with a new section are no change of the others', () => {
  const numbered = (...sections: ResolvedSection[]) =>
    withSections(...sections.map((one, index) => ({...one, number: String(index + 1)})))
  const markup = shown(numbered(a, c), numbered(a, b, c))
  expect(markup).toContain('<section class="added"><h3>2 Del b <span class="mark">Ny del</span>')
  expect(markup).not.toContain('Del c')
  expect(markup.match(/<section/g)).toHaveLength(1)
})

test('a moved paragraph is marked, words that came and went are named for the ear', () => {
  const before = section('a', [
    words('1', 'Vi lagrer i to år.'),
    words('2', 'X.'),
    words('3', 'Y.'),
  ])
  const after = section('a', [
    words('2', 'X.'),
    words('3', 'Y.'),
    words('1', 'Vi lagrer i fem år.'),
  ])
  const markup = shown(withSections(before), withSections(after))
  expect(markup).toContain('<p class="mark">Flyttet</p>')
  expect(markup).toContain(
    '<p>Vi lagrer i <del><span class="aloud">Fjernet: </span>to</del><ins><span class="aloud">Lagt til: </span>fem</ins> år.</p>',
  )
})

test('a table is told row by row', () => {
  const before = table({
    sky: ['Sky AS', 'Norge'],
    gammel: ['Gammel AS', 'Norge'],
    mail: ['Post AS', 'Irland'],
  })
  const after = table({
    mail: ['Post AS', 'Irland'],
    sky: ['Sky AS', 'USA'],
    ny: ['Ny AS', 'Sverige'],
  })
  const markup = shown(withSections(section('a', [before])), withSections(section('a', [after])))
  expect(markup).toContain('<tr class="added"><th scope="row"><ins>')
  expect(markup).toContain('<tr class="removed"><th scope="row"><del>')
  expect(markup).toMatch(/<td data-label="Sted"><del>.*Norge<\/del><ins>.*USA<\/ins><\/td>/)
  expect(markup.match(/Flyttet/g)).toHaveLength(1)
  expect(markup.match(/<table/g)).toHaveLength(1)
})

test('a table of other columns is replaced as a whole, its heads with it', () => {
  const after = table({sky: ['Sky AS', 'Norge', 'Drift']}, {columns: ['Navn', 'Sted', 'Tjeneste']})
  const before = table({sky: ['Sky AS', 'Norge']})
  const markup = shown(withSections(section('a', [before])), withSections(section('a', [after])))
  expect(markup.match(/<table/g)).toHaveLength(2)
  expect(markup).toMatch(/<th scope="col"><ins>.*Tjeneste<\/ins><\/th>/)
  expect(markup).toMatch(/<caption><del>.*Databehandlere<\/del><\/caption>/)
})

test('a paragraph that became a table is replaced as a whole', () => {
  const before = section('a', [words('t', 'Vi bruger ingen.')])
  const after = section('a', [table({sky: ['Sky AS', 'Norge']})])
  const markup = shown(withSections(before), withSections(after))
  expect(markup).toMatch(/<p><del>.*Vi bruger ingen\.<\/del><\/p>/)
  expect(markup).toMatch(/<th scope="row"><ins>.*Sky AS<\/ins><\/th>/)
})

test('the same words set otherwise are marked, since no word is', () => {
  const before = section('a', [words('1', 'Slik gjør du')])
  const after = section('a', [words('1', 'Slik gjør du', {style: 'h3'})])
  const markup = shown(withSections(before), withSections(after))
  expect(markup).toContain('<p class="mark">Annen oppstilling</p>')
  expect(markup).toContain('<h4>Slik gjør du</h4>')
})

test('what an editor typed is text, never markup', () => {
  const script = '<script>alert("x")</script> & \'\''
  const before = section('a', [words('1', 'Før'), table({x: ['Før', 'Før']})], {heading: 'Før'})
  const after = section(
    'a',
    [words('1', script), table({x: [script, script]}, {caption: script})],
    {
      heading: script,
    },
  )
  const reasons = [{code: 'recipient_added', subject: script}] as const
  const markup = shown(withSections(before), withSections(after), reasons)
  expect(markup).not.toContain('<script')
  expect(markup).toContain('&lt;script&gt;')
  expect(shown(withSections(before), {...withSections(before), title: script})).not.toContain(
    '<scr',
  )
})

test('nothing on the page leads to a place that is not on it', () => {
  const linked = words('1', 'Les mer', {
    children: [{_type: 'span', _key: 's', text: 'Les mer her', marks: ['l']}],
    markDefs: [{_type: 'link', _key: 'l', href: '#b'}],
  })
  const markup = shown(
    withSections(section('a', [words('1', 'Les')])),
    withSections(section('a', [linked])),
  )
  expect(markup).toContain('mer her')
  expect(markup).not.toContain('href')
})

test('a section in another language is told in that language', () => {
  const danish = {language: 'da'} as const
  const markup = shown(
    withSections(section('a', [words('1', 'Gammel tekst')], danish)),
    withSections(section('a', [words('1', 'Ny tekst')], danish)),
  )
  expect(markup).toContain('<section lang="da">')
  expect(markup).toContain('Tilføjet: ')
  expect(markup).not.toContain('Lagt til: ')
})

test('headings follow on each other, with facts in short and without', () => {
  const pair = [withSections(a), withSections(section('a', [words('1', 'Annet.')]))] as const
  const levels = (markup: string) => [...markup.matchAll(/<h(\d)/g)].map(([, level]) => level)
  expect(levels(shown(...pair))).toEqual(['2', '3'])
  const reasons = [{code: 'recipient_added', subject: 'Sky AS'}] as const
  const markup = shown(...pair, reasons)
  expect(levels(markup)).toEqual(['2', '2', '3'])
  expect(markup).toContain('<li>Ny mottaker: Sky AS</li>')
})

test('facts that moved are told even where no word did', () => {
  const reasons = [{code: 'brand_changed', subject: 'Klinikk24'}] as const
  const markup = shown(withSections(a), withSections(a), reasons)
  expect(markup).toContain('Endrede opplysninger om Klinikk24')
  expect(markup).toContain('Ingen ord er endret')
})

test('a stamp line that was put elsewhere is no change of the words', () => {
  const stamp = {_type: 'versionStamp', _key: 'v'} as const
  const before = section('a', [words('1', 'Tekst.'), stamp])
  expect(shown(withSections(before), withSections(section('a', [words('1', 'Tekst.')])))).toContain(
    'Ingen ord er endret',
  )
})

test('what stands between two replaced words changes with them, and nothing else does', () => {
  const states = (before: string, after: string) =>
    diffWords([{text: before}], [{text: after}]).map(({state, inline}) => `${state} ${inline.text}`)
  expect(states('en rød bil', 'et blått hus')).toEqual(['removed en rød bil', 'added et blått hus'])
  expect(states('en, to, tre, fire', 'en, tre')).not.toContain('added  ')
})

test('a text of any length is compared exactly and soon, and a changed word in it is found', () => {
  const sentence = (index: number) => `Setning ${index} handler om noe nytt.`
  const long = Array.from({length: 4000}, (_, index) => sentence(index)).join(' ')
  const changed = long.replace('Setning 2000 handler', 'Setning 2000 dreier')
  const found = diffWords([{text: long}], [{text: changed}])
  expect(found.filter(({state}) => state !== 'same').map(({inline}) => inline.text)).toEqual([
    'handler',
    'dreier',
  ])
  const others = Array.from({length: 60_000}, (_, index) => `ord${index}.`).join(' ')
  const begun = performance.now()
  const replaced = diffWords([{text: long}], [{text: others}])
  expect(performance.now() - begun).toBeLessThan(5000)
  expect(readWords(replaced, 'before')).toEqual([{text: long}])
  expect(readWords(replaced, 'after')).toEqual([{text: others}])
})
