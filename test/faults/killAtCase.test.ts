import {expect, test, vi} from 'vitest'
import * as z from 'zod'

import type {DeskArguments, DeskCommand} from '../../core/desk/deskCommands.js'
import {openDeskGrant} from '../../core/desk/deskGrant.js'
import {dataRequestSchema, type DataRequest} from '../../core/export/dataRequest.js'
import {demoOrganisations} from '../../emulator/demo/demoOrganisations.js'
import {rommenDocuments} from '../../emulator/demo/rommen/rommenDocuments.js'
import {fieldsOf} from '../api/startCaseStack.js'
import {linkIn} from '../api/startExportStack.js'
import {boundariesOf, untilKilled, type Boundary} from './mortalFunctions.js'
import {killed, type FunctionCall} from './startFunctionProcess.js'
import {freePassage} from './startGate.js'
import {differing, startMortalStack} from './startMortalStack.js'

const handler = 'handler@example.com'
const spoken = {
  name: 'Kari Nordmann Hemmelig',
  words: 'Slett alt om kneet mitt',
  proof: 'Fødselsdag',
}
const written = {extend: 'Saken er innviklet.', refuse: 'Journalen skal beholdes.'}

const {stack, mortal, mails} = await startMortalStack([
  ...demoOrganisations(),
  ...rommenDocuments(3),
])
const {client, clock, services} = stack

const whole = await play('whole', undefined)
// After a write is before the next. Chosen are both sides of every mail, and every second of the
// other writes.
const boundaries = boundariesOf(whole.writes, (path) => path).filter(
  ([where, {side, write}]) => where.includes('/emails') || (side === 'after' && write % 2 === 0),
)

test(`a case, from the telephone over an extension to the refusal, has ${whole.writes.length} writes; the functions die at both sides of every mail and after every second write`, () => {
  expect(whole.findings).toEqual([])
  const paths = whole.writes.map(({path}) => path)
  expect(paths.filter((path) => path.includes('/data/mutate/')).length).toBeGreaterThan(8)
  expect(paths.filter((path) => path === '/emails')).toHaveLength(4)
})

test.each(boundaries)(
  'functions that die %s lose no case, act once and tell the person once',
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

/** Someone calls; a handler extends the case and then refuses it; the functions die once. */
async function play(name: string, boundary: Boundary | undefined) {
  const address = `caller-${name}@example.com`
  stack.guard(() => freePassage)
  await client.delete({query: '*[_type in ["dataRequest", "deskGrant"]]'})
  const functions = mortal.start(boundary)
  // What has nothing to do with requests is done before.
  await functions.call({cron: true})
  const before = stack.lake.store.sequence
  stack.guard(functions.guard)

  /** Whoever got no answer asks again. */
  const call = async (asked: () => Promise<FunctionCall> | FunctionCall): Promise<string> => {
    const answer = await functions.call(await asked())
    return answer === killed ? await functions.call(await asked()) : answer
  }
  const runs = async (): Promise<void> => {
    for (let round = 0; round < 2; round += 1) {
      clock.advance('PT4M')
      await call(() => ({cron: true}))
    }
  }
  const openedPage = async (requestId: string): Promise<string> => {
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const asked = {requestId, address: handler, language: 'en'} as const
      await call(() => granted('openCase', asked))
      const mail = (await mailsAbout(requestId)).findLast(({to}) => to.includes(handler))
      if (mail) {
        const page = linkIn(mail.text, '/api/case')
        const opened = await call(() => ({page, form: {}}))
        if (opened.startsWith('200')) return opened
      }
      await runs()
    }
    throw new Error('the case cannot be opened')
  }

  const receivedOn = clock.now().toISOString().slice(0, 10)
  const about = {brand: 'rommen', kind: 'erasure', subject: 'self', channel: 'phone'} as const
  await call(() =>
    granted('registerRequest', {...about, ...spoken, receivedOn, language: 'nb', address}),
  )
  await runs()
  const [received] = await requests()
  if (!received)
    return {writes: functions.writes, wasKilled: functions.wasKilled, findings: ['lost']}
  let page = await openedPage(received.requestId)
  for (const act of ['extend', 'refuse'] as const) {
    const form = {...fieldsOf(page, act), words: written[act]}
    page = await call(() => ({page: '/api/case', form}))
  }
  await runs()
  const ended = await requests()
  const told = (await mails()).filter(({to}) => to.includes(address))
  const toHandler = (await mailsAbout(received.requestId)).filter(({to}) => to.includes(handler))
  clock.advance('P91D')
  await runs()
  await functions.kill()
  const purged = await requests()

  const owed = ended.flatMap((each) => each.mails).filter(({state}) => state === 'owed').length
  const personal = [address, ...Object.values(spoken), ...Object.values(written)]
  const lake = JSON.stringify(stack.lake.store.transactionsSince(before))
  const findings = [
    ...differing('the case', statesOf(ended), 'erasure answered closed refused'),
    ...differing(
      'what happened',
      eventsOf(ended),
      'received, identityProven, extended, refused, closed',
    ),
    ...differing('purged', statesOf(purged), 'erasure purged closed refused'),
    ...differing('mails to the person', String(told.length), '3'),
    ...Object.values(written).flatMap((words) =>
      differing(
        `mails with ${words}`,
        String(told.filter(({text}) => text.includes(words)).length),
        '1',
      ),
    ),
    ...differing('mails that are owed', String(owed), '0'),
    ...(ended[0]?.extension && ended[0].dueOn > received.dueOn ? [] : ['the day has not moved']),
    ...(toHandler.length > 0 ? [] : ['the handler got no link']),
    ...personal
      .filter((words) => toHandler.some(({html, text}) => `${html}${text}`.includes(words)))
      .map((words) => `a mail to the handler holds ${words}`),
    ...personal.filter((words) => lake.includes(words)).map((words) => `${words} lies in clear`),
    ...differing('keys after 91 days', String(keysOf(purged)), '0'),
  ]
  return {writes: functions.writes, wasKilled: functions.wasKilled, findings}
}

/** A command as the Studio sends it, under a grant of its own. */
async function granted<Command extends DeskCommand>(
  command: Command,
  asked: DeskArguments<Command>,
): Promise<FunctionCall> {
  const opened = await openDeskGrant(command, asked, crypto.getRandomValues(new Uint8Array(48)))
  await client.create(opened.grant)
  return {desk: opened.request}
}

async function requests(): Promise<DataRequest[]> {
  return await services.query(z.array(dataRequestSchema), "*[_type == 'dataRequest']")
}

/** Mails to handlers since this request came: the ones before it are of earlier lives. */
async function mailsAbout(requestId: string) {
  const [request] = (await requests()).filter((each) => each.requestId === requestId)
  const links = request?.mails.filter(({purpose}) => purpose === 'openCase').length ?? 0
  const toHandlers = (await mails()).filter(({to}) => to.includes(handler))
  return links > 0 ? toHandlers.slice(-links) : []
}

function statesOf(all: readonly DataRequest[]): string {
  return all
    .map(({kind, state, closedAt, outcome}) =>
      [kind, state, ...(closedAt ? ['closed'] : []), ...(outcome ? [outcome] : [])].join(' '),
    )
    .join(', ')
}

/** What changed the case; how often it was opened depends on how often a link was lost. */
function eventsOf(all: readonly DataRequest[]): string {
  return all
    .flatMap(({events}) => events ?? [])
    .map(({what}) => what)
    .filter((what) => what !== 'caseOpened')
    .join(', ')
}

function keysOf(all: readonly DataRequest[]): number {
  return (JSON.stringify(all).match(/"wrappedKey":"[^"]/g) ?? []).length
}
