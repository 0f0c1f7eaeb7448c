import {expect, test} from 'vitest'

import {checkNotice, type BlockCache} from '../../../core/checks/checkNotice.js'
import type {Rule} from '../../../core/checks/rule.js'
import {rules} from '../../../core/checks/rules.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

function check(
  input: string,
  options: {rules?: readonly Rule[]; cache?: BlockCache; today?: string} = {},
) {
  const text = readNoticeText(input)
  return checkNotice(text, {
    rules,
    elements: readElements(text),
    today: '2026-01-15',
    language: 'en',
    ...options,
  })
}

test('a finding quotes the input exactly, line breaks and double spaces included', () => {
  const input = 'Title\n\nRead more on  http://example.com/more and write to us.\n'
  const [finding] = check(input)
  expect(finding).toMatchObject({rule: 'insecure_url', quote: 'http://example.com/more'})
  expect(input.slice(finding?.start, finding?.end)).toBe(finding?.quote)
})

test('a finding keeps its mark when it moves, and loses it when the words around it change', () => {
  const [first] = check('Title\n\nSee http://example.com/a today.')
  const [moved] = check('Title\n\nSomething new stands here.\n\nSee http://example.com/a today.')
  const [changed] = check('Title\n\nSee http://example.com/a tomorrow.')
  expect(moved?.mark).toBe(first?.mark)
  expect(changed?.mark).not.toBe(first?.mark)
})

test('a rule whose fact is past its review says so', () => {
  const aged: Rule = {
    name: 'outdated_law',
    severity: 'warning',
    source: {reference: 'Act § 1', readOn: '2025-01-01', reviewOn: '2026-01-01'},
    messages: {said: {en: 'Old.', nb: 'Gammelt.', da: 'Gammelt.'}},
    inNotice: () => [{}],
  }
  const sourceOn = (today: string) => check('Title\n\nText.', {rules: [aged], today})[0]?.source
  expect(sourceOn('2026-01-01')).toBe('Act § 1, read on 2025-01-01')
  expect(sourceOn('2026-01-02')).toContain('was to be looked at again by 2026-01-01')
})

test('a block that did not change is judged once', () => {
  let judged = 0
  const counting: Rule = {
    name: 'insecure_url',
    severity: 'advice',
    source: {reference: 'none'},
    messages: {said: {en: 'No.', nb: 'Nei.', da: 'Nej.'}},
    inBlock: () => {
      judged += 1
      return []
    },
  }
  const cache: BlockCache = new Map()
  check('Title\n\nOne sentence.\n\nAnother sentence.', {rules: [counting], cache})
  check('Title\n\nOne sentence.\n\nAnother sentence!', {rules: [counting], cache})
  expect(judged).toBe(4)
})
