import {expect, test} from 'vitest'

import {shortenToChange} from '../../../plugins/privacyNotices/examine/shortenToChange.js'

test('a changed word is shown with a few words around it', () => {
  const before = 'Vi behandler navn og adresse for å kunne sende deg fakturaen i posten'
  const after = 'Vi behandler navn og telefon for å kunne sende deg fakturaen i posten'
  expect(shortenToChange(before, after)).toEqual({
    before: 'Vi behandler navn og adresse for å kunne sende deg …',
    after: 'Vi behandler navn og telefon for å kunne sende deg …',
  })
})

test('a word that repeats is not lost', () => {
  expect(shortenToChange('a a', 'a a a')).toEqual({before: 'a a', after: 'a a a'})
})
