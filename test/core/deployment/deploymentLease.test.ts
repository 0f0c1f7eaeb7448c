import {expect, test} from 'vitest'

import {
  judgeLease,
  leaseId,
  takenMessage,
  type DeploymentLease,
} from '../../../core/deployment/deploymentLease.js'

const lease: DeploymentLease = {
  _id: leaseId,
  _rev: 'a',
  origin: 'https://notices.example',
  keyId: 'key-of-today',
  takenAt: '2026-01-01T00:00:00Z',
  seenAt: '2026-03-01T12:00:00Z',
}
const ours = {origin: lease.origin, keyId: lease.keyId, oldKeyIds: []}
const theirs = {origin: 'https://staging.example', keyId: 'key-of-staging', oldKeyIds: []}
const at = (time: string) => new Date(`2026-03-${time}Z`)

test('whoever holds a dataset keeps it, and says so once an hour', () => {
  expect(judgeLease(lease, ours, at('01T12:59:59'))).toEqual({state: 'held', isLive: false})
  expect(judgeLease(lease, ours, at('01T13:00:00'))).toEqual({state: 'due', isLive: false})
  expect(judgeLease({...lease, liveAt: lease.takenAt}, ours, at('09T12:00:00'))).toEqual({
    state: 'due',
    isLive: true,
  })
})

test('a dataset that nobody holds, or nobody for a day, is free', () => {
  expect(judgeLease(undefined, theirs, at('01T12:00:00'))).toEqual({state: 'free'})
  expect(judgeLease(lease, theirs, at('02T12:00:00'))).toEqual({state: 'free'})
  expect(judgeLease(lease, theirs, at('02T11:59:59')).state).toBe('taken')
})

test('another origin is refused by name', () => {
  const verdict = judgeLease(lease, theirs, at('01T12:00:00'))
  expect(verdict).toEqual({state: 'taken', origin: lease.origin, isOtherKey: false})
  if (verdict.state !== 'taken') return
  expect(takenMessage(verdict)).toMatch(/^Another deployment, https:\/\/notices\.example, stamps/)
})

test('another key at the same origin is another deployment, unless it knows the former one', () => {
  const changed = {...ours, keyId: 'key-of-tomorrow'}
  const verdict = judgeLease(lease, changed, at('01T12:00:00'))
  expect(verdict).toEqual({state: 'taken', origin: lease.origin, isOtherKey: true})
  expect(judgeLease(lease, {...changed, oldKeyIds: [lease.keyId]}, at('01T12:00:00'))).toEqual({
    state: 'due',
    isLive: false,
  })
  const elsewhere = {...theirs, oldKeyIds: [lease.keyId]}
  expect(judgeLease(lease, elsewhere, at('01T12:00:00')).state).toBe('taken')
})
