import {expect, test} from 'vitest'

import type {Language} from '../../../../core/language.js'
import {keptHere, mendedBy, unkeptIn} from './keptHere.js'

test.for([
  ['Du melder deg av nyhetsbrevet ved å svare STOPP på SMS.', 'a STOP by text message'],
  ['Du kan afmelde nyhedsbrevet ved at sende STOP til 1919.', 'a STOP by text message'],
  ['Du kan slippe marknadsføring ved å svare “STOPP”.', 'a STOP by text message'],
  ['Reply STOP to leave our newsletter.', 'a STOP by text message'],
  ['Unsubscribe by replying to the newsletter.', 'an answer to the mail'],
  ['Avregistrera dig från nyhetsbrevet genom att svara på mejlet.', 'an answer to the mail'],
  ['Logg inn på Min side for å melde deg av nyhetsbrevet.', 'a page behind a login'],
  ['Nyhedsbrevet afmelder du under Min profil.', 'a page behind a login'],
  [
    'You can unsubscribe in the app or by replying to the e-mail.',
    'an answer to the mail, a page behind a login',
  ],
])('no opt-out comes in by a way the text promises: %s', ([sentence = '', way = '']) => {
  const [said, ...more] = unkeptIn(sentence, keptHere)
  expect(said).toContain(`warning: The text says that people leave by ${way}; `)
  expect(more).toEqual([])
})

test.for([
  'Nederst i hvert nyhetsbrev står en lenke som melder deg av med ett klikk.',
  'Du kan melde deg av nyhetsbrevet når som helst, eller skrive til oss på e-post.',
  'You need not log in to unsubscribe.',
  'Du afmelder nyhedsbrevet uden at logge ind.',
  'Du melder deg av kurset på Min side.',
  'Svar på e-posten hvis du har spørsmål.',
  'Stop smoking with our course. Log in to book.',
  'Vill du avsluta medlemskapet loggar du in på Mina sidor.',
])('people leave as the text says, or leave something else: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test('a supplier of text messages takes the STOP itself', () => {
  const sentence = 'Du melder deg av nyhetsbrevet ved å svare STOPP på SMS.'
  expect(unkeptIn(sentence, {...keptHere, newsletterChannels: ['email', 'sms']})).toEqual([])
})

test('nothing is said of how newsletters are left where the settings have none', () => {
  const {newsletterChannels: _, ...known} = keptHere
  expect(unkeptIn('Svar STOPP for å slippe nyhetsbrevet.', known)).toEqual([])
})

test.for<readonly [Language, string, string]>([
  [
    'nb',
    'Avmelding fra nyhetsbrevet skjer innen 10 dager.',
    'Avmelding fra nyhetsbrevet skjer med en gang.',
  ],
  [
    'nn',
    'Avmelding frå nyheitsbrevet skjer innan ti dagar.',
    'Avmelding frå nyheitsbrevet skjer med ein gong.',
  ],
  [
    'da',
    'Afmelding af nyhedsbrevet slår igennem inden for to uger.',
    'Afmelding af nyhedsbrevet slår igennem med det samme.',
  ],
  ['sv', 'Nyhetsbrevet avslutas inom fem dagar.', 'Nyhetsbrevet avslutas genast.'],
  ['en', 'We stop all marketing within 30 days.', 'We stop all marketing at once.'],
])(
  'leaving holds at once, and the text says it takes time: %s %s',
  ([language, sentence, mended]) => {
    expect(unkeptIn(sentence, keptHere)).toMatchObject([
      expect.stringMatching(/^advice: The text says that leaving takes /),
    ])
    expect(mendedBy(sentence, language)).toBe(mended)
  },
)

test.for([
  'Etter avmelding av nyhetsbrevet sletter vi adressen innen 14 dager.',
  'Avmelding fra kurset må skje senest to dager før.',
  'Vi sender nyhetsbrev hver 14. dag, og du kan melde deg av når som helst.',
  'The membership can be cancelled within 30 days.',
])('a time beside leaving is that of something else: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test('leaving can be undone for as long as the link in the receipt works', () => {
  const said = 'Du kan angre avmeldingen av nyhetsbrevet i 30 dager.'
  expect(unkeptIn(said, keptHere)).toMatchObject([expect.stringContaining('works for 14')])
  expect(mendedBy(said, 'nb')).toBe('Du kan angre avmeldingen av nyhetsbrevet i 14 dager.')
  expect(unkeptIn(said.replace('30', '14'), keptHere)).toEqual([])
  expect(unkeptIn('Du kan angre kjøpet i 30 dager.', keptHere)).toEqual([])
})

test('a link to unsubscribe never stops, and is no link to files', () => {
  expect(unkeptIn('Avmeldingslenken i nyhetsbrevet er gyldig i 30 dager.', keptHere)).toEqual([
    expect.stringContaining('it never stops working'),
  ])
  expect(
    unkeptIn('Lenken i nyhetsbrevet melder deg av og virker også om flere år.', keptHere),
  ).toEqual([])
})
