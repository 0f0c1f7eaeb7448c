import {expect, test} from 'vitest'

import type {KnownGroup} from '../../../../core/checks/knownGroup.js'
import {partiesFound} from './partiesFound.js'

const known: KnownGroup = {
  controller: {name: 'Solgruppen AS', emails: ['post@solgruppen.no'], domains: ['solgruppen.no']},
  brand: {name: 'Solvik Hud', emails: [], domains: ['solvikhud.no']},
  otherBrands: [
    {name: 'Solvik Tann', emails: [], domains: ['solviktann.no']},
    {name: 'Solfit', emails: ['post@solgruppen.no'], domains: ['solfit.no']},
  ],
  processors: [{name: 'Journalia AS', emails: ['hjelp@journalia.no'], domains: ['journalia.no']}],
}
const start = 'Personvernerklæring\n\nSolgruppen AS er behandlingsansvarlig for Solvik Hud.\n\n'

test.each([
  ['Solfit lagrer hvilke timer du har bestilt.', 'Solfit'],
  ['Skriv til kunde@solfit.no om du vil ha innsyn.', 'kunde@solfit.no'],
  ['Les mer på www.solviktann.no.', 'www.solviktann.no'],
])('another brand of the group in a brand’s notice is told: %s', (sentence, quote) => {
  expect(partiesFound('foreign_brand', start + sentence, known)).toEqual([quote])
})

test.each([
  'Solvik Hud, Solvik Tann og Solfit er merkene til Solgruppen AS.',
  'Skriv til post@solgruppen.no om du vil ha innsyn.',
])(
  'a sentence that tells how brands belong together, and a shared mailbox, are not: %s',
  (each) => {
    expect(partiesFound('foreign_brand', start + each, known)).toEqual([])
  },
)

test('a known processor’s own contact is no foreign address', () => {
  const sentence = 'Spør oss, eller skriv til hjelp@journalia.no.'
  expect(partiesFound('foreign_email', start + sentence, known)).toEqual([])
  const other = 'Spør oss, eller skriv til oss på hjelp@fremmedklinikk.no.'
  expect(partiesFound('foreign_email', start + other, known)).toEqual(['hjelp@fremmedklinikk.no'])
})
