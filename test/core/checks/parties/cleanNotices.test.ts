import {expect, test} from 'vitest'

import {cleanNotices} from './cleanNotices.js'
import {partiesFindings} from './partiesFound.js'

test.each(Object.entries(cleanNotices))(
  'a notice in %s that gets its parties right has no finding about them',
  (_, notice) => {
    expect(partiesFindings(notice).map(({rule, quote}) => `${rule}: ${quote}`)).toEqual([])
  },
)
