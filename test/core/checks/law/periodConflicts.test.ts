import {expect, test} from 'vitest'

import {lawFindings, quotesOf} from './lawFindings.js'

const conflicts: readonly (readonly [string, string, string])[] = [
  [
    'camera',
    'Opptak fra kamera slettes etter 7 dager.',
    'Kameraopptak lagres i 14 dager før de slettes automatisk.',
  ],
  [
    'record',
    'Journalen opbevares i mindst 10 år.',
    'Vi gemmer journalen i mindst 5 år efter sidste besøg.',
  ],
  [
    'application',
    'Ansökningar sparas i två år.',
    'En ansökan raderas sex månader efter att tjänsten tillsatts.',
  ],
  ['booking', 'Booking data is kept for three years.', 'Bookings are deleted after ten years.'],
  [
    'member',
    'Medlemsopplysningar vert sletta etter to år.',
    'Medlemsopplysningar vert lagra i 12 månader.',
  ],
  [
    'camera at most',
    'Optagelserne slettes senest efter 30 dage, med mindre politiet skal bruge dem.',
    'Videooptagelser gemmes i højst 90 dage.',
  ],
]

test.for(conflicts)('the same data kept for two times is a contradiction: %s', ([, one, other]) => {
  expect(quotesOf(`Title\n\n${one}\n\n${other}`, 'contradiction')).toEqual([one, other])
})

const sound: readonly (readonly [string, string, string])[] = [
  ['one time in two units', 'Søknader slettes etter 12 måneder.', 'En jobbsøknad lagres i ett år.'],
  [
    'a time that the other allows',
    'Journalen opbevares i mindst 5 år.',
    'Vi gemmer journalen i 10 år.',
  ],
  [
    'a part of the data',
    'Ansøgninger slettes efter 6 måneder.',
    'Uopfordrede ansøgninger gemmes i 12 måneder.',
  ],
  [
    'a case of its own',
    'Opptak slettes etter 7 dager.',
    'Opptak som politiet ber om, lagres i 30 dager.',
  ],
  ['other data', 'Bokningar raderas efter två år.', 'Chattloggar raderas efter 90 dagar.'],
  [
    'an answer and a period',
    'Recordings are deleted after 14 days.',
    'We answer requests for recordings within 30 days.',
  ],
]

test.for(sound)('two times that go together are none: %s', ([, one, other]) => {
  expect(quotesOf(`Title\n\n${one}\n\n${other}`, 'contradiction')).toEqual([])
})

const later: readonly string[] = [
  'I 2024 byttet vi ut kassene med selvbetjening.',
  'Våren 2025 flyttade vi medlemsregistret till ett nytt system.',
  'The supplier is certified under the EU-U.S. Data Privacy Framework.',
  'Efter 2023 begyndte vi at bruge et nyt bookingsystem.',
]

test.for(later)(
  'a notice that tells of what came after its date has the wrong date: %s',
  (text) => {
    const input = `Privacy notice\n\nLast updated: 4 March 2022\n\n${text}`
    expect(quotesOf(input, 'contradiction')).toEqual([text])
    const newer = `Privacy notice\n\nLast updated: 4 March 2026\n\n${text}`
    expect(quotesOf(newer, 'contradiction')).toEqual([])
  },
)

const timeless: readonly string[] = [
  'Vi fulgte personopplysningsloven fra 2018 da registeret ble laget.',
  'Systemet skal fases ut i løpet av 2025.',
  'We were founded in 2009.',
]

test.for(timeless)('a law, a plan and the past are no later event: %s', (text) => {
  const input = `Privacy notice\n\nLast updated: 4 March 2022\n\n${text}`
  expect(lawFindings(input, 'contradiction')).toEqual([])
})

const mailed: readonly (readonly [string, string])[] = [
  ['Send aldri helseopplysninger på e-post.', 'Kopi av journalen sender vi på vanlig e-post.'],
  [
    'Følsomme oplysninger skal du ikke sende på mail.',
    'Vi sender dig gerne en kopi med almindelig mail.',
  ],
  ['Skicka inte känsliga uppgifter via mejl.', 'Utdraget skickas som okrypterad mejl.'],
]

test.for(mailed)(
  'plain mail that readers must not use is not used by the notice: %s',
  ([one, other]) => {
    expect(quotesOf(`Title\n\n${one}\n\n${other}`, 'contradiction')).toEqual([one])
    expect(quotesOf(`Title\n\n${one}\n\nVi svarer på Min side.`, 'contradiction')).toEqual([])
  },
)

const hedged: readonly string[] = [
  'I første omgang lagres alt innenfor EØS. Mailchimp lagrer adressene i USA.',
  'Data is mainly stored within the EEA. Mailchimp stores its list in the USA.',
  'Som hovedregel opbevares alle data inden for EU. Vi bruger også Mailchimp i USA.',
]

test.for(hedged)('that most stays in the EEA is no promise that all does: %s', (text) => {
  expect(lawFindings(`Title\n\n${text}`, 'contradiction')).toEqual([])
})

test('the Danish words for outside make no exception', () => {
  const claim = 'Alt ligger i Danmark, og der overføres ikke noget til lande uden for EU.'
  expect(quotesOf(`Titel\n\n${claim} Nyhedsbrevet sendes med Mailchimp.`, 'contradiction')).toEqual(
    [claim],
  )
})
