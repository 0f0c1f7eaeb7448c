import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createClient} from '@sanity/client'
import {expect, onTestFinished, test} from 'vitest'

import {startContentLake} from '../../../../emulator/contentLake/startContentLake.js'
import {openLocalClock} from '../../../../emulator/openLocalClock.js'

const options = {clock: openLocalClock(), studioOrigins: []}

function clientOf(url: string) {
  return createClient({
    projectId: 'demo',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    token: 'local',
  })
}

test('@sanity/client hears a change, and after a restart all that happened meanwhile', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'lake-'))
  let lake = await startContentLake({...options, port: 0, directory})
  const client = clientOf(lake.url)
  const heard: string[] = []
  const waiting: {count: number; resolve: () => void}[] = []
  const subscription = client
    .listen(
      '*[_type == "note"]',
      {},
      {
        events: ['welcome', 'mutation', 'welcomeback', 'reset', 'reconnect'],
        enableResume: true,
      },
    )
    .subscribe((event) => {
      heard.push(event.type === 'mutation' ? `${event.transition} ${event.documentId}` : event.type)
      for (const {count, resolve} of waiting) if (heard.length >= count) resolve()
    })
  onTestFinished(async () => {
    subscription.unsubscribe()
    await lake.close()
    rmSync(directory, {recursive: true})
  })
  const until = (count: number): Promise<void> =>
    heard.length >= count
      ? Promise.resolve()
      : new Promise((resolve) => {
          waiting.push({count, resolve})
        })
  await until(1)
  await client.create({_id: 'a', _type: 'note'})
  await until(2)
  const {port} = lake
  await lake.close()
  lake = await startContentLake({...options, port, directory})
  lake.store.commit([{create: {_id: 'b', _type: 'note'}}, {delete: {id: 'a'}}], {author: 'x'})
  await until(6)
  expect(heard).toEqual([
    'welcome',
    'appear a',
    'reconnect',
    'welcomeback',
    'appear b',
    'disappear a',
  ])
})

test('@sanity/client is told why its listener was refused', async () => {
  const lake = await startContentLake({...options, port: 0})
  onTestFinished(() => lake.close())
  const reason = await new Promise((resolve) => {
    clientOf(lake.url).listen('*[_type ==').subscribe({error: resolve})
  })
  expect(reason).toMatchObject({name: 'ChannelError', message: expect.stringContaining('GROQ')})
})
