import {expect, test} from 'vitest'

import {lawFindings, quotesOf} from './lawFindings.js'

const broken: readonly (readonly [claim: string, deed: string])[] = [
  ['Vi gir aldri opplysninger om deg til noen.', 'Følgende leverandører har tilgang: Skyhuset AS.'],
  ['Ingen andre får opplysningene dine.', 'Regnskapsføreren får navn og adresse.'],
  ['We never share your data with anyone.', 'The hotel receives your name and phone number.'],
  [
    'Vi delar aldrig dina uppgifter med någon.',
    'Följande bolag tar emot dina uppgifter: Molnet AB.',
  ],
  ['Alle data bliver i Danmark.', 'Nyhedsbrevet sendes med Mailchimp.'],
  ['Alt vi har, ligger på servere i Norge.', 'Svarene samles i SurveyMonkey.'],
  ['Alla våra leverantörer finns i Sverige.', 'Besöken mäts med Google Analytics.'],
  ['All our suppliers are based in Norway.', 'Chats are kept in Zendesk.'],
  [
    'Data is not moved outside the European Union or the European Economic Area.',
    'Letters are sent with Mailchimp.',
  ],
  ['Ingenting i cookies kan knyttes til deg.', 'Med Facebook-pikselen måler vi annonser.'],
  ['Inget i kakorna kan kopplas till dig.', 'Annonserna köps med Google Ads.'],
  [
    'Kontoer som ikke er brukt på 2 år, blir slettet.',
    '- Kundekonto: 4 år etter siste kjøp, så slettes den.',
  ],
  [
    'Ordrehistorikken sletter vi etter 12 måneder.',
    '- Kundeprofil og ordrehistorikk: slettes etter 3 år.',
  ],
  [
    'Trekker du samtykket, sletter vi journalen straks.',
    'Journalen oppbevares i ti år etter siste besøk.',
  ],
  [
    'Vi gir aldri adresser videre til andres markedsføring.',
    'Våre partnere får e-postadressen din for å sende egne tilbud.',
  ],
  ['Skriv aldri om helse i e-post.', 'Kopi av journalen får du på e-post.'],
  ['Skicka inte känsliga uppgifter med mejl.', 'Journalkopian får du som bilaga.'],
]

test.for(broken)(
  'what is said not to be done, and is done, is a contradiction: %s',
  ([claim, deed]) => {
    const text = `Notice\n\n${claim}\n\n${deed}`
    expect(quotesOf(text, 'contradiction')).toContain(claim)
    expect(lawFindings(`Notice\n\n${claim}\n\nRing oss.`, 'contradiction')).toEqual([])
  },
)

test('a copy that is kept does not go with the word that none is taken', () => {
  const kept = 'Kopi av vandelsattest oppbevares i personalmappen.'
  const claim = 'Den som skal passe barn, viser vandelsattest. Vi tar ikke kopi.'
  expect(quotesOf(`Notice\n\n${claim}\n\n${kept}`, 'contradiction')).toEqual([kept])
  const other = 'Kopi av vitnemål oppbevares i personalmappen.'
  expect(lawFindings(`Notice\n\n${claim}\n\n${other}`, 'contradiction')).toEqual([])
})

const sound: readonly string[] = [
  'Vi deler aldri kortnummeret ditt med noen.\n\nRegnskapsføreren får navn og adresse.',
  'We never share your data with anyone without your consent.\n\nThe hotel receives your name.',
  'Svar på skjemaet anonymiseres etter tre måneder.\n\nDu får svar innen 30 dager.',
  'Enkätsvaren blir anonyma efter två månader.\n\nVi svarar inom en månad.',
  'Bookings are kept for three years.\n\nbook_id keeps the booking form together and is kept for 12 months.',
  'Kundekonto: slettes etter 2 år.\n\nKundekonto: slettes etter 24 måneder.',
  'Journalen oppbevares i ti år.\n\nTrekker du samtykket, sletter vi adressen innen 14 dager.',
  'Alle varer sendes i Norge.\n\nNyhetsbrevet sendes med Mailchimp.',
  'Ingen i klubben kjenner deg.\n\nVi kjøper annonser med Google Ads.',
]

test.for(sound)('an exception, another matter or the same time is none: %s', (text) => {
  expect(lawFindings(`Notice\n\n${text}`, 'contradiction')).toEqual([])
})
