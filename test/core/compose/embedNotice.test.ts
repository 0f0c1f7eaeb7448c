import {expect, test} from 'vitest'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import {factIdsOf} from '../../../core/compose/factIdsOf.js'
import {resolveNotice} from '../../../core/compose/resolveNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {danishFacts, danishNotice} from './danishNotice.js'
import {norwegianFacts, norwegianNotice} from './norwegianNotice.js'

function factsWithPinned(): NoticeFacts {
  const inner = norwegianNotice({brand: {_ref: 'fit'}})
  const resolved = composeNotice(inner, norwegianFacts())
  return {
    ...danishFacts(),
    pinned: [
      {
        noticeId: 'theirs',
        version: 3,
        language: 'nb',
        effectiveAt: '2024-02-29T23:00:00.000Z',
        hash: 'h3',
        resolved,
      },
    ],
  }
}

const outer = (more: object = {}) => ({
  ...danishNotice(),
  isNumbered: true,
  sections: [
    ...danishNotice().sections,
    {
      _type: 'embeddedSection' as const,
      _key: 'deres',
      heading: 'Træningsdrift',
      notice: {_ref: 'theirs'},
      version: 3,
      role: 'independent_controller' as const,
      ...more,
    },
  ],
})

test('an embedded notice stands a level deeper, with its own controller, version and language', () => {
  const {sections, facts} = composeNotice(outer(), factsWithPinned())
  expect(sections.map(({level, number, anchor}) => [level, number, anchor])).toEqual([
    [2, '1', 'section-alt'],
    [2, '2', 'section-deres'],
    [3, '2.1', 'section-deres-section-hvem'],
    [3, '2.2', 'section-deres-section-formaal'],
    [4, '2.2.1', 'section-deres-lagringstid'],
    [3, '2.3', 'section-deres-section-sikker'],
    [3, '2.4', 'section-deres-section-rett'],
  ])
  expect(sections[2]).toMatchObject({
    language: 'nb',
    embedded: {
      noticeId: 'theirs',
      version: 3,
      controller: 'Treningsdrift AS',
      role: 'independent_controller',
    },
  })
  expect(JSON.stringify(sections[1]?.blocks)).toContain(
    'Treningsdrift AS bestemmer selv formålet med denne behandling og svarer for den i eget navn. Det, der står her, er deres privatlivspolitik, version 3, i kraft fra 1. marts 2024.',
  )
  expect(facts.controller.name).toBe('Huden ApS')
})

test('links within an embedded notice stay in it, and numbers follow where it stands', () => {
  const {sections} = composeNotice(outer(), factsWithPinned())
  const [, , who] = sections
  const links = who?.blocks.flatMap((block) =>
    block._type === 'block' && block.markDefs.length > 0 ? [block] : [],
  )
  expect(links?.[0]?.markDefs).toMatchObject([{href: '#section-deres-lagringstid'}])
  expect(links?.[0]?.children[1]?.text).toBe('2.2.1')
})

test('an embedded notice’s stamp says its own version, and its change log stays in its archive', () => {
  const blocks = composeNotice(outer(), factsWithPinned()).sections.at(-1)?.blocks ?? []
  expect(blocks.map(({_type}) => _type)).toEqual(['descriptions', 'descriptions', 'block', 'table'])
  expect(JSON.stringify(blocks[2])).toContain(
    'Dette er versjon 3 fra Treningsdrift AS, datert 1. mars 2024.',
  )
})

test('no two sections of a notice have one key or one anchor', () => {
  const {sections} = composeNotice(outer(), factsWithPinned())
  expect(new Set(sections.map(({key}) => key)).size).toBe(sections.length)
  expect(new Set(sections.map(({anchor}) => anchor)).size).toBe(sections.length)
})

test('joint control needs the essence of the arrangement, and is a fact of the notice', () => {
  const role = 'joint_controller'
  expect(() => composeNotice(outer({role}), factsWithPinned())).toThrow(/essence of the joint/)
  const arrangement = [
    {
      _type: 'block' as const,
      _key: 'i',
      style: 'normal' as const,
      children: [{_type: 'span' as const, _key: 's', text: 'Vi deler opgaverne.', marks: []}],
    },
  ]
  const resolved = composeNotice(outer({role, arrangement}), factsWithPinned())
  expect(resolved.facts.jointControllers).toEqual(['Treningsdrift AS'])
  expect(factIdsOf(resolved)).toContain('theirs')
})

test('the essence of a joint arrangement stands between the introduction and the other notice', () => {
  const body = (text: string) => [
    {
      _type: 'block' as const,
      _key: 'same',
      style: 'normal' as const,
      children: [{_type: 'span' as const, _key: 's', text, marks: []}],
    },
  ]
  const section = {
    role: 'joint_controller',
    introduction: body('Kort fortalt.'),
    arrangement: body('Vi deler opgaverne.'),
  }
  const host = composeNotice(outer(section), factsWithPinned()).sections[1]
  const lines = host?.blocks.map((block) =>
    block._type === 'block' ? block.children.map(({text}) => text).join('') : '',
  )
  expect(lines?.slice(1)).toEqual(['Kort fortalt.', 'Vi deler opgaverne.'])
  expect(new Set(host?.blocks.map(({_key}) => _key)).size).toBe(3)
})

test('a processor’s notice is refused, and the refusal says why', () => {
  expect(() => composeNotice(outer({role: 'processor'}), factsWithPinned())).toThrow(
    /listed among the processors .* does not speak for itself/,
  )
})

test('a version that is not there to embed is a missing fact, marked in the preview', () => {
  const {resolved, problems} = resolveNotice(outer({version: 4}), factsWithPinned())
  expect(problems.map(({field}) => field)).toEqual(['sections[_key=="deres"].version'])
  expect(resolved.sections.at(-1)?.blocks[0]).toMatchObject({children: [{marks: ['unfilled']}]})
})
