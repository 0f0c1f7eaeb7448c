import {expect, test} from 'vitest'

import {readFacts} from '../../../plugins/privacyNotices/content/readFacts.js'
import {sampleFacts} from './sampleFacts.js'

test('facts that are complete are read as they are', () => {
  expect(readFacts(sampleFacts())).toEqual({facts: sampleFacts(), problems: []})
})

test('a half-written fact is left out and named, and the others stay', () => {
  const half = {_id: 'org-half', _type: 'organisation', name: 'Half AS'}
  const {facts, problems} = readFacts({
    ...sampleFacts(),
    organisations: [...sampleFacts().organisations, half],
  })
  expect(facts).toEqual(sampleFacts())
  expect(problems).toEqual([{name: 'Half AS', documentId: 'org-half', field: 'country'}])
})
