import {expect, test} from 'vitest'

import type {Language} from '../../../../core/language.js'
import {keptHere, mendedBy, unkeptIn} from './keptHere.js'

test.for([
  ['Ved vesentlige endringer i personvernerklæringen varsler vi deg på SMS.', 'text message'],
  ['Vi sender brev når vi endrer personvernerklæringen.', 'letter'],
  ['Når personvernfråsegna blir endra, seier vi frå med eit oppslag i resepsjonen.', 'a poster'],
  ['Ændrer vi privatlivspolitikken, får du besked i appen.', 'the app'],
  ['Ændringer i denne politik meddeles via e-Boks.', 'digital post'],
  ['Vi meddelar ändringar i integritetspolicyn på Mina sidor.', 'a page behind a login'],
  ['Changes to this privacy notice are announced in our newsletter.', 'newsletter'],
  ['We will notify you of changes to this policy by text message and e-mail.', 'text message'],
  ['We tell you by phone and by letter when this policy is changed.', 'letter, phone'],
  ['Vi informerer om endringer i erklæringen på Facebook.', 'social media'],
])('word of changes goes another way than promised: %s', ([sentence = '', way = '']) => {
  const [said, ...more] = unkeptIn(sentence, keptHere)
  expect(said).toMatch(new RegExp(`^warning: The text promises word of changes by ${way}; `))
  expect(more).toEqual([])
})

test.for([
  'Ved vesentlige endringer i personvernerklæringen varsler vi deg på e-post.',
  'Ændringer i privatlivspolitikken meddeles på forsiden.',
  'We notify you of changes to this policy with a banner on our website.',
  'Vi meddelar ändringar i policyn via sms eller e-post.',
  'Endrer vi timen din, varsler vi deg på SMS.',
  'Vi sender SMS hvis åpningstidene endres.',
  'Prisændringer meddeles pr. brev.',
  'Vi varsler ikke om endringer i erklæringen på SMS.',
  'Vi sender e-post om endringer i erklæringen også til deg som har meldt deg av nyhetsbrev.',
  'If your contact details change, let us know by phone.',
])('word of changes goes as promised, or the words are about something else: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test('words that leave open what changes are about the notice under a heading that says so', () => {
  const sentence = 'Vesentlige endringer varsler vi på SMS.'
  expect(unkeptIn(sentence, keptHere, 'Endringer i erklæringen')).toHaveLength(1)
  expect(unkeptIn(sentence, keptHere, 'Kurs og timer')).toEqual([])
})

test.for<readonly [Language, string, string]>([
  ['nb', 'Vi varsler minst 14 dager før vi endrer erklæringen.', 'minst 30 dager før'],
  ['nn', 'Vi varslar minst to veker før vi endrar fråsegna.', 'minst 30 dagar før'],
  ['da', 'Vi giver besked mindst 14 dage før, vi ændrer politikken.', 'mindst 30 dage før'],
  ['sv', 'Vi meddelar dig två veckor innan vi ändrar policyn.', 'dig 30 dagar innan'],
  ['en', 'We notify you at least 60 days before we change this notice.', 'at least 30 days before'],
])(
  'another lead time than the settings have is an error, and known to be mended: %s %s',
  ([language, sentence, mended]) => {
    expect(unkeptIn(sentence, keptHere)).toMatchObject([
      expect.stringMatching(
        /^error: The text promises word (?:14|60) days before a change; the settings give 30/,
      ),
    ])
    expect(mendedBy(sentence, language)).toContain(mended)
  },
)

test.for([
  'Vi varsler en måned før vi endrer erklæringen.',
  'Endringer i medlemsvilkårene varsles 60 dager før.',
  'Prisen kan ændres med 14 dages varsel.',
  'Appointments can be changed up to 24 hours before; we notify you.',
])('the lead time is kept, or is that of something else: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test('a lead time that only the words around take for the notice’s is a warning', () => {
  const sentence = 'Vesentlige endringer varsler vi minst 14 dager før.'
  const around = `Denne erklæringen kan endres. ${sentence}`
  expect(unkeptIn(around, keptHere)).toEqual([expect.stringMatching(/^warning: /)])
  const heading = 'Endringer'
  expect(unkeptIn(sentence, keptHere, heading)).toEqual([expect.stringMatching(/^warning: /)])
  const other = 'Endringer i tjenesten varsler vi minst 14 dager før.'
  expect(unkeptIn(other, keptHere, heading)).toEqual([])
})

test('a lead time inside a longer word is told and left to a hand', () => {
  const sentence = 'Vi endrer erklæringen med 14 dagers varsel.'
  expect(unkeptIn(sentence, keptHere)).toHaveLength(1)
  expect(mendedBy(sentence, 'nb')).toBeUndefined()
})

test.for<readonly [Language, string, string]>([
  [
    'nb',
    'Datoen for siste endring står øverst på siden.',
    'Datoen for siste endring står nederst på siden.',
  ],
  ['nb', 'Øverst finner du versjonsnummeret.', 'Nederst finner du versjonsnummeret.'],
  [
    'nn',
    'Øvst på sida ser du datoen for siste endring.',
    'Nedst på sida ser du datoen for siste endring.',
  ],
  ['da', 'Datoen for seneste ændring står øverst.', 'Datoen for seneste ændring står nederst.'],
  [
    'sv',
    'Datum för senaste ändringen står överst.',
    'Datum för senaste ändringen står längst ner.',
  ],
  [
    'en',
    'The date of the last change is shown at the top.',
    'The date of the last change is shown at the bottom.',
  ],
])(
  'the version line stands elsewhere than the text says: %s %s',
  ([language, sentence, mended]) => {
    expect(unkeptIn(sentence, keptHere)).toMatchObject([
      expect.stringMatching(/^warning: .* stands at the top; .* stands at the bottom/),
    ])
    expect(mendedBy(sentence, language)).toBe(mended)
  },
)

test.for([
  'Datoen for siste endring står nederst på siden.',
  'Datoen på fakturaen står øverst.',
  'The version number is shown at the end of this notice.',
])('the version line stands where the text says, or the date is another: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test('a version number that the version line does not have is told', () => {
  const known = {...keptHere, stamp: {place: 'bottom', hasNumber: false}} as const
  const sentence = 'Versionsnummeret står nederst.'
  expect(unkeptIn(sentence, known)).toMatchObject([expect.stringContaining('Put {version} into')])
  const {stamp: _, ...unknown} = keptHere
  expect(unkeptIn(sentence, unknown)).toEqual([])
})
