import {expect, test} from 'vitest'

import {readableFacts} from '../../../core/content/readableFacts.js'

const brand = {
  _id: 'brand-k24',
  _type: 'brand',
  name: 'K24',
  slug: {current: 'k24'},
  group: {_ref: 'group'},
  controller: {_ref: 'controller'},
  languages: ['nb'],
  prevailingLanguage: 'nb',
}

const facts = (timeZone: string) => ({
  groups: [],
  brands: [{...brand, timeZone}],
  organisations: [],
  purposes: [],
  agreements: [],
  cookies: [],
  clauses: [],
  pinned: [],
})

test('a brand with a time zone that does not exist is named as incomplete, and breaks nothing else', () => {
  const {facts: read, incomplete} = readableFacts(facts('Europe/Klinikk'))
  expect(read.brands).toEqual([])
  expect(incomplete.join()).toContain('timeZone')
  expect(readableFacts(facts('Europe/Oslo')).facts.brands).toHaveLength(1)
})
