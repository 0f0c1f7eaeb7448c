import type {startersEn} from '../en/starters.js'

export const startersDa: Record<keyof typeof startersEn, string> = {
  'starters.heading': 'Start fra en skabelon',
  'starters.lead':
    'Politikken fyldes med de afsnit, loven kræver, på {{language}}. Navne, adresser og frister kommer fra de faste oplysninger. Du skriver videre derfra.',
  'starters.chooseFirst': 'Vælg brand og sprog først, under “Brand og sprog”.',
  'starters.whom': 'Hvem er politikken til?',
  'starters.privacy': 'Kunder, medlemmer og patienter',
  'starters.privacy.hint': 'Det hele, med cookies, nyhedsbreve og børn',
  'starters.applicants': 'Jobansøgere',
  'starters.applicants.hint': 'En politik for sig, ved siden af den almindelige',
  'starters.employees': 'Medarbejdere',
  'starters.employees.hint': 'En politik for sig, ved siden af den almindelige',
  'starters.start_one': 'Udfyld {{count}} afsnit',
  'starters.start_other': 'Udfyld {{count}} afsnit',
  'starters.refused': 'Politikken har afsnit i forvejen. Intet blev ændret.',
  'starters.template.privacy': 'Politik for kunder og patienter',
  'starters.template.applicants': 'Politik for jobansøgere',
  'starters.template.employees': 'Politik for medarbejdere',
}
