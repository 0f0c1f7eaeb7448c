import {expect, test} from 'vitest'

import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {replaceWords} from '../../../core/stamp/replaceWords.js'
import {notice} from './sampleVersions.js'

const span = (text: string, marks: string[] = []) => ({
  _type: 'span' as const,
  _key: text,
  text,
  marks,
})

const full: ResolvedNotice = {
  ...notice('X'),
  title: 'X tittel',
  sections: [
    {
      key: 'X',
      anchor: 'X',
      number: '1',
      heading: 'X overskrift',
      level: 2,
      blocks: [
        {
          _type: 'block',
          _key: 'X',
          style: 'normal',
          children: [span('X ord, X'), span('x@X.example', ['m']), span('her', ['a'])],
          markDefs: [
            {_type: 'link', _key: 'm', href: 'mailto:x@X.example'},
            {_type: 'link', _key: 'a', href: '#X'},
          ],
        },
        {
          _type: 'table',
          _key: 'X',
          of: 'own',
          caption: 'X tekst',
          columns: ['X kolonne'],
          rows: [{_key: 'X', cells: ['X celle']}],
        },
        {
          _type: 'descriptions',
          _key: 'X',
          of: 'controller',
          items: [{_key: 'X', term: 'X ledd', description: 'X forklart'}],
        },
        {_type: 'changeLog', _key: 'X'},
      ],
    },
    {
      key: 'e',
      anchor: 'e',
      heading: 'X innebygd',
      level: 2,
      embedded: {noticeId: 'n', version: 1, hash: 'h', controller: 'X', role: 'joint_controller'},
      blocks: [],
    },
  ],
  facts: {
    brand: {slug: 'X', name: 'X merke', domains: ['X']},
    controller: {id: 'X', name: 'X AS', country: 'X', email: 'post@X.example'},
    rights: ['X'],
    jointControllers: ['X'],
    processors: [{id: 'X', name: 'X', service: 'X drift', location: 'X', transferBasis: 'none'}],
  },
}

test('words are replaced in all that a reader sees, and in no id, key, slug or code', () => {
  const {resolved, occurrences} = replaceWords(full, {find: 'X', replace: 'Y'})
  expect(occurrences).toBe(10)
  expect(resolved.title).toBe('Y tittel')
  const [section, embedded] = resolved.sections
  expect(section).toMatchObject({key: 'X', anchor: 'X', number: '1', heading: 'Y overskrift'})
  expect(section?.blocks).toMatchObject([
    {
      _key: 'X',
      children: [{text: 'Y ord, Y'}, {text: 'x@Y.example'}, {text: 'her'}],
      markDefs: [{href: 'mailto:x@Y.example'}, {href: '#X'}],
    },
    {caption: 'Y tekst', columns: ['Y kolonne'], rows: [{_key: 'X', cells: ['Y celle']}]},
    {items: [{_key: 'X', term: 'Y ledd', description: 'Y forklart'}]},
    {_key: 'X', _type: 'changeLog'},
  ])
  expect(embedded).toEqual(full.sections[1])
  expect(resolved.facts).toEqual({
    brand: {slug: 'X', name: 'Y merke', domains: ['X']},
    controller: {id: 'X', name: 'Y AS', country: 'X', email: 'post@Y.example'},
    rights: ['X'],
    jointControllers: ['Y'],
    processors: [{id: 'X', name: 'Y', service: 'Y drift', location: 'X', transferBasis: 'none'}],
  })
})

test('words that only stand in the facts are found by no reader', () => {
  const {occurrences, resolved} = replaceWords(full, {find: 'AS', replace: 'ASA'})
  expect(occurrences).toBe(0)
  expect(resolved.facts.controller.name).toBe('X ASA')
})

test('dollar signs and dots are letters like others', () => {
  const before = notice('pris: 1.50 $')
  const {resolved} = replaceWords(before, {find: '1.50 $', replace: "$& $' 2"})
  expect(resolved).toEqual(notice("pris: $& $' 2"))
})
