import {expect, test} from 'vitest'

import {studioText} from '../../../../plugins/privacyNotices/locale/studioText.js'
import {leftWords, type NamedSender} from '../../../../plugins/privacyNotices/optOuts/leftWords.js'

const brands: NamedSender[] = [
  {
    name: 'Klinikk24',
    slug: {current: 'klinikk24'},
    controller: {_ref: 'organisation-k24-prestasjon'},
    newsletters: [{_key: 'a', slug: {current: 'tilbud'}, name: {nb: 'Tilbud', en: 'Offers'}}],
  },
]

test('what was left is named in the editor’s language', () => {
  const left = {brand: 'klinikk24', newsletter: 'tilbud', channel: 'sms'} as const
  expect(leftWords(left, brands, studioText('en')).line).toBe('Klinikk24 · Offers · text message')
  expect(leftWords(left, brands, studioText('nb')).line).toBe('Klinikk24 · Tilbud · tekstmelding')
})

test('the star means all of a brand’s newsletters, those to come too', () => {
  const left = {brand: 'klinikk24', newsletter: '*', channel: 'email'} as const
  expect(leftWords(left, brands, studioText('da')).newsletter).toBe('alle nyhedsbreve')
})

test('a brand or newsletter that is gone is named as the ledger knows it', () => {
  const left = {brand: 'k24-gammel', newsletter: 'brev', channel: 'email'} as const
  expect(leftWords(left, brands, studioText('en')).line).toBe(
    'k24-gammel (a brand that is no longer here) · brev · e-mail',
  )
})
