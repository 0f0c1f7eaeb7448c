import {expect, test} from 'vitest'

import {lawFindings, quotesOf} from './lawFindings.js'

const contradictory: readonly (readonly [string, string])[] = [
  [
    'Dina uppgifter lämnas inte ut till andra. Vi kan lämna ut uppgifter till försäkringsbolag.',
    'Dina uppgifter lämnas inte ut till andra.',
  ],
  [
    'We do not share your personal data with third parties. We share lists of members with our insurers and partners.',
    'We do not share your personal data with third parties.',
  ],
  [
    'Personuppgifter överförs aldrig till land utanför EU. Vi använder HubSpot.',
    'Personuppgifter överförs aldrig till land utanför EU.',
  ],
  [
    'All behandling skjer innenfor EØS. Nyhetsbrevet sendes med Mailchimp.',
    'All behandling skjer innenfor EØS.',
  ],
  [
    'Vores cookies indeholder ingen personoplysninger. Cookies bruges også til retargeting.',
    'Vores cookies indeholder ingen personoplysninger.',
  ],
  [
    'Opplysningane kan ikkje sporast tilbake til deg. Vi lagrar IP-adressa di.',
    'Opplysningane kan ikkje sporast tilbake til deg.',
  ],
  [
    'Opplysningene brukes kun til statistikk. Vi viser deg målrettede annonser.',
    'Opplysningene brukes kun til statistikk.',
  ],
  [
    'We only collect information that you provide. Our servers record your IP address.',
    'We only collect information that you provide.',
  ],
  [
    'Vår databehandler er Skyhuset AS. Vi bruker også Google Analytics.',
    'Vår databehandler er Skyhuset AS.',
  ],
  [
    'Vi registrerer ingen følsomme oplysninger. Vi behandler helbredsoplysninger om vores kunder.',
    'Vi registrerer ingen følsomme oplysninger.',
  ],
  [
    'Cookies är nödvändiga för att webbplatsen ska fungera. Cookies används också för remarketing.',
    'Cookies är nödvändiga för att webbplatsen ska fungera.',
  ],
  [
    'Uppgifterna i journalen får aldrig raderas. Gamla uppgifter raderas efter 2 år.',
    'Uppgifterna i journalen får aldrig raderas.',
  ],
]

test.for(contradictory)('what a notice denies and does is a contradiction: %s', ([text, quote]) => {
  expect(quotesOf(`Title\n\n${text}`, 'contradiction')).toEqual([quote])
})

const consistent = [
  'Vi deler ikke opplysninger med andre uten ditt samtykke. Vi deler opplysninger med vår partner Posten.',
  'Data is shared with our host. Otherwise your data is not shared with others.',
  'Personopplysninger lagres innenfor EØS med mindre du har samtykket. Vi bruker Mailchimp.',
  'Nødvendige cookies er nødvendige for at siden skal fungere. Vi bruger også cookies til retargeting.',
  'Undersøkelsen er anonym. Vi lagrer IP-adresser i loggen.',
  'Journalen må ikke slettes før der er gået 10 år. Mails slettes efter 6 måneder.',
  'Vi selger aldri opplysninger til andre. Vi deler opplysninger med vår regnskapsfører.',
]

test.for(consistent)('an exception, or another matter, is no contradiction: %s', (text) => {
  expect(lawFindings(`Title\n\n${text}`, 'contradiction')).toEqual([])
})

test('a cookie is no program', () => {
  expect(
    quotesOf('Titel\n\nEn cookie är ett litet program som lagras.', 'wrong_statement'),
  ).toHaveLength(1)
  expect(
    quotesOf('Tittel\n\nEn cookie er ikke et program, men en tekst.', 'wrong_statement'),
  ).toEqual([])
})

test('a limitation act forbids no erasure; as the end of a claim it is named rightly', () => {
  const wrong = 'Titel\n\nIfølge forældelsesloven må journaler ikke slettes.'
  expect(lawFindings(wrong, 'wrong_law')).toHaveLength(1)
  const right = 'Titel\n\nOplysninger slettes, når krav er forældede efter forældelsesloven.'
  expect(lawFindings(right, 'wrong_law')).toEqual([])
})

test('a trace of a tracker that is never mentioned is found, a mentioned one is not', () => {
  expect(quotesOf('Tittel\n\nfbpx\n\nVi tar personvern på alvor.', 'undisclosed_tracker')).toEqual([
    'fbpx',
  ])
  expect(quotesOf('Title\n\n_hjSession counts visits.', 'undisclosed_tracker')).toHaveLength(1)
  expect(quotesOf('Title\n\n_hjSession is a cookie of Hotjar.', 'undisclosed_tracker')).toEqual([])
})
