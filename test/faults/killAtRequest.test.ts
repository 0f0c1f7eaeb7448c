import {expect, test, vi} from 'vitest'
import * as z from 'zod'

import {dataRequestSchema, type DataRequest} from '../../core/export/dataRequest.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'
import {linkIn} from '../api/startExportStack.js'
import {boundariesOf, untilKilled, type Boundary} from './mortalFunctions.js'
import {killed} from './startFunctionProcess.js'
import {freePassage} from './startGate.js'
import {differing, startMortalStack} from './startMortalStack.js'

const suppliers = ['innsyn-lifevision@example.com', 'innsyn-eziteq@example.com']

const {stack, mortal, mails} = await startMortalStack(demoDocuments())
const {client, clock, services} = stack

// Lists that are written side by side can take a write less: only what every run comes to is tried.
const wholes = [await play('whole', undefined), await play('again', undefined)] as const
const whole = wholes[0].writes.length < wholes[1].writes.length ? wholes[0] : wholes[1]
// After a write is before the next. Chosen are both sides of every mail, and every third of the many
// writes of a request.
const boundaries = boundariesOf(whole.writes, (path) =>
  path.replace(/contacts\/[^/]+/, 'contacts/:person'),
).filter(
  ([where, {write, side}]) => where.includes('/emails') || (side === 'after' && write % 3 === 0),
)

test(`two requests, from the form to the purge, have ${whole.writes.length} writes; the functions die at both sides of every mail and after every third write`, () => {
  expect(whole.findings).toEqual([])
  const paths = whole.writes.map(({path}) => path)
  for (const part of ['/data/mutate/', '/emails']) {
    expect(paths.filter((path) => path.includes(part)).length, part).toBeGreaterThan(3)
  }
})

test.each(boundaries)(
  'functions that die %s lose no request, mail nothing twice and leave nothing in clear',
  {timeout: 60_000},
  async (_where, boundary) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const {findings, wasKilled} = await untilKilled(
      async (attempt) => await play(`${boundary.side}-${boundary.write}-${attempt}`, boundary),
    )
    expect(wasKilled).toBe(true)
    expect(findings).toEqual([])
  },
)

/** One asks for a copy and one to leave; the functions die once, and whoever got no answer tries again. */
async function play(name: string, boundary: Boundary | undefined) {
  const [copy, leave] = [`copy-${name}@example.com`, `leave-${name}@example.com`]
  stack.guard(() => freePassage)
  await clear()
  const functions = mortal.start(boundary)
  // What has nothing to do with requests is done before.
  await functions.call({cron: true})
  stack.guard(functions.guard)
  const post = async (page: string, form: Record<string, string> = {}): Promise<void> => {
    if ((await functions.call({page, form})) === killed) await functions.call({page, form})
  }
  const runs = async (): Promise<void> => {
    for (let round = 0; round < 2; round += 1) {
      clock.advance('PT11M')
      if ((await functions.call({cron: true})) === killed) await functions.call({cron: true})
    }
  }
  const form = {brand: 'klinikk24', lang: 'nb'}
  await post('/api/export', {...form, kind: 'access', address: copy})
  await post('/api/export', {...form, kind: 'withdrawal', concerns: 'marketing', address: leave})
  await runs()
  for (const address of [copy, leave]) {
    const [mail] = await mailsTo(address, 'confirm')
    await post(linkIn(mail?.text ?? '', '/api/export/confirm'))
  }
  await runs()
  const collected = await requests()
  const [ready] = await mailsTo(copy, 'download')
  await post(linkIn(ready?.text ?? '', '/api/export/download'), {renew: 'yes'})
  for (const supplier of suppliers) {
    const [asked] = await mailsTo(supplier, 'processor')
    await post(linkIn(asked?.text ?? '', '/api/processor'), {answer: 'nothing'})
  }
  await runs()
  const answered = await requests()
  clock.advance('P91D')
  await runs()
  await functions.kill()

  const ended = await requests()
  const sent = (await mails()).filter(
    ({to, text}) =>
      to.some((address) => [copy, leave].includes(address)) ||
      ended.some(({requestId}) => text.includes(requestId)),
  )
  // The receipt of leaving is none of the requests' mails.
  const wanted =
    1 + ended.flatMap((each) => each.mails).filter(({state}) => state === 'sent').length
  // Dropped on the second try: a mail may have gone out before the functions died.
  const dropped = ended
    .flatMap((each) => each.mails)
    .filter(({state}) => state === 'dropped').length
  const unsent = ended.flatMap((each) => each.mails).filter(({state}) => state === 'owed').length
  const documents = JSON.stringify([...stack.lake.store.documents.values()])
  // Functions that die before they remove a file leave it: without its key it says nothing.
  const keys = ended.filter(({sealedFile}) => sealedFile)
  const findings = [
    ...differing('collected', statesOf(collected), 'access ready, withdrawal answered closed'),
    ...differing('answered', statesOf(answered), 'access ready, withdrawal answered closed'),
    ...differing('people who answered', answersOf(answered), 'nothing, nothing'),
    ...differing('ended', statesOf(ended), 'access ready, withdrawal purged closed'),
    ...differing('keys to files after 91 days', String(keys.length), '0'),
    ...(sent.length < wanted || sent.length > wanted + dropped
      ? [`mails: ${sent.length}, not ${wanted} and at most ${dropped} more`]
      : []),
    ...differing('mails that are owed', String(unsent), '0'),
    ...[copy, leave].filter((who) => documents.includes(who)).map(() => 'an address lies in clear'),
  ]
  return {writes: functions.writes, wasKilled: functions.wasKilled, findings}
}

/** Takes away what earlier lives left: the facts, and what was made of them, stay. */
async function clear(): Promise<void> {
  await client.delete({query: '*[_type in ["dataRequest", "requestAttempt", "optOut"]]'})
}

async function requests(): Promise<DataRequest[]> {
  return await services.query(
    z.array(dataRequestSchema),
    "*[_type == 'dataRequest'] | order(kind asc)",
  )
}

function answersOf(all: readonly DataRequest[]): string {
  return all
    .flatMap(({sources}) => sources)
    .filter(({name, linkSerial}) => name.startsWith('people.') && linkSerial)
    .map(({state}) => state)
    .join(', ')
}

function statesOf(all: readonly DataRequest[]): string {
  return all
    .map(({kind, state, closedAt}) => [kind, state, ...(closedAt ? ['closed'] : [])].join(' '))
    .join(', ')
}

/** Mails to an address with a link to a page, newest first. */
async function mailsTo(address: string, page: string) {
  return (await mails())
    .filter(({to, text}) => to.includes(address) && text.includes(`${page}?t=`))
    .toReversed()
}
