import {expect, test} from 'vitest'

import {languageStandings} from '../../../../plugins/privacyNotices/preview/languageStandings.js'

const norwegian = {noticeId: 'notice-nb', language: 'nb'} as const
const english = {noticeId: 'notice-en', language: 'en'} as const
const brand = {languages: ['en', 'nb', 'sv'], prevailingLanguage: 'nb'} as const
const notices = [
  {_id: 'drafts.notice-en', language: english.language},
  {_id: 'notice-en', language: english.language},
  {_id: 'notice-nb', language: norwegian.language},
]
const of = (follows: number) =>
  languageStandings(
    {
      notices,
      versions: [
        {...norwegian, version: 7},
        {...english, version: 4, follows},
        {...norwegian, version: 6},
      ],
    },
    {...brand, languages: [...brand.languages]},
  )

test('the prevailing language comes first, and a draft is the notice it will become', () => {
  expect(of(7).map(({language, noticeId}) => [language, noticeId])).toEqual([
    ['nb', 'notice-nb'],
    ['en', 'notice-en'],
    ['sv', undefined],
  ])
})

test.for([
  [7, false],
  [6, true],
] as const)('a translation that follows version %i of 7 is behind: %s', ([follows, isBehind]) => {
  const [, translation] = of(follows)
  expect(translation).toMatchObject({version: 4, follows, isBehind})
})

test('the prevailing language follows nothing and is never behind', () => {
  expect(of(6)[0]).toEqual({
    language: 'nb',
    isPrevailing: true,
    noticeId: 'notice-nb',
    version: 7,
    isBehind: false,
  })
})
