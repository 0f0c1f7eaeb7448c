import {expect, test} from 'vitest'

import {checkNotice} from '../../../../core/checks/checkNotice.js'
import {promiseMismatch} from '../../../../core/checks/rules/consent/promiseMismatch.js'
import type {Language} from '../../../../core/language.js'
import {readElements} from '../../../../core/reading/readElements.js'
import {readNoticeText} from '../../../../core/reading/readNoticeText.js'
import {noticeWith} from '../quotesOf.js'
import {keptHere, mendedBy, unkeptIn} from './keptHere.js'

test.for<readonly [Language, string, string]>([
  ['nb', 'Vi svarer på krav om innsyn, retting og sletting innen 14 dager.', 'innen én måned'],
  ['nn', 'Du får svar på innsynskravet innan to veker.', 'innan éin månad'],
  ['da', 'Vi besvarer din anmodning om indsigt inden for 10 dage.', 'inden for én måned'],
  ['sv', 'Vi svarar på en begäran om registerutdrag inom en vecka.', 'inom en månad'],
  ['en', 'We answer every access request within five working days.', 'within one month'],
])('a request is due later than the text promises: %s %s', ([language, sentence, mended]) => {
  expect(unkeptIn(sentence, keptHere)).toMatchObject([
    expect.stringMatching(
      /^warning: The text promises an answer within .*; requests here are due after one month/,
    ),
  ])
  expect(mendedBy(sentence, language)).toContain(mended)
})

test.for([
  'Vi svarer på krav om innsyn innen én måned.',
  'Vi besvarer anmodninger om indsigt inden 30 dage.',
  'Resepsjonen svarer på alle henvendelser innen tre dager.',
  'Er kravet om innsyn innviklet, kan fristen forlenges med to måneder, og da får du svar om hvorfor.',
  'Svar på jobbsøknader gir vi innen 14 dager.',
])('an answer comes in the time that is said, or it is another answer: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test('an answer is one to a request under a heading about rights', () => {
  expect(unkeptIn('Du får svar innen 14 dager.', keptHere, 'Dine rettigheter')).toHaveLength(1)
  expect(unkeptIn('Du får svar innen 14 dager.', keptHere, 'Kontakt oss')).toEqual([])
})

test.for([
  ['Ber du om innsyn, får du opplysningene i XML.', 'XML'],
  ['Ved dataportabilitet får du ein kopi som Excel-fil.', 'Excel'],
  ['Dataportabilitet: vi sender dine oplysninger som regneark.', 'Excel'],
  ['Registerutdraget får du som Word-fil.', 'Word'],
  ['For data portability we export your data to XML and vCard.', 'XML, vCard'],
])('the export has no such kind of file: %s', ([sentence = '', format = '']) => {
  const [said, ...more] = unkeptIn(sentence, keptHere)
  expect(said).toContain(
    `warning: The text promises the data as ${format}; the export has PDF, JSON`,
  )
  expect(more).toEqual([])
})

test.for([
  'Ved innsyn får du en PDF og en JSON-fil med opplysningene dine.',
  'You have the right to portability and get your data in a format such as CSV or XML.',
  'Deltakerlisten får kursholderen i Excel, med navn og telefonnummer.',
  'We analyse information in spreadsheets.',
])('the export has it, or it is no export: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test.for([
  ['Innsyn: vi sender opplysningene dine på minnepinne.', 'a memory stick'],
  ['Når du ber om innsyn, får du rapporten om opplysningane dine som vedlegg.', 'a file in a mail'],
  ['Ved innsyn får du tilsendt opplysningene som PDF på e-post.', 'a file in a mail'],
  ['Indsigt får du ved at hente dine oplysninger på Min side.', 'a page behind a login'],
  ['Registerutdraget skickas per fax.', 'fax'],
  ['Du kan be om innsyn. Svaret kan du få tilsendt som PDF på e-post.', 'a file in a mail'],
  ['To use your right of access, download your data from your account.', 'a page behind a login'],
])('no copy is handed over that way: %s', ([sentence = '', way = '']) => {
  const [said, ...more] = unkeptIn(sentence, keptHere)
  expect(said).toContain(`warning: The text promises a copy of the data this way: ${way}. `)
  expect(more).toEqual([])
})

test.for([
  'Ber du om innsyn, sender vi en lenke til filene med opplysningene dine.',
  'Vil du ha innsyn på papir, sender vi kopien i posten.',
  'Logg inn på Helsenorge for å få innsyn i journalen din.',
  'Du har rett til innsyn. Kontaktopplysningene dine kan du rette selv på Min side.',
  'Vi sender ikke opplysninger om deg som vedlegg når du ber om innsyn.',
  'Fakturaen sendes som PDF på e-post, med kopi til regnskap.',
])('a copy is handed over so, or it is no copy: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test.for([
  ['Du må logge inn med BankID for å be om innsyn.', 'an electronic ID'],
  [
    'Vi krev at du legitimerer deg med BankID når du vil bruke rettigheitene dine.',
    'an electronic ID',
  ],
  ['Anmodning om indsigt skal sendes med MitID.', 'an electronic ID'],
  [
    'Vi kräver att du skickar en kopia av pass med din begäran om registerutdrag.',
    'a copy of an identity paper',
  ],
  ['An access request must include a copy of your passport.', 'a copy of an identity paper'],
])(
  'more is asked of whoever asks than a link to the mailbox: %s',
  ([sentence = '', proof = '']) => {
    const [said, ...more] = unkeptIn(sentence, keptHere)
    expect(said).toContain(`advice: The text asks for ${proof} before a request is answered`)
    expect(more).toEqual([])
  },
)

test.for([
  'Er vi i tvil om hvem som ber om innsyn, kan vi be deg bruke BankID.',
  'Du trenger ikke BankID for å be om innsyn.',
  'Avtalen signeres med BankID. Du har rett til innsyn i den.',
  'Vi tager ikke kopi af pas, når du beder om indsigt.',
  'Medlemmer logger inn med BankID.',
])('no more is asked, or it proves something else: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test.for<readonly [Language, string, string]>([
  ['nb', 'Det vi samler til deg, slettes etter 90 dager.', 'slettes etter 7 dager'],
  ['nn', 'Det vi samlar til deg, blir lagra i 90 dagar.', 'lagra i 7 dagar'],
  ['da', 'Det, vi samlede til dig, slettes efter en måned.', 'slettes efter 7 dage'],
  ['sv', 'Registerutdraget sparas i 30 dagar.', 'sparas i 7 dagar'],
  ['en', 'What we collected for you is deleted after 90 days.', 'deleted after 7 days'],
])(
  'what is collected for a request is kept for another time: %s %s',
  ([language, sentence, mended]) => {
    expect(unkeptIn(sentence, keptHere)).toMatchObject([
      expect.stringContaining('here it is deleted 7 days after it was ready'),
    ])
    expect(mendedBy(sentence, language)).toContain(mended)
  },
)

test.for([
  'Saken lagres i 3 år; det vi samlet til deg, slettes etter 7 dager.',
  'Det vi samler til deg, er kryptert, og saken slettes etter at den er 3 år gammel.',
  'What we collect about visitors is deleted after 7 days.',
  'Exports of goods are kept for 5 years.',
])('it is kept so long, or it is something else that is kept: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test.for<readonly [Language, string, string | undefined]>([
  ['nb', 'Jobbsøknader slettes etter 6 måneder.', 'Jobbsøknader slettes etter ett år.'],
  ['nn', 'Jobbsøknader slettar vi etter seks månader.', undefined],
  ['da', 'Vi gemmer vagtplaner i tre år.', 'Vi gemmer vagtplaner i 5 år.'],
  [
    'sv',
    'Uppgifter i vårt kundregister sparas i 36 månader.',
    'Uppgifter i vårt kundregister sparas i 2 år.',
  ],
  [
    'en',
    'Recordings of camera surveillance are kept for 7 days.',
    'Recordings of camera surveillance are kept for one month.',
  ],
])(
  'data of a purpose is kept otherwise than its settings say: %s %s',
  ([language, sentence, mended]) => {
    expect(unkeptIn(sentence, keptHere)).toMatchObject([
      expect.stringMatching(/^warning: The text keeps “[^”]+” for .*; its settings say /),
    ])
    if (mended !== undefined) expect(mendedBy(sentence, language)).toBe(mended)
  },
)

test.for([
  'Jobbsøknader slettes etter 12 måneder.',
  'Vi gemmer vagtplaner i fem år, lønbilag i tre.',
  'Kundregistret sparas i 36 månader.',
  'Recordings of camera surveillance are kept for 30 days.',
  'Jobbsøknader besvares innen 6 måneder.',
])('the settings keep it so, or the sentence is not about the purpose: %s', (sentence) => {
  expect(unkeptIn(sentence, keptHere)).toEqual([])
})

test('a text without settings is silent unless it speaks against itself', () => {
  const first = 'Vi svarer på krav om innsyn innen 14 dager.'
  expect(unkeptIn(first)).toEqual([])
  expect(unkeptIn(`${first} Begjæringer om innsyn besvares innen 30 dager.`)).toEqual([
    expect.stringContaining('warning: The text says 14 dager here and 30 dager elsewhere'),
    expect.stringContaining('warning: The text says 30 dager here and 14 dager elsewhere'),
  ])
  expect(unkeptIn(`${first} Krav om retting besvares innen to uker.`)).toEqual([])
  expect(unkeptIn(`${first} Begjæringer om innsyn besvares innen 90 dager.`)).toEqual([])
})

test('another organisation’s notice in the text makes promises of its own', () => {
  const text = readNoticeText(noticeWith('Vi svarer på krav om innsyn innen 14 dager.'))
  const options = {
    rules: [promiseMismatch],
    elements: readElements(text),
    today: '2026-01-15',
    language: 'en',
    known: keptHere,
  } as const
  const embedded = text.blocks.map((block) => ({...block, embedded: 'Magy Media AS'}))
  expect(checkNotice(text, options)).toHaveLength(1)
  expect(checkNotice({...text, blocks: embedded}, options)).toEqual([])
})
