import {expect, test} from 'vitest'

import {lawFindings, quotesOf} from './lawFindings.js'

const rest =
  'Regnskap fører vi etter bokføringsloven (artikkel 6 nr. 1 bokstav c).\n\nKjøp bygger på avtalen (artikkel 6 nr. 1 bokstav b).'

const bare: readonly string[] = [
  'To dager etter besøket sender vi et spørreskjema om maten.',
  'Efter kurset beder vi om din vurdering af underviseren.',
  'After the trip you get a questionnaire about the guide.',
  'Efter bytet skickar vi en enkät om hur det gick.',
  'Med en konto kan du følge bestillingen.',
  'Skapar du ett konto ser du gamla kvitton.',
  'I klubben samler du poeng for hver overnatting.',
  'Medlemmar får bonuspoäng som sparas i tre år.',
  'Kjøkkenet vil gjerne vite om du er allergisk.',
  'Skipperen spør om noen bruker rullestol.',
  'Tell us if you need a halal or kosher meal.',
  'Vi sender også sms om ledige bord.',
  'Vi skickar sms med erbjudanden på fredagar.',
  'Our partners receive your address for their own marketing.',
  'Vi deler adressen din med samarbeidspartnere, som kan bruke den til egne tilbud.',
  'Del-knappen sender IP-adressen din til Facebook.',
  'Gilla-knappen skickar uppgifter om besöket till Facebook.',
]

test.for(bare)('a use that is told by what is done needs a basis too: %s', (sentence) => {
  const text = `Notice\n\n${rest}\n\n${sentence}`
  expect(quotesOf(text, 'missing_legal_basis')).toEqual([sentence])
})

const carried: readonly string[] = [
  'To dager etter besøket sender vi et spørreskjema. Vi har en berettiget interesse i å vite hva du synes.',
  'Vi vil vite om maten smakte (artikkel 6 nr. 1 bokstav f). Derfor sender vi et spørreskjema.',
  'Efter kurset får du et spørgeskema, hvis du har sagt ja til det.',
  'Før reisen sender du oss et kontaktskjema.',
  'Oppretter du en konto, er grunnlaget avtalen om kontoen (artikkel 6 nr. 1 bokstav b).',
  'Du kan handle uten konto. Med en konto kan du følge bestillingen.',
  'Kontoen til barnet sletter vi. Vi har ikke en konto du kan bruke.',
  'Kjøkkenet spør om allergier bare når du har gitt uttrykkelig samtykke (artikkel 9 nr. 2 bokstav a).',
  'Vi registrerer ikke om noen er allergiske.',
  'Vi sender sms om timen din dagen før.',
  'Vi får en sms når pakken er levert.',
  'Our partners receive your address so that they can deliver the parcel.',
  'Del-knappen sender ingenting før du trykker: da samtykker du til det.',
  'Du kan når som helst, på ethvert tidspunkt, få svar.',
]

test.for(carried)('a basis beside it, or another matter, is left alone: %s', (sentences) => {
  expect(lawFindings(`Notice\n\n${rest}\n\n${sentences}`, 'missing_legal_basis')).toEqual([])
})

test('a list elsewhere may name the use and its basis', () => {
  const sentence = 'Efter opholdet sender vi et spørgeskema.'
  const list = '- Spørgeskema: vores legitime interesse (litra f)'
  expect(quotesOf(`Notice\n\n${rest}\n\n${sentence}`, 'missing_legal_basis')).toEqual([sentence])
  expect(lawFindings(`Notice\n\n${rest}\n\n${sentence}\n\n${list}`, 'missing_legal_basis')).toEqual(
    [],
  )
})

const elsewhere: readonly string[] = [
  'Reklame på sms slår du av på Min side.',
  'Reklam via e-post stänger du av i appen.',
  'Du skifter mening ved at klikke på fingeraftrykket nederst i hjørnet.',
  'Videos are embedded from YouTube and load when you press play.',
  'Viktige endringer sender vi i nyhetsbrevet.',
]

test.for(elsewhere)(
  'how to switch off, a picture to press and a film from elsewhere are no use: %s',
  (sentence) => {
    expect(lawFindings(`Notice\n\n${rest}\n\n${sentence}`, 'missing_legal_basis')).toEqual([])
  },
)
