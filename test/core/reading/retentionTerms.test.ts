import {expect, test} from 'vitest'

import {retentionTermOf} from '../../../core/reading/elements/retentionTermOf.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

/** Each period of a text: what is kept, for how many months, from when, by which law, what then. */
function termsIn(input: string, name?: string) {
  const text = readNoticeText(input, name)
  return readElements(text).retentions.map((retention) => {
    const block = text.blocks[retention.block]
    const term = block ? retentionTermOf(block, retention) : undefined
    return [term?.what, retention.months, term?.start, term?.law, term?.after, term?.isPlain]
  })
}

test.each([
  [
    'nb',
    'Bilag oppbevares i fem år etter regnskapsårets slutt, slik bokføringsloven § 13 krever.',
    ['Bilag', 60, 'etter regnskapsårets slutt', 'bokføringsloven § 13', undefined, true],
  ],
  [
    'nb',
    'Påmeldinger slettes etter 12 måneder.',
    ['Påmeldinger', 12, undefined, undefined, 'erased', true],
  ],
  [
    'nb',
    'Journalen tar vi vare på i ti år etter siste time.',
    ['Journalen', 120, 'etter siste time', undefined, undefined, true],
  ],
  [
    'nn',
    'Søknader vert sletta seks månader etter at stillinga er fylt.',
    ['Søknader', 6, 'etter at stillinga er fylt', undefined, 'erased', true],
  ],
  [
    'nn',
    'Vi lagrar bilag i 5 år etter bokføringslova.',
    ['bilag', 60, undefined, 'bokføringslova', undefined, true],
  ],
  [
    'da',
    'Bilag gemmer vi i 5 år fra udgangen af regnskabsåret, jf. bogføringsloven.',
    ['Bilag', 60, 'fra udgangen af regnskabsåret', 'bogføringsloven', undefined, true],
  ],
  [
    'da',
    'Ansøgninger slettes senest seks måneder efter, at stillingen er besat.',
    ['Ansøgninger', 6, 'efter, at stillingen er besat', undefined, 'erased', true],
  ],
  [
    'sv',
    'Fakturor sparas i sju år efter utgången av kalenderåret enligt bokföringslagen.',
    ['Fakturor', 84, 'efter utgången av kalenderåret', 'bokföringslagen', undefined, true],
  ],
  [
    'sv',
    'Medlemsuppgifter gallras 12 månader efter avslutat medlemskap.',
    ['Medlemsuppgifter', 12, 'efter avslutat medlemskap', undefined, 'erased', true],
  ],
  [
    'en',
    'Invoices are kept for 5 years after the accounting year under the Bookkeeping Act, then anonymised.',
    ['Invoices', 60, 'after the accounting year', 'Bookkeeping Act', 'anonymised', true],
  ],
  [
    'en',
    'We keep the recordings for two months.',
    ['the recordings', 2, undefined, undefined, undefined, true],
  ],
])('%s: %s', (_, sentence, expected) => {
  expect(termsIn(`Notice\n\nOur words\n\n${sentence}\n`)).toEqual([expected])
})

test.each([
  'Bilag oppbevares i minst 5 år.',
  'Kontoen slettes etter to år, med mindre du logger inn.',
  'We normally keep letters for two years.',
  'Ansøgninger læses af os og slettes efter seks måneder.',
  'Journalen får inte raderas på tio år.',
])('a bound, a rule with exceptions or a sentence that says more is not plain: %s', (sentence) => {
  expect(termsIn(`Notice\n\n${sentence}\n`).map((term) => term.at(-1))).toEqual([false])
})

const shortTermsIn = (input: string, name?: string) =>
  termsIn(input, name).map((term) => term.slice(0, 3))

test('two periods of a sentence are of two things', () => {
  expect(
    shortTermsIn(
      'Notice\n\nBilag lagres i fem år etter årets slutt, og søknader i seks måneder.\n',
    ),
  ).toEqual([
    ['Bilag', 60, 'etter årets slutt'],
    ['søknader', 6, undefined],
  ])
})

test('below a heading on how long, a name and a period are enough', () => {
  const list = '- Bilag: fem år etter utgangen av året\n- Nyhetsbrev: til du melder deg av\n'
  expect(shortTermsIn(`# Personvern\n\n## Lagringstid\n\n${list}`, 'a.md')).toEqual([
    ['Bilag', 60, 'etter utgangen av året'],
    ['Nyhetsbrev', undefined, 'til du melder deg av'],
  ])
  expect(shortTermsIn(`# Personvern\n\n## Frister for klage\n\n${list}`, 'a.md')).toEqual([])
})

test('a column on how long is read, and one of a table of cookies is not', () => {
  const kept = '| Formål | Lagringstid |\n| --- | --- |\n| Regnskap | 5 år etter årets slutt |\n'
  expect(shortTermsIn(`# Personvern\n\n## Bruk\n\n${kept}`, 'a.md')).toEqual([
    ['Regnskap', 60, 'etter årets slutt'],
  ])
  const cookies = '| Cookie | Lagringstid |\n| --- | --- |\n| _ga | 2 år |\n'
  expect(shortTermsIn(`# Personvern\n\n## Bruk\n\n${cookies}`, 'a.md')).toEqual([])
})
