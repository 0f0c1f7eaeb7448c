import {expect, test} from 'vitest'

import {startNotice} from '../../../../core/starters/startNotice.js'
import {fillNotice} from '../../../../plugins/privacyNotices/starters/fillNotice.js'
import {randomKey} from '../../../../plugins/privacyNotices/starters/randomKey.js'

const starter = startNotice({kind: 'applicants', language: 'da', isHealthService: false}, randomKey)

test('an empty notice gets title, address, version line and sections in its language', () => {
  expect(fillNotice({title: 'Personvernerklæring', slug: {current: 'privacy'}}, starter)).toEqual({
    title: 'Privatlivspolitik for jobansøgere',
    slug: {_type: 'slug', current: 'applicants'},
    stamp: starter.stamp,
    sections: starter.sections,
  })
})

test('a notice that has sections is not written over', () => {
  expect(() => fillNotice({sections: [{_key: 'a', _type: 'ownSection'}]}, starter)).toThrow(
    expect.objectContaining({code: 'bad_request'}),
  )
})

test('what the editor has written already stays as it is', () => {
  const written = {
    title: 'Jobb hos oss',
    slug: {current: 'jobs'},
    stamp: {wording: 'Utgave {version}, {date}'},
    sections: [],
  }
  expect(Object.keys(fillNotice(written, starter))).toEqual(['sections'])
})

test('two notices started from the same template share no key', () => {
  const keysOf = () =>
    startNotice({kind: 'privacy', language: 'nb', isHealthService: true}, randomKey).sections.map(
      ({_key}) => _key,
    )
  const keys = [...keysOf(), ...keysOf()]
  expect(new Set(keys).size).toBe(keys.length)
})
