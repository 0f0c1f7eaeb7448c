import {expect, test} from 'vitest'

import {processorSearch} from '../../../core/content/processorAgreement.js'

test.each([
  [{}, 'elsewhere'],
  [{requestEmail: 'requests@example.com'}, 'people'],
  [{requestEmail: '  '}, 'elsewhere'],
  [{searchedBy: 'people' as const}, 'elsewhere'],
  [{searchedBy: 'inPerson' as const, requestEmail: 'requests@example.com'}, 'inPerson'],
  [{searchedBy: 'nothing' as const}, 'nothing'],
])('an agreement of %j is searched: %s', (agreement, search) => {
  expect(processorSearch(agreement)).toBe(search)
})
