import {latin} from '../../reading/latin.js'
import type {OutdatedFact} from './outdatedFact.js'

const since = {
  now: 'GDPR Art. 12 and 15',
  until: '2018-05-25',
  reference: 'GDPR Art. 12(5), 15',
  reviewOn: '2028-11-30',
} as const

/** How access worked under the acts before the GDPR: once a year, by a signed letter, for a fee. */
export const oldAccessRules: readonly OutdatedFact[] = [
  {
    ...since,
    hints: ['år', 'year'],
    pattern: latin(
      /(?<!\p{L})(?:(?:en|ein|én|ett|e[ié]n) (?:gong|gang|gång)|one time|once|1 (?:gang|gång|gong))(?: gratis| kostnadsfritt| free)? (?:per|pr\.?|om|i|every|each|a|hvert|varje|kvart) ?(?:kalender|calendar )?(?:året|år|year)(?=[^.]{0,160}(?:undertecknad|underteikna|undertegnet|underskreve|underskriven|signert|signerad|signed|på papper|på papir|in writing|egenhändig))(?=[^.]{0,160}(?:registerutdrag|utdrag|innsyn|indsigt|uppgift|opplysning|oplysning|information|access|extract|copy|data))/giu,
    ),
    was: 'personuppgiftslagen (1998:204) 26 §',
  },
  {
    ...since,
    hints: ['6 måneder', 'seks måneder', 'sjette måned', '6. måned'],
    pattern: latin(
      /(?<!\p{L})(?:hvert? (?:6\.|sjette) måned|(?:før der er gået|tidligst efter|højst hver) (?:6|seks) måneder)(?<=(?:indsigt|egenacces|anmod)[^.]{0,160})/giu,
    ),
    was: 'persondataloven § 33',
  },
]
