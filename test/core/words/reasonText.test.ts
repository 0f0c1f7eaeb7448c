import {expect, test} from 'vitest'

import {languages, type Language} from '../../../core/language.js'
import {reasonText} from '../../../core/words/changeWords.js'
import {periodStep} from '../../../core/words/periodStep.js'

const longer = {code: 'retention_longer', subject: 'Journal', before: 24, after: 60} as const

test.each<[Language, string]>([
  ['en', 'Retention of Journal from 2 to 5 years'],
  ['nb', 'Lagringstid for Journal: fra 2 til 5 år'],
  ['nn', 'Lagringstid for Journal: frå 2 til 5 år'],
  ['da', 'Opbevaringsperiode for Journal: fra 2 til 5 år'],
  ['sv', 'Lagringstid för Journal: från 2 till 5 år'],
])('in %s a retention that changed is told as it was and as it is', (language, text) => {
  expect(reasonText(longer, language)).toBe(text)
})

test('the unit of a period is said once where both have it, and one is a word', () => {
  expect(periodStep('nb', 6, 24)).toEqual({before: '6 måneder', after: '2 år'})
  expect(periodStep('da', 12, 60)).toEqual({before: 'ét år', after: '5 år'})
  expect(periodStep('en', 6, 9)).toEqual({before: '6', after: '9 months'})
})

test('a legal basis is told by its name, without the article', () => {
  const reason = {code: 'legal_basis_changed', subject: 'Salg'} as const
  expect(reasonText({...reason, before: '6(1)(a)', after: '6(1)(f)'}, 'nb')).toBe(
    'Behandlingsgrunnlag for Salg: fra samtykke til interesseavveining',
  )
  expect(reasonText({...reason, before: '9(2)(a)', after: '9(2)(h)'}, 'en')).toBe(
    'Legal basis of Salg from explicit consent to health care',
  )
  expect(reasonText(reason, 'nb')).toBe('Nytt behandlingsgrunnlag for Salg')
})

test('a name or a place is told in words', () => {
  const names = {before: 'Sky AS', after: 'Ny Sky AS'}
  expect(reasonText({code: 'organisation_changed', subject: 'Ny Sky AS', ...names}, 'nn')).toBe(
    'Sky AS heiter no Ny Sky AS',
  )
  const places = {before: 'NO', after: 'US'}
  expect(reasonText({code: 'transfer_changed', subject: 'Sky AS', ...places}, 'sv')).toBe(
    'Sky AS: behandlingsplats från Norge till USA',
  )
})

test.each(languages)('what is added is told by its name in %s', (language) => {
  expect(reasonText({code: 'recipient_added', subject: 'Sky AS'}, language)).toMatch(/^.+: Sky AS$/)
})
