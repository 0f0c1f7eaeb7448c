import {setTimeout as sleep} from 'node:timers/promises'

import {noticeVersionSchema} from '../../core/stamp/noticeVersion.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {openDeployments} from './deployments.js'
import {openJournal} from './journal.js'
import {clickOnce, downloadCopy, publishSentence, readNotice} from './load/deeds.js'
import {openStopwatch, type Timing} from './load/stopwatch.js'
import type {SoakPerson} from './soakPeople.js'
import type {SoakScene} from './soakScene.js'
import {editedNotices, translatedNotice, withdrawnNotice} from './soakWorld.js'
import {startSoakStack} from './startSoakStack.js'
import {openTimekeeper} from './timekeeper.js'

export interface LoadOptions {
  readonly seconds: number
  /** Readers who wait for their answer and then ask for the next after `pauseMs`. */
  readonly readers: number
  readonly pauseMs: number
  readonly clicksPerSecond: number
}

export interface LoadReport {
  readonly timings: readonly Timing[]
  /** Opt-outs answered with 200 that are not in the ledger, publishes that were not stamped. */
  readonly lost: readonly string[]
  readonly clicks: number
  readonly publishes: number
  readonly exports: number
}

const everyEditorsMs = 2000

/** Readers, one-clicks, five editors and a person who asks for a copy, all at once. */
export async function playLoad(options: LoadOptions): Promise<LoadReport> {
  const {seconds, readers, pauseMs, clicksPerSecond} = options
  const clickers = Array.from({length: Math.ceil(seconds * clicksPerSecond)}, (_, index) =>
    personOf('subscriber', index),
  )
  const askers = Array.from({length: 50}, (_, index) => personOf('requester', index))
  const people = [...clickers, ...askers]
  const stack = await startSoakStack(people)
  const journal = openJournal()
  const until = {at: Infinity}
  const isOver = () => Date.now() >= until.at
  const scene: SoakScene = {stack, journal, people, random: Math.random, isOver}
  const deployments = await openDeployments(scene)
  const timekeeper = openTimekeeper(scene)
  const watch = openStopwatch()
  const stamped = new Set<string>()
  /** The last words of each notice. */
  const published = new Map<string, string>()
  stack.lake.store.onCommit(({changes}) => {
    for (const {after} of changes) {
      const version = noticeVersionSchema.safeParse(after)
      if (version.success) stamped.add(/Ordlyd [\w ]+/.exec(version.data.resolved)?.[0] ?? '')
    }
  })
  try {
    await timekeeper.run()
    await stack.limitRates(true)
    until.at = Date.now() + seconds * 1000
    const kept: string[] = []
    let exports = 0
    let publishes = 0

    const read = async (): Promise<void> => {
      while (!isOver()) {
        await watch.time('reader gets a notice', async () => await readNotice(scene))
        await sleep(pauseMs)
      }
    }
    const click = async (): Promise<void> => {
      const underWay: Promise<void>[] = []
      for (const [index, {address}] of clickers.entries()) {
        const due = until.at - seconds * 1000 + (index * 1000) / clicksPerSecond
        await sleep(Math.max(0, due - Date.now()))
        underWay.push(
          watch
            .time('one-click', async () => await clickOnce(scene, address))
            .then((isKept) => {
              if (isKept) kept.push(address)
            }),
        )
      }
      await Promise.all(underWay)
    }
    const edit = async (noticeId: string, index: number): Promise<void> => {
      for (let count = 1; !isOver(); count += 1) {
        const sentence = `Ordlyd ${index} ${count}`
        publishes += 1
        published.set(noticeId, sentence)
        await watch.time(
          'editor publishes, until it is stamped',
          async () =>
            await publishSentence(scene, {
              noticeId,
              sentence,
              isStamped: () => stamped.has(sentence),
            }),
        )
        await sleep(everyEditorsMs)
      }
    }
    const take = async (): Promise<void> => {
      for (const asker of askers) {
        if (isOver()) return
        const isWhole = await watch.time(
          'copy, from the form to the file',
          async () => await downloadCopy(scene, asker),
        )
        if (isWhole) exports += 1
      }
    }
    const notices = [...editedNotices, translatedNotice, withdrawnNotice]
    await Promise.all([
      ...Array.from({length: readers}, read),
      click(),
      ...notices.map(edit),
      take(),
    ])
    await stack.limitRates(false)
    await timekeeper.comeToRest()
    const {SUBJECT_KEY} = stack.services.settings.secrets
    const ids = new Set(stack.lake.store.documents.keys())
    const lost = [...published]
      .filter(([, sentence]) => !stamped.has(sentence))
      .map(([noticeId, sentence]) => `"${sentence}" of ${noticeId}`)
    for (const address of kept) {
      const key = await subjectKey(SUBJECT_KEY, address)
      if (!ids.has(`optOut.${key}.email.klinikk24.nyhetsbrev`)) lost.push(`opt-out of ${address}`)
    }
    return {timings: watch.timings(), lost, clicks: kept.length, publishes, exports}
  } finally {
    until.at = 0
    await deployments.close()
    await stack.close()
  }
}

function personOf(role: 'subscriber' | 'requester', index: number): SoakPerson {
  const canary = `kanari${role}${String(index).padStart(5, '0')}x`
  return {role, canary, address: `${canary}@example.com`}
}
