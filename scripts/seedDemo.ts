import {existsSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {deliverPending} from '../api/_server/announce/deliverPending.js'
import {createServices} from '../api/_server/createServices.js'
import type {Services} from '../api/_server/services.js'
import {parseSettings} from '../api/_server/settings.js'
import {readStampStates} from '../api/_server/stamp/readStampState.js'
import {reconcile} from '../api/_server/stamp/reconcile.js'
import {contentHash} from '../core/stamp/contentHash.js'
import {startContentLake} from '../emulator/contentLake/startContentLake.js'
import type {DemoDocument} from '../emulator/demo/demoDocument.js'
import {demoStages} from '../emulator/demo/demoStages.js'
import {startMailbox} from '../emulator/mailbox/startMailbox.js'
import {demoMailbox} from './demoMailbox.js'
import {seedClock} from './seedClock.js'

const marker = (directory: string): string => join(directory, 'seeding')

/** The mails of a change left after its delay, and what follows on a broadcast in the next runs. */
const mailPauses = ['PT16M', 'PT5M', 'PT5M']

/** Removes what a start that was cut off in the middle of laying out the demo left behind. */
export function clearHalfSeeded(directory: string): void {
  if (!existsSync(marker(directory))) return
  for (const name of ['contentLake.sqlite', 'mailbox.sqlite']) {
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(join(directory, `${name}${suffix}`), {force: true})
    }
  }
  rmSync(marker(directory))
}

/**
 * Lays out the demo content as it came about: each stage is published at its time and stamped by the
 * functions' own code, so that the archive is as real as any.
 */
export async function seedDemo(
  directory: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  writeFileSync(marker(directory), '')
  const clock = seedClock()
  const lake = await startContentLake({port: 0, directory, clock, studioOrigins: []})
  const mailbox = await startMailbox({port: 0, directory, clock}).catch(async (error: unknown) => {
    await lake.close()
    throw error
  })
  const services = createServices(
    parseSettings({
      ...environment,
      CONTENT_LAKE_PORT: String(lake.port),
      MAILBOX_PORT: String(mailbox.port),
    }),
  )
  try {
    for (const [index, stage] of demoStages().entries()) {
      clock.set(new Date(stage.at))
      const plain = stage.documents.filter(({_type: type}) => type !== 'changeNotice')
      const changes = stage.documents.filter(({_type: type}) => type === 'changeNotice')
      await publish(services, plain)
      if (index === 0) await seedMailbox(mailbox.url, services)
      await publish(services, await withContentHashes(services, changes))
      await reconcile(services)
      await deliverPending(services, clock.now())
      for (const pause of mailPauses) {
        clock.advance(pause)
        await deliverPending(services, clock.now())
      }
    }
  } finally {
    await mailbox.close()
    await lake.close()
  }
  rmSync(marker(directory))
}

async function publish(services: Services, documents: readonly DemoDocument[]): Promise<void> {
  if (documents.length === 0) return
  const client = await services.contentLake()
  const transaction = client.transaction()
  for (const document of documents) {
    const stub: {_id: string; _type: string; [attribute: string]: unknown} = {...document}
    transaction.createOrReplace(stub)
  }
  await transaction.commit({visibility: 'sync'})
}

/** The change notices with the content that the notices in them have now. */
async function withContentHashes(
  services: Services,
  changes: readonly DemoDocument[],
): Promise<DemoDocument[]> {
  return await Promise.all(
    changes.map(async (change) => {
      if (change._type !== 'changeNotice') return change
      const ids = change.notices.map(({notice}) => notice._ref)
      const states = await readStampStates(services, ids)
      const hashes = new Map<string, string>()
      for (const state of states) hashes.set(state.notice._id, await contentHash(state.compose()))
      return {
        ...change,
        notices: change.notices.map((entry) => ({
          ...entry,
          contentHash: hashes.get(entry.notice._ref) ?? '',
        })),
      }
    }),
  )
}

async function seedMailbox(mailboxUrl: string, services: Services): Promise<void> {
  const response = await fetch(`${mailboxUrl}/_local/seed`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(await demoMailbox(services)),
  })
  if (!response.ok) throw new Error(`the mailbox refused the demo: ${await response.text()}`)
}
