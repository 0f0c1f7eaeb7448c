import {expect, test} from 'vitest'

import {fixText} from '../../../core/checks/fixText.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'

const sections: PrivacyNotice['sections'] = [
  {
    _type: 'ownSection',
    _key: 's1',
    heading: 'About Google Inc',
    level: 2,
    body: [
      {
        _type: 'block',
        _key: 'b1',
        style: 'normal',
        children: [
          {_type: 'span', _key: 'c1', text: 'We use Google Inc for maps, ', marks: []},
          {
            _type: 'span',
            _key: 'c2',
            text: 'and AdWords here and AdWords there.',
            marks: ['strong'],
          },
        ],
      },
    ],
  },
  {_type: 'clauseSection', _key: 's2', clause: {_ref: 'clause'}},
]

const fix = (quote: string, place: {section: string; block?: string}) =>
  fixText({sections}, {quote, fix: 'Google LLC', place})

test('words in one span are replaced there and nowhere else', () => {
  expect(fix('Google Inc', {section: 's1', block: 'b1'})).toEqual({
    path: 'sections[_key=="s1"].body[_key=="b1"].children[_key=="c1"].text',
    text: 'We use Google LLC for maps, ',
  })
})

test('words of a heading are replaced in the heading', () => {
  expect(fix('Google Inc', {section: 's1'})).toEqual({
    path: 'sections[_key=="s1"].heading',
    text: 'About Google LLC',
  })
})

test('words that stand there twice, in a shared text or across spans are left to an editor', () => {
  expect(fix('AdWords', {section: 's1', block: 'b1'})).toBeUndefined()
  expect(fix('Google Inc', {section: 's2', block: 'b1'})).toBeUndefined()
  expect(fix('maps, and', {section: 's1', block: 'b1'})).toBeUndefined()
})
