import {expect, test} from 'vitest'

import {checkGroup} from '../../../../core/checks/group/checkGroup.js'
import type {GroupNotice} from '../../../../core/checks/group/groupNotice.js'
import {composedDemo, demoFactsAt} from '../../../emulator/composedDemo.js'

const options = {language: 'en', today: '2026-11-28'} as const

function demoNotice(id: string, version?: GroupNotice['version']): GroupNotice {
  const resolved = composedDemo(3).get(id)
  if (!resolved) throw new Error(`The demo has no notice ${id}.`)
  const timeZone = 'Europe/Oslo'
  return {id, resolved, prevailingLanguage: 'nb', timeZone, ...(version && {version})}
}

const stamped = (version: number, effectiveAt: string, follows?: number) => ({
  version,
  effectiveAt,
  kind: 'minor' as const,
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
  const nb = demoNotice('notice-klinikk24-nb', stamped(7, '2026-09-30T22:00:00.000Z'))
  const en = demoNotice('notice-klinikk24-en', stamped(5, '2026-06-01T00:00:00.000Z', 6))
  expect(checkGroup([nb, en], options)).toMatchObject([
    {
      rule: 'language_lags',
      notice: 'notice-klinikk24-en',
      other: 'notice-klinikk24-nb',
      message:
        'English follows version 6; Norwegian Bokmål is at version 7, in force from 1 October 2026. Translate what is new, and publish.',
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

test('a translation of a retired notice lags behind nothing', () => {
  const retired = {...stamped(7, '2026-10-01T00:00:00.000Z'), kind: 'retired' as const}
  const nb = demoNotice('notice-klinikk24-nb', retired)
  const en = demoNotice('notice-klinikk24-en', stamped(5, '2026-06-01T00:00:00.000Z', 6))
  expect(checkGroup([nb, en], options)).toEqual([])
})

test('authorities of two countries with one name are two authorities', () => {
  const notices = ['notice-klinikk24-nb', 'notice-inviocare-da'].map((id) => demoNotice(id))
  expect(checkGroup(notices, options).filter(({message}) => message.includes('Datatil'))).toEqual(
    [],
  )
})

test('what one notice alone says in two ways is left to its own checks', () => {
  const one = withSentence(demoNotice('notice-klinikk24-nb'), typedNumber)
  expect(checkGroup([one], options)).toEqual([])
})

test('a number that an editor typed is compared with what the other notices say', () => {
  const typed = withSentence(demoNotice('notice-klinikk24-nb'), typedNumber)
  const findings = checkGroup([demoNotice('notice-fit24-nb'), typed], options)
  expect(findings).toMatchObject([
    {
      rule: 'fact_differs',
      notice: 'notice-klinikk24-nb',
      other: 'notice-fit24-nb',
      quote: '974 760 673',
      message: expect.stringContaining('“974 760 673” here and “916787499”'),
      place: {section: 'typed', block: 'typed-block'},
    },
  ])
})

test('an address that an editor typed is compared as a whole, and not by commas', () => {
  const of = (address: string) =>
    withSentence(
      demoNotice('notice-colosseumklinikken-nb'),
      `Colosseumklinikken Medisinske Senter AS, ${address}, er behandlingsansvarlig.`,
    )
  const other = {...demoNotice('notice-colosseumklinikken-nb'), id: 'other'}
  const said = (address: string) =>
    checkGroup([other, of(address)], options).map(({quote, message}) => [quote, message])
  expect(said('Sørkedalsveien 10C 0369 Oslo')).toEqual([])
  expect(said('Storgata 1, 0155 Oslo')).toEqual([
    ['Storgata 1, 0155 Oslo', expect.stringContaining('The postal address of Colosseum')],
  ])
})

test('how long a cookie lives is compared in months, whatever the words, and typed words too', () => {
  const fit = demoNotice('notice-fit24-nb')
  const said = (text: string) =>
    checkGroup([fit, withSentence(demoNotice('notice-klinikk24-nb'), text)], options)
  expect(said('Vi bruker _ga (24 måneder) for å telle besøk.')).toEqual([])
  expect(said('Vi bruker _ga (13 måneder) for å telle besøk.')).toMatchObject([
    {
      notice: 'notice-klinikk24-nb',
      message: expect.stringContaining(
        '_ga is “13 måneder” here and “2 år” in the notice of FIT24',
      ),
    },
  ])
})

test('what an embedded notice says of its own site is no word of this one', () => {
  const trening = withSentence(demoNotice('notice-k24-trening-nb'), 'Vi bruker _ga (13 måneder).')
  const [typed, ...rest] = trening.resolved.sections
  const embedded = rest.find((each) => each.embedded)?.embedded
  if (!typed || !embedded) throw new Error('K24 Trening embeds no notice.')
  const resolved = {...trening.resolved, sections: [{...typed, embedded}, ...rest]}
  const others = [demoNotice('notice-fit24-nb'), demoNotice('notice-klinikk24-nb')]
  expect(checkGroup([{...trening, resolved}, ...others], options)).toEqual([])
})

test('codes are told in words, and quoted where the notice says them of the same supplier', () => {
  const fit = demoNotice('notice-fit24-nb')
  const {facts} = fit.resolved
  const [first, ...rest] = facts.processors ?? []
  if (!first) throw new Error('FIT24 names no processor.')
  const moved = {...first, location: first.location === 'SE' ? 'DK' : 'SE'}
  const other = demoNotice('notice-k24-trening-nb')
  const changed = {
    ...fit,
    resolved: {...fit.resolved, facts: {...facts, processors: [moved, ...rest]}},
  }
  const [finding] = checkGroup([changed, other, demoNotice('notice-klinikk24-nb')], options)
  expect(finding?.message).toMatch(/“(?:Sweden|Denmark)” here/)
  // Its text has another country than its facts: there is nothing to quote.
  expect(finding?.quote).toBe('')
})

test('a dismissal holds in whatever language the editor reads', () => {
  const notices = [
    demoNotice('notice-fit24-nb'),
    withSentence(demoNotice('notice-klinikk24-nb'), typedNumber),
    demoNotice('notice-klinikk24-en', stamped(5, '2026-06-01T00:00:00.000Z', 6)),
  ]
  const marks = (language: 'en' | 'da') =>
    checkGroup(notices, {...options, language}).map(({mark}) => mark)
  expect(marks('en')).toHaveLength(1)
  expect(marks('da')).toEqual(marks('en'))
})

test('the notices of each demo group agree with each other', () => {
  const {brands} = demoFactsAt(3)
  const groupOf = (slug: string) => brands.find((each) => each.slug.current === slug)?.group._ref
  const groups = Map.groupBy(composedDemo(3), ([, {brand}]) => groupOf(brand))
  expect(groups.size).toBeGreaterThan(1)
  for (const notices of groups.values()) {
    expect(
      checkGroup(
        notices.map(([id]) => demoNotice(id)),
        options,
      ),
    ).toEqual([])
  }
})

const typedNumber = 'Behandlingsansvarlig er K24 Prestasjon AS (org.nr. 974 760 673).'

/** The notice with a section before all others, as an editor would type it. */
function withSentence(notice: GroupNotice, text: string): GroupNotice {
  const section = {
    key: 'typed',
    anchor: 'typed',
    heading: 'Behandlingsansvarlig',
    level: 2,
    blocks: [
      {
        _type: 'block' as const,
        _key: 'typed-block',
        style: 'normal' as const,
        children: [{_type: 'span' as const, _key: 'typed-span', text, marks: []}],
        markDefs: [],
      },
    ],
  }
  const {resolved} = notice
  return {...notice, resolved: {...resolved, sections: [section, ...resolved.sections]}}
}
