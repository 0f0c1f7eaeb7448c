import {expect, test} from 'vitest'

import {changeBanner} from '../../../core/announce/changeBanner.js'
import {changeMail} from '../../../core/announce/changeMail.js'
import {noticeSegments} from '../../../core/announce/noticeSegments.js'
import {languages} from '../../../core/language.js'
import {stampAll, type Step} from '../stamp/sampleVersions.js'

const origin = 'https://notices.example'
const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString()

async function bannerOn(number: number, steps: readonly Step[]) {
  const versions = await stampAll(steps)
  const archive = {language: 'nb', timeZone: 'Europe/Oslo', versions} as const
  return changeBanner(archive, origin, new Date(day(number)))
}

const first = {text: 'En', at: day(1)}
const change = {
  text: 'To',
  at: day(2),
  effectiveAt: day(40),
  kind: 'material',
  summary: 'Ny mottaker: Sky AS.',
} as const

test('a banner tells of a coming change and, for 30 days, of one that came', async () => {
  const steps = [first, change]
  expect(await bannerOn(1, [first])).toBeUndefined()
  expect(await bannerOn(3, steps)).toMatchObject({
    current: null,
    upcoming: {
      version: 2,
      effectiveAt: day(40),
      text: 'Personvernerklæringen vår endres fra 9. februar 2026: Ny mottaker: Sky AS.',
      url: `${origin}/api/notices/klinikk24/versions/2?lang=nb&format=html`,
      changesUrl: `${origin}/api/notices/klinikk24/versions/2/changes?lang=nb&from=1&format=html`,
    },
  })
  expect(await bannerOn(69, steps)).toMatchObject({upcoming: null, current: {version: 2}})
  expect(await bannerOn(70, steps)).toBeUndefined()
})

test('a typo mended meanwhile hides no change from the banner', async () => {
  const typo = {text: 'To.', at: day(3), summary: 'Skrivefeil'}
  expect(await bannerOn(4, [first, change, typo])).toMatchObject({
    upcoming: {version: 3, summary: 'Ny mottaker: Sky AS.'},
  })
  const later = {text: 'To!', at: day(41), summary: 'Skrivefeil'}
  expect(await bannerOn(42, [first, change, later])).toMatchObject({
    current: {version: 2, summary: 'Ny mottaker: Sky AS.'},
  })
})

test('two changes that come on one day are both told', async () => {
  const second = {...change, text: 'Tre', at: day(3), summary: 'Nytt formål: Salg.'}
  expect(await bannerOn(4, [first, change, second])).toMatchObject({
    upcoming: {version: 3, summary: 'Ny mottaker: Sky AS. Nytt formål: Salg.'},
  })
})

test('a change that was called off is told no longer', async () => {
  expect(await bannerOn(4, [first, change, {text: 'En', at: day(3)}])).toBeUndefined()
})

test('a change in one brand is told to that brand’s readers, in several to the controller’s', () => {
  const version = (brand: string, language: 'nb' | 'en') => ({
    brand,
    language,
    controllerId: 'org-k24',
  })
  const names = (...versions: ReturnType<typeof version>[]) =>
    noticeSegments(versions).map(({name}) => name)
  expect(names(version('klinikk24', 'nb'))).toEqual(['notice/klinikk24/nb'])
  expect(names(version('klinikk24', 'nb'), version('klinikk24', 'en'))).toEqual([
    'notice/klinikk24/nb',
    'notice/klinikk24/en',
  ])
  expect(names(version('klinikk24', 'nb'), version('fit24', 'nb'), version('fit24', 'en'))).toEqual(
    ['notice/org-k24/nb', 'notice/fit24/en'],
  )
  expect(names()).toEqual([])
})

const told = {
  brandName: 'Klinikk24 <b>',
  summary: 'Ny mottaker: Sky & Sønn AS.',
  reasons: ['Ny mottaker: Sky & Sønn AS', 'Nytt formål: Salg'],
  comparisonUrl: `${origin}/api/notices/klinikk24/versions/3/changes?lang=nb&from=2&format=html`,
  effectiveAt: new Date('2026-04-14T22:00:00Z'),
  timeZone: 'Europe/Oslo',
  newVersionUrl: `${origin}/api/notices/klinikk24/versions/3?lang=nb&format=html`,
  currentUrl: `${origin}/api/notices/klinikk24?lang=nb&format=html`,
}
const mail = {
  controllerName: 'K24 AS',
  senderName: 'Klinikk24',
  now: new Date('2026-03-01T12:00:00Z'),
}

/** The words of a mail's HTML, as a reader sees them. */
function wordsOf(html: string): string[] {
  const entities: Record<string, string> = {lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'"}
  return html
    .replace(/<head>.*?<\/head>/s, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .split(/\s+/)
    .filter(Boolean)
}

test.each(languages)('a change mail in %s says the same in HTML and in text', (language) => {
  const {html, text, subject} = changeMail({...mail, language, notices: [told, told]})
  const words = text.replaceAll(/^- /gm, '').split(/\s+/).filter(Boolean)
  expect(wordsOf(html).join(' ').replaceAll(' :', ':')).toBe(words.join(' '))
  expect(html).toContain('Klinikk24 &lt;b&gt;')
  expect(text).toContain('Sky & Sønn AS')
  expect(text).toContain(told.newVersionUrl)
  expect(text).toContain(told.comparisonUrl)
  expect(text).toContain('- Ny mottaker: Sky & Sønn AS\n')
  expect(text).toContain('K24 AS')
  expect(subject).not.toMatch(/klinikk|k24/i)
})

test('a change mail loads nothing, tracks nothing and advertises nothing', () => {
  const {html} = changeMail({...mail, language: 'nb', notices: [told]})
  expect(html).not.toMatch(/<(img|script|link|iframe|form|style)\b|background-image|url\(/i)
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  const {comparisonUrl, newVersionUrl, currentUrl} = told
  expect(links).toEqual(
    [comparisonUrl, newVersionUrl, currentUrl].map((url) => url.replaceAll('&', '&amp;')),
  )
})

test('a mail tells the day as the brand’s readers count it, and whether it has come', () => {
  const before = changeMail({...mail, language: 'nb', notices: [told]})
  expect(before.text).toContain('endres fra 15. april 2026')
  const now = new Date('2026-05-01T00:00:00Z')
  const after = changeMail({...mail, now, language: 'nb', notices: [told]})
  expect(after.text).toContain('er endret fra 15. april 2026')
})
