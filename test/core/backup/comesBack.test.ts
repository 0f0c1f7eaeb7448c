import {expect, test} from 'vitest'

import {comesBack} from '../../../core/backup/comesBack.js'
import {filesOf} from '../../../core/backup/filesOf.js'
import {usualPeriods} from '../../../core/keeping/keptPeriods.js'

const at = new Date('2026-03-01T12:00:00Z')
const now = new Date('2026-03-05T12:00:00Z')
const nowhere = {at, now, kept: usualPeriods, hasFile: () => false}
const sealed = {wrappedKey: 'w', box: 'b'}
const attachment = {
  _key: 'a',
  name: 'a.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
  file: 'given-1',
  wrappedKey: 'w',
}
const request = {
  _id: 'dataRequest.1',
  _rev: 'r1',
  _type: 'dataRequest',
  requestId: '1',
  controllerId: 'org',
  brand: 'klinikk24',
  language: 'nb',
  kind: 'access',
  subjectKey: 'a'.repeat(32),
  sealedAddress: sealed,
  maskedAddress: 'k•••@example.com',
  receivedAt: '2026-02-20T12:00:00.000Z',
  dueOn: '2026-03-20',
  state: 'ready',
  readyAt: '2026-02-21T12:00:00.000Z',
  downloadSerial: 1,
  sources: [
    {_key: 's', name: 'people.1', state: 'found', attachments: [attachment]},
    {_key: 't', name: 'resend', state: 'found'},
  ],
  sealedFile: {file: 'file-1', wrappedKey: 'w'},
  mails: [],
}

test('a document comes back as it was', () => {
  const document = {_id: 'optOut.1', _type: 'optOut', subjectKey: 'a'}
  expect(comesBack(document, nowhere)).toBe(document)
})

test('a request whose time is over comes back without the person', () => {
  const closed = {...request, state: 'answered', closedAt: '2025-12-01T12:00:00.000Z'}
  const back = comesBack(closed, nowhere)
  expect(back).toMatchObject({
    _id: 'dataRequest.1.closed',
    state: 'purged',
    purgedAt: '2026-03-01T12:00:00.000Z',
    dueOn: '2026-03-20',
    sealedAddress: {wrappedKey: '', box: ''},
    maskedAddress: null,
    sealedFile: null,
  })
  expect(back && filesOf(back)).toEqual([])
  // However often and whenever it is put back, it is the same.
  expect(comesBack(closed, {...nowhere, now: new Date('2026-04-01T12:00:00Z')})).toEqual(back)
})

test('of a request that nobody confirmed, or that is long past, nothing comes back', () => {
  const unconfirmed = {...request, state: 'unconfirmed', receivedAt: '2026-01-01T12:00:00.000Z'}
  expect(comesBack(unconfirmed, nowhere)).toBeUndefined()
  const closedAt = '2010-12-01T12:00:00.000Z'
  expect(comesBack({...request, state: 'purged', closedAt}, nowhere)).toBeUndefined()
})

test('an open request loses the files that are lost, and who gave them is asked again', () => {
  const back = comesBack(request, nowhere)
  expect(back).toMatchObject({state: 'ready', maskedAddress: 'k•••@example.com', sealedFile: null})
  expect(back?.['sources']).toEqual([
    expect.objectContaining({
      state: 'failed',
      attachments: null,
      message: 'Its files were lost with the dataset. Ask for them again.',
    }),
    {_key: 't', name: 'resend', state: 'found'},
  ])
  expect(comesBack(request, {...nowhere, hasFile: () => true})).toEqual(request)
  expect(filesOf(request)).toEqual(['file-1', 'given-1'])
})

test('a mailing to single people that was under way begins anew and asks who has got it', () => {
  const batch = {
    _id: 'delivery.change.segment.flagged',
    _rev: 'r1',
    _type: 'delivery',
    kind: 'batch',
    state: 'pending',
    createdAt: at.toISOString(),
    attempts: 1,
    changeNoticeId: 'change',
    segment: 'notice/klinikk24/nb',
    language: 'nb',
    after: 'delivery.change.segment',
    cursor: 'contact-100',
    chunkBegunAt: at.toISOString(),
    chunkTries: 0,
  }
  const {cursor: _cursor, chunkBegunAt: _begun, chunkTries: _tries, ...rest} = batch
  expect(comesBack(batch, nowhere)).toEqual({...rest, restartedAt: at.toISOString()})
  const sent = {...batch, state: 'sent'}
  expect(comesBack(sent, nowhere)).toBe(sent)
})
