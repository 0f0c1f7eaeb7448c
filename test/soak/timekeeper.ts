import {setTimeout as sleep} from 'node:timers/promises'

import type {DocumentChange} from '../../emulator/contentLake/committedTransaction.js'
import {ask} from './ask.js'
import type {SoakScene} from './soakScene.js'

/** What runs write about themselves though nothing has happened. */
const diaries = /^(?:archiveCheck|cronRun|deskGrant|deployment)\./
const pauseMs = 1500
const mostRounds = 60

/** Moves the clock, and calls the cron as the platform does: every five minutes, sometimes twice. */
export function openTimekeeper(scene: SoakScene) {
  const {stack, journal, random, isOver} = scene
  const {clock, lake, services} = stack
  let changed: string[] = []
  let restless: string[] = []
  lake.store.onCommit((transaction) => {
    const changes = transaction.changes.filter((change) => !isDiary(change))
    changed.push(...changes.map(({documentId}) => documentId))
  })

  async function run(): Promise<number> {
    const headers = {authorization: `Bearer ${services.settings.secrets.CRON_SECRET}`}
    const {status, body} = await ask({stack, journal: silent(journal)}, 'cron', '/api/cron', {
      headers,
    })
    journal.count('cron', status)
    if (status === 500) {
      for (const [, task = ''] of body.matchAll(/"broken":\[([^\]]+)\]/g)) {
        journal.count('a task of the cron broke', task)
      }
    }
    return status
  }

  return {
    run,
    async letTimePass(): Promise<void> {
      while (!isOver()) {
        clock.advance('PT5M')
        await Promise.all([run(), ...(random() < 0.1 ? [run()] : [])])
        if (random() < 0.25) clock.advance(`PT${1 + Math.floor(random() * 12)}H`)
        if (random() < 0.02) clock.advance('P5D')
        await sleep(pauseMs * (0.5 + random()))
      }
    },
    /** The cron until nothing changes any more, with nothing in its way. */
    async comeToRest(): Promise<void> {
      let still = 0
      for (let round = 0; round < mostRounds && still < 3; round += 1) {
        changed = []
        // Longer than any pause between two tries.
        clock.advance('PT61M')
        const status = await run()
        if (status !== 200) journal.note({kind: 'mishap', what: `cron at rest: ${status}`, status})
        still = changed.length === 0 ? still + 1 : 0
        if (changed.length > 0) restless = changed
      }
      if (still < 3) {
        const ids = [...new Set(restless)].slice(0, 5)
        const what = `no rest after ${mostRounds} runs: ${ids.join(', ')}`
        journal.note({kind: 'mishap', what, status: 0})
      }
    },
  }
}

/** A mailing's report is read anew for days, and says when, though nothing has happened. */
function isDiary({documentId, before, after}: DocumentChange): boolean {
  if (diaries.test(documentId)) return true
  return before?._type === 'delivery' && withoutReport(before) === withoutReport(after)
}

function withoutReport(document: DocumentChange['after']): string {
  return JSON.stringify({...document, report: null, _rev: null, _updatedAt: null})
}

/** A run that broke under faults says so with 500: that is no crash. */
function silent(journal: SoakScene['journal']): SoakScene['journal'] {
  return {...journal, note: () => undefined, count: () => undefined}
}
