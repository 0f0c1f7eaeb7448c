import {expect, test} from 'vitest'

import {
  changeNoticeDraft,
  earliestEffectiveOn,
} from '../../../plugins/privacyNotices/change/changeNoticeDraft.js'
import {noticesOf} from '../../../plugins/privacyNotices/change/noticesOf.js'
import {publishChange} from '../../../plugins/privacyNotices/change/publishChange.js'
import {kindsToChoose, needsReason} from '../../../plugins/privacyNotices/publish/kindWords.js'
import {publishTogether} from '../../../plugins/privacyNotices/publish/publishTogether.js'

test('facts, decision and notice are published in one request, the notice last', () => {
  const next = {kind: 'minor' as const, summary: 'Ny adresse.', contentHash: 'abc'}
  expect(publishTogether('notice', next, [{_id: 'org', _rev: 'r7'}])).toEqual([
    {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.org',
      publishedId: 'org',
      ifDraftRevisionId: 'r7',
    },
    {
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.notice',
      publishedId: 'notice',
      patch: {set: {next}},
    },
    {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.notice',
      publishedId: 'notice',
    },
  ])
})

test('a change notice is published with what stands published of each of its notices', () => {
  const notices = [
    {key: 'a', noticeId: 'one', contentHash: 'old'},
    {key: 'b', noticeId: 'two'},
  ]
  const hashes = new Map([
    ['one', 'fresh-1'],
    ['two', 'fresh-2'],
  ])
  const [edit, publish] = publishChange('change', notices, hashes)
  expect(edit).toMatchObject({
    draftId: 'drafts.change',
    patch: {
      set: {
        'notices[_key=="a"].contentHash': 'fresh-1',
        'notices[_key=="b"].contentHash': 'fresh-2',
      },
    },
  })
  expect(publish).toMatchObject({actionType: 'sanity.action.document.publish'})
})

test('rows of a change notice that name no notice yet are left out', () => {
  const notices = [{_key: 'a', _type: 'changedNotice'}, {_key: 'b', notice: {_ref: 'one'}}, null]
  expect(noticesOf({notices})).toEqual([{key: 'b', noticeId: 'one', contentHash: undefined}])
})

test('a change notice starts with a date that keeps the promise even if published tomorrow', () => {
  const lateEvening = new Date('2026-11-22T23:30:00Z')
  expect(earliestEffectiveOn(lateEvening, 30, 'Europe/Oslo')).toBe('2026-12-24')
})

test('a change notice starts with the notice and the text the editor saw', () => {
  const draft = changeNoticeDraft({
    id: 'change',
    title: 'FIT24: change',
    notices: [{noticeId: 'notice', contentHash: 'abcdef0123456789'}],
    language: 'nb',
    summary: 'Vi bruker et nytt medlemssystem.',
    effectiveOn: '2026-12-24',
  })
  expect(draft).toMatchObject({
    _id: 'drafts.change',
    notices: [{notice: {_ref: 'notice'}, contentHash: 'abcdef0123456789'}],
    summary: {nb: 'Vi bruker et nytt medlemssystem.'},
    effectiveOn: '2026-12-24',
  })
})

test('a kind can be raised freely and lowered with a reason', () => {
  expect(kindsToChoose('minor')).toEqual(['editorial', 'minor', 'material'])
  expect(kindsToChoose('minor').map((kind) => needsReason('minor', kind))).toEqual([
    true,
    false,
    false,
  ])
  expect(kindsToChoose('first')).toEqual([])
})
