import {expect, test} from 'vitest'

import {keepTexts} from '../../../plugins/privacyNotices/usage/keepTexts.js'
import {sampleFacts, sampleNotice} from './sampleFacts.js'

const notice = {...sampleNotice, _rev: 'a'}

test('a draft is composed once for as long as neither it nor a fact changes', () => {
  const texts = keepTexts()
  const first = texts.draft(notice, sampleFacts())
  expect(texts.draft(notice, sampleFacts())).toBe(first)
  expect(texts.draft({...notice, _rev: 'b'}, sampleFacts())).not.toBe(first)
})

test('a fact that changes is seen in every notice', () => {
  const texts = keepTexts()
  const facts = sampleFacts()
  const first = texts.draft(notice, facts)
  const organisations = facts.organisations.map((each) =>
    each._id === 'org-lifevision' ? {...each, _rev: 'b', name: 'LifeVision Norge'} : each,
  )
  const next = texts.draft(notice, {...facts, organisations})
  expect(JSON.stringify(first.preview)).not.toContain('LifeVision Norge')
  expect(JSON.stringify(next.preview)).toContain('LifeVision Norge')
})

test('a notice without a revision is composed anew each time', () => {
  const texts = keepTexts()
  const {_rev: _revision, ...unsaved} = notice
  expect(texts.draft(unsaved, sampleFacts())).not.toBe(texts.draft(unsaved, sampleFacts()))
})
