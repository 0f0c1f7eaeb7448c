import {expect, test} from 'vitest'

import type {Language} from '../../../../core/language.js'
import {languageFindings, languageLines} from './languageFindings.js'

/** A notice’s language, words of another in it, and what is told of them. */
const mixed: readonly (readonly [Language, string, string])[] = [
  ['nb', 'Kontoen slettes efter to år.', 'efter → etter'],
  ['nb', 'Vi gir det ikke til en anden.', 'anden → annen'],
  ['nb', 'Dette er vår hjemmeside.', 'hjemmeside → nettside'],
  ['nb', 'Vi ber deg til at kontakte klinikken.', 'til at kontakte → til å kontakte'],
  ['nb', 'Vi ser hva der skjer.', 'hva der → hva det'],
  ['nb', 'Pasienter och pårørende får svar.', 'och → og'],
  ['nb', 'Du veit korleis det er.', 'korleis → hvordan'],
  ['nn', 'Du kan ikke reservere deg.', 'ikke → ikkje'],
  ['nn', 'Me lagrar opplysninger om deg.', 'opplysninger → opplysningar'],
  ['da', 'Vi skriver til deg om det.', 'deg → dig'],
  ['da', 'Det er nødvendigt for å hjælpe.', 'for å → for at'],
  ['sv', 'Vi sparar inte detta ikke längre.', 'ikke → inte'],
  ['sv', 'Vi skriver når vi ändrar något.', 'når → när'],
  ['en', 'We ask for your samtykke first.', 'samtykke → consent'],
]

test.each(mixed)('in %s “%s” has a word of another language', (language, words, line) => {
  expect(languageLines(language, words)).toContain(`mixed_language: ${line}`)
})

test('a word that only another language has is told, and no misspelling', () => {
  const unknown = {ændringer: {knownIn: ['da' as const], close: ['endringer']}}
  expect(languageLines('nb', 'Vi sier fra om ændringer.', unknown)).toEqual([
    'mixed_language: ændringer',
  ])
})

test('a sentence in another language is one finding', () => {
  const words =
    'Vi tar vare på dataene. This website uses cookies and shares the data with our partners.'
  expect(languageLines('nb', words)).toEqual([
    'mixed_language: This website uses cookies and shares the data with our partners.',
  ])
})

test('forms of one foreign word have one cause', () => {
  const found = languageFindings('nb', 'En hjemmeside er en av flere hjemmesider på hjemmesiden.')
  expect(found).toHaveLength(3)
  expect(new Set(found.map(({cause}) => cause)).size).toBe(1)
})

/** What is at home in a notice though another language has it too. */
const right: readonly (readonly [Language, string])[] = [
  ['nb', 'Vi er meget opptatt av at der du bor, får du svar, og at det skjer ved at vi ringer.'],
  ['nb', 'Informasjonskapsler («cookies» og «first party») lagres på server, i cache og i en app.'],
  ['nb', 'Vi driver retargeting, tracking og profilering via Google og andre plattformer i Os.'],
  ['nn', 'Me sender deg nyheitsbrev, og du kan melde deg av når som helst.'],
  ['da', 'Vi sender dig en mail via vores website, og du kan blive slettet efter et år.'],
  ['sv', 'Du når oss på telefon, och vi svarar er efter en vecka.'],
  ['en', 'Helse og Trening AS is the controller, and Barn av Fjord AS its processor.'],
  [
    'en',
    'You can complain to Datatilsynet (the Act is called “Lov om behandling av opplysninger”).',
  ],
]

test.each(right)('in %s everything in “%s” is at home', (language, words) => {
  expect(languageLines(language, words)).toEqual([])
})
