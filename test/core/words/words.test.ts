import {expect, test} from 'vitest'

import {languages} from '../../../core/language.js'
import {countryName} from '../../../core/words/countryName.js'
import {dateWords} from '../../../core/words/dateWords.js'
import {joinWords} from '../../../core/words/joinWords.js'
import {period, periodOfMonths} from '../../../core/words/period.js'
import {standardTerms} from '../../../core/words/standardTerms.js'

test('a period is in words, one apart from many, and whole years as years', () => {
  expect(languages.map((language) => period(language, 1, 'month'))).toEqual([
    'én måned',
    'éin månad',
    'én måned',
    'en månad',
    'one month',
  ])
  expect([1, 6, 12, 18, 60].map((months) => periodOfMonths('nb', months))).toEqual([
    'én måned',
    '6 måneder',
    'ett år',
    '18 måneder',
    '5 år',
  ])
})

test('a health service is dataansvarlig in Norwegian, and every Danish controller is', () => {
  const controller = (isHealthService: boolean) =>
    languages.map((language) => standardTerms(language, {isHealthService}).controller)
  expect(controller(true)).toEqual([
    'dataansvarlig',
    'dataansvarleg',
    'dataansvarlig',
    'personuppgiftsansvarig',
    'controller',
  ])
  expect(controller(false)).toEqual([
    'behandlingsansvarlig',
    'behandlingsansvarleg',
    'dataansvarlig',
    'personuppgiftsansvarig',
    'controller',
  ])
})

test('a date is by the clock of the brand, in the language of the notice', () => {
  const lateOnThe7th = '2023-11-07T23:30:00Z'
  expect(languages.map((language) => dateWords(language, lateOnThe7th, 'Europe/Oslo'))).toEqual([
    '8. november 2023',
    '8. november 2023',
    '8. november 2023',
    '8 november 2023',
    '8 November 2023',
  ])
  expect(dateWords('nb', lateOnThe7th, 'UTC')).toBe('7. november 2023')
})

test('a country has its name in the language, and no country is itself', () => {
  expect(languages.map((language) => countryName(language, 'no'))).toEqual([
    'Norge',
    'Noreg',
    'Norge',
    'Norge',
    'Norway',
  ])
  expect(countryName('nb', '??')).toBe('??')
})

test('a list reads like a sentence', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((items) => joinWords('sv', items))).toEqual([
    '',
    'A',
    'A och B',
    'A, B och C',
  ])
})
