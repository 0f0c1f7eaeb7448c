import type {startersEn} from '../en/starters.js'

export const startersNb: Record<keyof typeof startersEn, string> = {
  'starters.heading': 'Start fra en mal',
  'starters.lead':
    'Erklæringen fylles med avsnittene loven krever, på {{language}}. Navn, adresser og frister kommer fra de faste opplysningene. Du skriver videre derfra.',
  'starters.chooseFirst': 'Velg merkevare og språk først, under «Merkevare og språk».',
  'starters.whom': 'Hvem er erklæringen for?',
  'starters.privacy': 'Kunder, medlemmer og pasienter',
  'starters.privacy.hint': 'Alt, med informasjonskapsler, nyhetsbrev og barn',
  'starters.applicants': 'Jobbsøkere',
  'starters.applicants.hint': 'En egen erklæring ved siden av hovederklæringen',
  'starters.employees': 'Ansatte',
  'starters.employees.hint': 'En egen erklæring ved siden av hovederklæringen',
  'starters.start_one': 'Fyll inn {{count}} avsnitt',
  'starters.start_other': 'Fyll inn {{count}} avsnitt',
  'starters.refused': 'Erklæringen har avsnitt fra før. Ingenting ble endret.',
  'starters.template.privacy': 'Erklæring for kunder og pasienter',
  'starters.template.applicants': 'Erklæring for jobbsøkere',
  'starters.template.employees': 'Erklæring for ansatte',
}
