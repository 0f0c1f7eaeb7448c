import {expect, test} from 'vitest'

import {lawFindings, quotesOf} from './lawFindings.js'

const broken: readonly (readonly [string, string])[] = [
  [
    'Opplysningene dine forlater aldri Norge. Chatten besvares av et firma i India.',
    'Opplysningene dine forlater aldri Norge.',
  ],
  [
    'Vi sender aldri data ut av EU. Bestillingene lagres på servere i Singapore.',
    'Vi sender aldri data ut av EU.',
  ],
  [
    'Uppgifterna stannar hos oss. Vi lämnar ut dem till våra samarbetspartner.',
    'Uppgifterna stannar hos oss.',
  ],
  ['Bildene ligger der for alltid. De fjernes etter 3 år.', 'Bildene ligger der for alltid.'],
  [
    'Vi kan endre teksten uten varsel. Endringer varsler vi på e-post 14 dager før.',
    'Vi kan endre teksten uten varsel.',
  ],
  [
    'We do not need a data protection officer. Our data protection officer is Ann Lark, ann@lark.example.',
    'We do not need a data protection officer.',
  ],
  [
    'We answer within 3 months. Requests are answered within 30 days.',
    'We answer within 3 months.',
  ],
]

test.for(broken)(
  'a promise that is taken back elsewhere is a contradiction: %s',
  ([text, quote]) => {
    expect(quotesOf(`Title\n\n${text}`, 'contradiction')).toEqual([quote])
  },
)

const kept = [
  'Helseopplysninger forlater aldri Norge. Nyhetsbrev lagres på servere i USA.',
  'Bildene ligger der for alltid. Andre bilder tar vi ikke.',
  'Mindre endringer gjør vi uten varsel. Større endringer varsler vi på e-post.',
  'Vi har ikke plikt til å ha personvernombud.',
  'We answer within a month. A complex request may take two months more.',
]

test.for(kept)('a promise that stands is left alone: %s', (text) => {
  expect(quotesOf(`Title\n\n${text}`, 'contradiction')).toEqual([])
})

const wrong = [
  'Vi svarer på henvendelsen innen 60 dager.',
  'Vi besvarer din anmodning inden for tre måneder.',
  'Du kan ikke trekke samtykket tilbake før medlemsåret er over.',
  'You cannot withdraw your consent until the course has ended.',
  'Du har ikke rett til å få slettet kontoen før det har gått ett år.',
]

test.for(wrong)(
  'a right held back longer than the law allows is a wrong statement: %s',
  (sentence) => {
    expect(quotesOf(`Title\n\n${sentence}`, 'wrong_statement')).toEqual([sentence])
  },
)

const right = [
  'Vi svarer innen 30 dager, og fristen kan forlenges med to måneder.',
  'Svar på undersøkelsen lagres i seks måneder.',
  'Du har ikke rett til å få slettet journalen før loven tillater det.',
  'Du kan trekke samtykket tilbake når som helst. Vi svarer innen en uke.',
]

test.for(right)('a time within the law, or of something else, is left alone: %s', (sentence) => {
  expect(quotesOf(`Title\n\n${sentence}`, 'wrong_statement')).toEqual([])
})

const weak = [
  'Adgang med fingeravtrykk bygger på vår berettigede interesse.',
  'Markedsføring på e-post og SMS: berettiget interesse.',
  'Uppgifter om allergier behandlas med stöd av vårt berättigade intresse.',
  'Newsletters are sent because it is necessary for the contract.',
]

test.for(weak)('a basis that cannot carry its purpose is wrong: %s', (sentence) => {
  expect(quotesOf(`Title\n\n${sentence}`, 'wrong_legal_basis')).toEqual([sentence])
})

const strong = [
  'Adgang med fingeravtrykk bygger på ditt uttrykkelige samtykke.',
  'Markedsføring på e-post til eksisterende kunder: berettiget interesse.',
  'Statistikk bygger på vår berettigede interesse.',
  'Avmeldinger fra nyhetsbrev tar vi vare på fordi det er lovpålagt.',
]

test.for(strong)('a basis that can carry its purpose is left alone: %s', (sentence) => {
  expect(quotesOf(`Title\n\n${sentence}`, 'wrong_legal_basis')).toEqual([])
})

const outdated = [
  'Vi har konsesjon fra Datatilsynet.',
  'We follow the Personal Data Act of 14 April 2000.',
  'Cookies follow section 2-7 b of the Electronic Communications Act.',
  'Bilag oppbevares i 10 år etter bokføringsloven.',
  'For børn under 13 år skal forældrene give lov.',
]

test.for(outdated)('an act or a rule that ended is found in any language: %s', (sentence) => {
  expect(lawFindings(`Title\n\n${sentence}`, 'outdated_law')).toHaveLength(1)
})

const current = [
  'We follow the Personal Data Act of 15 June 2018.',
  'Bilag oppbevares i 5 år etter bokføringsloven.',
  'Räkenskaper sparas i sju år enligt bokföringslagen.',
  'For børn under 15 år skal forældrene give lov.',
  'Barn under 13 år trenger samtykke fra foresatte.',
]

test.for(current)('an act that applies is left alone: %s', (sentence) => {
  expect(lawFindings(`Title\n\n${sentence}`, 'outdated_law')).toEqual([])
})

test('cookies of Universal Analytics are outdated, and those of today are not', () => {
  expect(
    quotesOf('Title\n\nWe use the cookies _ga, _gid and _gat.', 'outdated_technology'),
  ).toEqual(['_gid', '_gat'])
  expect(quotesOf('Title\n\nWe use the cookies _ga and _ga_ABC.', 'outdated_technology')).toEqual(
    [],
  )
})
