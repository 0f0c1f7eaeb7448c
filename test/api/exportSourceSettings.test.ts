import {expect, test} from 'vitest'

import {parseSourceSettings} from '../../api/_server/export/sourceSettings.js'
import {parseSettings} from '../../api/_server/settings.js'
import {productionSettings} from './productionSettings.js'

const secret = `whsec_${'c2VjcmV0'.repeat(4)}`
const texts = {
  nb: 'Medlemskap',
  nn: 'Medlemskap',
  da: 'Medlemskab',
  sv: 'Medlemskap',
  en: 'Members',
}
const source = {
  name: 'members',
  organisation: 'Medlem AS',
  url: 'https://api.medlem.example/persons/',
  secret: 'MEMBERS_SECRET',
  holds: texts,
}
const sources = (...given: unknown[]) => ({
  PERSONAL_DATA_SOURCES: JSON.stringify(given),
  MEMBERS_SECRET: secret,
})

test('no source has to be set', () => {
  expect(parseSourceSettings({}, false)).toEqual([])
  expect(parseSourceSettings({PERSONAL_DATA_SOURCES: ''}, false)).toEqual([])
  expect(parseSettings(productionSettings).httpSources).toEqual([])
})

test('a source is read with the secret that it names', () => {
  const fact = {...texts, en: 'Member number'}
  const read = parseSettings({
    ...productionSettings,
    ...sources(source, {...source, name: 'gym', fact, brands: ['fit24'], isErasable: false}),
  }).httpSources
  const about = {organisation: 'Medlem AS', url: 'https://api.medlem.example/persons'}
  expect(read).toEqual([
    {...about, name: 'members', secret, holds: texts, isErasable: true},
    {...about, name: 'gym', secret, holds: texts, isErasable: false, fact, brands: ['fit24']},
  ])
})

test('a missing secret is named with the source that needs it', () => {
  const environment = {...sources(source), MEMBERS_SECRET: ''}
  expect(() => parseSourceSettings(environment, false)).toThrow(
    'Missing settings: MEMBERS_SECRET (the signing secret of members)',
  )
})

test('a source of health data is refused with the reason', () => {
  const environment = sources({...source, isHealth: true})
  expect(() => parseSourceSettings(environment, false)).toThrow(
    'members is marked as health data, which is never collected over HTTP: it is handed over in person or by secure mail.',
  )
})

/** What is wrong, and what the message names. */
const malformed: readonly (readonly [environment: Record<string, string>, named: string])[] = [
  [{PERSONAL_DATA_SOURCES: '[{"hush"'}, 'PERSONAL_DATA_SOURCES: the whole'],
  [sources({...source, name: 'hush@example.com'}), '0.name'],
  [sources({...source, name: 'people.hush'}), '0.name'],
  [sources({...source, holds: {nb: 'hush'}}), '0.holds'],
  [sources(source, {...source, url: 'hush'}), '1.url'],
  [sources({...source, secret: secret}), '0.secret'],
  [sources({...source, brands: []}), '0.brands'],
  [sources({...source, hush: 1}), 'PERSONAL_DATA_SOURCES: 0'],
  [sources({...source, url: 'http://hush.example'}), 'members needs https'],
  [sources({...source, url: 'https://a:hush@api.example'}), 'members has a name or a password'],
  [sources({...source, url: 'https://api.example/?hush=1'}), 'members has more than a path'],
  [sources(source, source), 'the name members is taken'],
  [sources({...source, name: 'resend'}), 'the name resend is taken'],
  [{...sources(source), MEMBERS_SECRET: 'hush'}, 'MEMBERS_SECRET'],
]

test.each(malformed)('a malformed source is named and not repeated: %j', (environment, named) => {
  const parse = () => parseSourceSettings(environment, false)
  expect(parse).toThrow(/^Malformed settings: /)
  expect(parse).toThrow(named)
  expect(parse).not.toThrow('hush')
  expect(parse).not.toThrow(secret)
})

test('the local stack asks no source off this machine, and those on it without https', () => {
  expect(() => parseSourceSettings(sources(source), true)).toThrow('members is not on this machine')
  const local = {...source, url: 'http://127.0.0.1:4000'}
  expect(parseSourceSettings(sources(local), true)).toMatchObject([{url: local.url}])
})
