import {expect, test} from 'vitest'

import {checkGroup} from '../../../../core/checks/group/checkGroup.js'
import type {GroupNotice} from '../../../../core/checks/group/groupNotice.js'
import {composedDemo} from '../../../emulator/composedDemo.js'

const options = {language: 'en', today: '2026-11-28'} as const

function demoNotice(id: string, version?: GroupNotice['version']): GroupNotice {
  const resolved = composedDemo(3).get(id)
  if (!resolved) throw new Error(`The demo has no notice ${id}.`)
  return {id, resolved, prevailingLanguage: 'nb', ...(version && {version})}
}

const stamped = (version: number, effectiveAt: string, follows?: number) => ({
  version,
  effectiveAt,
  ...(follows !== undefined && {follows}),
})

test('notices that were composed of the same facts say nothing differently', () => {
  const ids = ['notice-klinikk24-nb', 'notice-klinikk24-en', 'notice-fit24-nb']
  const notices = ids.map((id) => demoNotice(id))
  expect(checkGroup(notices, options)).toEqual([])
})

test('a number that one notice still has is told there, with the words that say it', () => {
  const old = demoNotice('notice-fit24-nb', stamped(1, '2025-01-01T00:00:00.000Z'))
  const {facts, sections} = old.resolved
  const changed = {
    ...old,
    resolved: {
      ...old.resolved,
      facts: {...facts, controller: {...facts.controller, phone: '+47 11 22 33 44'}},
      sections: JSON.parse(
        JSON.stringify(sections).replaceAll('+47 99 10 24 24', '+47 11 22 33 44'),
      ),
    },
  }
  const others = ['notice-klinikk24-nb', 'notice-klinikk24-en'].map((id) => demoNotice(id))
  const findings = checkGroup([changed, ...others], options)
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({
    rule: 'fact_differs',
    notice: 'notice-fit24-nb',
    quote: '+47 11 22 33 44',
    message: expect.stringContaining('“+47 99 10 24 24” in the notice of Klinikk24'),
  })
})

test('of two notices that differ, the one in force last is taken for right', () => {
  const withEmail = (notice: GroupNotice, email: string): GroupNotice => {
    const {facts} = notice.resolved
    const controller = {...facts.controller, email}
    return {...notice, resolved: {...notice.resolved, facts: {...facts, controller}}}
  }
  const older = stamped(1, '2025-01-01T00:00:00.000Z')
  const newer = stamped(4, '2026-05-01T00:00:00.000Z')
  const findings = checkGroup(
    [
      withEmail(demoNotice('notice-fit24-nb', older), 'old@example.com'),
      withEmail(demoNotice('notice-klinikk24-nb', newer), 'new@example.com'),
    ],
    options,
  )
  expect(findings.map(({notice}) => notice)).toEqual(['notice-fit24-nb'])
})

test('two ways to write one telephone number are no difference', () => {
  const notice = demoNotice('notice-fit24-nb')
  const {facts} = notice.resolved
  const controller = {...facts.controller, phone: '99102424'}
  const other = {
    ...notice,
    id: 'other',
    resolved: {...notice.resolved, facts: {...facts, controller}},
  }
  expect(checkGroup([notice, other], options)).toEqual([])
})

test('a translation that follows an older version than the last one lags', () => {
  const nb = demoNotice('notice-klinikk24-nb', stamped(7, '2026-10-01T00:00:00.000Z'))
  const en = demoNotice('notice-klinikk24-en', stamped(5, '2026-06-01T00:00:00.000Z', 6))
  expect(checkGroup([nb, en], options)).toMatchObject([
    {
      rule: 'language_lags',
      notice: 'notice-klinikk24-en',
      message:
        'English follows version 6; Norsk bokmål is at version 7 since 2026-10-01. Translate what is new.',
    },
  ])
})

test('a translation of the last version, and one that does not say what it follows, do not lag', () => {
  const nb = demoNotice('notice-klinikk24-nb', stamped(7, '2026-10-01T00:00:00.000Z'))
  const en = (follows?: number) =>
    demoNotice('notice-klinikk24-en', stamped(5, '2026-10-01T00:00:00.000Z', follows))
  expect(checkGroup([nb, en(7)], options)).toEqual([])
  expect(checkGroup([nb, en()], options)).toEqual([])
})

test('a language without a version is told once the prevailing one has one', () => {
  const en = demoNotice('notice-klinikk24-en')
  const nb = demoNotice('notice-klinikk24-nb')
  const published = demoNotice('notice-klinikk24-nb', stamped(1, '2026-01-01T00:00:00.000Z'))
  expect(checkGroup([nb, en], options)).toEqual([])
  expect(checkGroup([published, en], options)).toMatchObject([
    {rule: 'language_lags', notice: 'notice-klinikk24-en'},
  ])
})
