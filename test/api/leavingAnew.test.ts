import {afterAll, beforeAll, expect, test} from 'vitest'

import {undoOptOuts} from '../../api/_server/optOut/afterwards/undoOptOuts.js'
import {recordLeft} from '../../api/_server/optOut/ledger/recordLeft.js'
import {propagatePending} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import {returnNow, returnPending} from '../../api/_server/optOut/lists/propagateReturns.js'
import type {OptOutScope} from '../../core/optOut/optOutEntries.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {startListsStack} from './startListsStack.js'

let stack: Awaited<ReturnType<typeof startListsStack>>

beforeAll(async () => {
  stack = await startListsStack()
})
afterAll(async () => {
  await stack.close()
})

const now = () => stack.clock.now()

async function leave(email: string, scope?: OptOutScope): Promise<void> {
  await stack.record(email, scope)
  await propagatePending(stack.services, now())
  expect(await stack.leftTopics(email)).toContain('t-k24-nytt')
}

/** Takes back what was left as a newsletter, in the ledger alone. */
async function undo(email: string): Promise<string[]> {
  stack.clock.advance('PT1S')
  const key = await subjectKey(stack.services.settings.secrets.SUBJECT_KEY, email)
  const entries = (await stack.ledger()).filter(
    (entry) => entry.subjectKey === key && !entry.undoneAt && entry.newsletter === 'nytt',
  )
  const [first] = entries
  if (!first) throw new Error('nothing was left')
  const claims = {
    k: first.subjectKey,
    i: entries.map(({_id}) => _id.split('.').slice(2).join('.')),
    a: Date.parse(first.recordedAt),
    b: 'klinikk24',
    l: 'nb' as const,
  }
  await undoOptOuts(stack.services, claims, now())
  return entries.map(({_id}) => _id)
}

/** What a run does that began before somebody left anew, and is killed before it looks again. */
async function switchOn(email: string): Promise<void> {
  const path = `${stack.mailbox.url}/contacts/${encodeURIComponent(email)}/topics`
  const headers = {authorization: 'Bearer re_test', 'content-type': 'application/json'}
  const body = JSON.stringify([{id: 't-k24-nytt', subscription: 'opt_in'}])
  expect((await fetch(path, {method: 'PATCH', headers, body})).status).toBe(200)
}

async function cron(): Promise<void> {
  await propagatePending(stack.services, now())
  await returnPending(stack.services, now())
}

test('when somebody left is of the last time they did, and not of the time before', async () => {
  const email = 'late@example.com'
  const left = [{brand: 'klinikk24', newsletter: 'nytt', channel: 'email'}] as const
  const tell = async (happenedAt: Date) =>
    await recordLeft(stack.services, {
      email,
      left,
      source: 'mailchimp',
      language: 'nb',
      happenedAt,
      recordedAt: now(),
    })
  const happened = async () => {
    const key = await subjectKey(stack.services.settings.secrets.SUBJECT_KEY, email)
    return (await stack.ledger()).find((entry) => entry.subjectKey === key)?.happenedAt
  }
  const early = now()
  stack.clock.advance('P1D')
  await tell(early)
  expect(await happened()).toBe(early.toISOString())
  await undo(email)
  stack.clock.advance('PT1H')
  await stack.record(email)
  expect(await happened()).toBeUndefined()
  await undo(email)
  stack.clock.advance('PT1H')
  const again = now()
  stack.clock.advance('P1D')
  await tell(again)
  expect(await happened()).toBe(again.toISOString())
})

test('who comes back to a newsletter and then leaves the whole brand is not put on it by a later run', async () => {
  const email = 'brand@example.com'
  await stack.addEverywhere(email)
  await leave(email)
  await returnNow(stack.services, await undo(email), now())
  expect(await stack.leftTopics(email)).toEqual([])
  stack.clock.advance('PT1M')
  await leave(email, {kind: 'brand'})
  for (let run = 0; run < 5; run += 1) {
    stack.clock.advance('PT4M')
    await cron()
    expect(await stack.leftTopics(email)).toContain('t-k24-nytt')
  }
  const back = (await stack.ledger()).flatMap(({returning}) => returning ?? [])
  expect(back.filter(({state}) => state === 'pending')).toEqual([])
})

test('who leaves anew while a run that puts them back is killed is off every list after the next runs', async () => {
  for (const scope of [{kind: 'newsletter'}, {kind: 'brand'}] as const) {
    const email = `anew-${scope.kind}@example.com`
    await stack.addEverywhere(email)
    await leave(email)
    await undo(email)
    await leave(email, scope)
    await switchOn(email)
    stack.clock.advance('PT12M')
    await cron()
    expect(await stack.leftTopics(email)).toContain('t-k24-nytt')
    // Once is enough: a list that somebody joins by a new consent is left alone.
    await switchOn(email)
    stack.clock.advance('PT12M')
    await cron()
    expect(await stack.leftTopics(email)).not.toContain('t-k24-nytt')
  }
})
