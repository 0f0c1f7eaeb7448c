import {expect, test} from 'vitest'

import {cookieListIncomplete} from '../../../../core/checks/rules/consent/cookieListIncomplete.js'
import {quotesOf as quotesOfRule} from '../quotesOf.js'
import {lawFindings, quotesOf} from './lawFindings.js'

const long = 'Vi behandler personopplysninger om kunder, og vi lagrer dem trygt. '.repeat(14)

const decided: readonly string[] = [
  'Systemet beregner en score og gir deg en egen pris på neste periode.',
  'Appen tilpasser rabatten din automatisk etter hvor ofte du trener.',
  'Vores algoritme beregner prisen ud fra dine tidligere køb.',
  'An algorithm adjusts the price to how often you visit.',
]

test.for(decided)('a price that a machine works out is told of as such: %s', (sentence) => {
  const found = quotesOf(`Tittel\n\n${long}\n\n${sentence}`, 'missing_element')
  expect(found).toContain(sentence)
  const seen = `${sentence} Et menneske ser på prisen hvis du ber om det.`
  expect(quotesOf(`Tittel\n\n${long}\n\n${seen}`, 'missing_element')).not.toContain(sentence)
})

const undecided: readonly string[] = [
  'Prisene finner du i prislisten vår.',
  'Systemet lagrer hva du har betalt.',
  'Vi bruker ikke systemer som tilpasser prisen til deg.',
]

test.for(undecided)('a price that is the same for all is no decision: %s', (sentence) => {
  const found = quotesOf(`Tittel\n\n${long}\n\n${sentence}`, 'missing_element')
  expect(found).not.toContain(sentence)
})

const said: readonly string[] = [
  'Gir du oss dem ikke, kan vi ikke inngå avtalen. Ingen datamaskin tar beslutninger om deg.',
  'Övriga uppgifter är frivilliga. Beslut fattas aldrig av en maskin.',
  'Everything else is optional. No computer makes decisions about you.',
]

test.for(said)('what must be given and who decides is said in everyday words: %s', (sentence) => {
  const [finding] = lawFindings(`Tittel\n\n${long}\n\n${sentence}`, 'missing_element')
  expect(finding?.message ?? '').not.toContain('13(2)(e)')
  expect(finding?.message ?? '').not.toContain('13(2)(f)')
})

const rows = '- _ga: Google, statistikk, 2 år\n- _fbp: Meta, annonser, 90 dager\n'

test('a list with fewer cookies than the text counts leaves some out', () => {
  const found = (sentence: string) =>
    quotesOfRule(cookieListIncomplete, `# Personvern\n\n## Kapsler\n\n${sentence}\n\n${rows}`, {
      name: 'a.md',
    })
  expect(found('Vi bruker til sammen fire informasjonskapsler.')).toHaveLength(1)
  expect(found('Vi använder sammanlagt fem kakor.')).toHaveLength(1)
  expect(found('We use three cookies on this site.')).toHaveLength(1)
  expect(found('Vi bruker to informasjonskapsler.')).toEqual([])
  expect(found('We use one cookie for statistics.')).toEqual([])
})

test('what sets cookies too, after a list, is not in it', () => {
  const found = (sentence: string) =>
    quotesOfRule(cookieListIncomplete, `# Personvern\n\n## Kapsler\n\n${rows}\n${sentence}\n`, {
      name: 'a.md',
    })
  expect(found('Chatten setter også informasjonskapsler.')).toHaveLength(1)
  expect(found('Bookingen sætter også cookies, når du starter den.')).toHaveLength(1)
  expect(found('The map uses also cookies.')).toHaveLength(1)
  expect(found('Du kan også slette informasjonskapsler.')).toEqual([])
})
