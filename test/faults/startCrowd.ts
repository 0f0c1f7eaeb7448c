import {readdirSync, utimesSync} from 'node:fs'
import {join} from 'node:path'

import * as z from 'zod'

import {dataRequestSchema, type DataRequest} from '../../core/export/dataRequest.js'
import type {DemoDocument} from '../../emulator/demo/demoDocument.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'
import {lotOf} from '../../emulator/faults/seededRandom.js'
import {startSource} from '../../emulator/source/startSource.js'
import {startModelStack} from '../model/startModelStack.js'
import {crowdMood} from './crowdMood.js'
import type {CrowdPerson} from './crowdPeople.js'
import {openMortalFunctions, type Boundary} from './mortalFunctions.js'
import {openMailReader} from './openMailReader.js'
import {killed, type FunctionCall} from './startFunctionProcess.js'
import {freePassage, startGate, type Passage, type PassingRequest} from './startGate.js'

const secret = `whsec_${'c2VjcmV0'.repeat(4)}`
const holds = 'Medlemskap'
const laneCount = 2
const deathsOfEach = 7

export interface CrowdAnswer {
  readonly status: number
  readonly body: string
  /** How often it was posted: whoever got no answer posts again. */
  readonly posts: number
}

/** A process of functions that dies now and then, and is started again. */
export interface Lane {
  call(asked: FunctionCall): Promise<CrowdAnswer>
}

/**
 * The world of the crowd: emulators, a membership system with its moods, and two processes of
 * functions that die at writes which the seed chooses.
 */
export async function startCrowd(seed: number, people: readonly CrowdPerson[]) {
  const stack = await startModelStack()
  const {client, clock, services, mailbox, lake} = stack
  const sealedDirectory = join(stack.environment.LOCAL_DIR, 'sealed')
  let isCalm = true
  const members = people.flatMap(({address, canary, members: count}) =>
    Array.from({length: count}, (_, index) => ({address, records: [membership(canary, index)]})),
  )
  const source = await startSource({secret, people: members})
  const mood = crowdMood({seed, members, secret, isCalm: () => isCalm, services})
  source.takeNext(...Array.from({length: 5000}, () => mood))
  const sources = {
    PERSONAL_DATA_SOURCES: JSON.stringify([
      {
        name: 'members',
        organisation: 'Medlem AS',
        url: source.url,
        secret: 'MEMBERS_SECRET',
        holds: {nb: holds, nn: holds, da: holds, sv: holds, en: holds},
      },
    ]),
    MEMBERS_SECRET: secret,
  }
  Object.assign(process.env, sources)
  let mailCount = 0
  const ill = ({method, path}: PassingRequest): Passage => {
    if (isCalm) return freePassage
    if (method === 'POST' && path === '/emails') {
      mailCount += 1
      return refusedMail(lotOf(seed, 'mail', mailCount))
    }
    if (method !== 'GET' || !path.startsWith('/contacts/')) return freePassage
    mailCount += 1
    const lot = lotOf(seed, path, mailCount)
    return lot < 0.06 ? {isCarriedOut: false, answer: 500} : freePassage
  }
  const facts = client.transaction()
  for (const document of demoDocuments()) facts.createOrReplace<DemoDocument>(document)
  await facts.commit({returnDocuments: false, returnFirst: false})
  await stack.seedMailbox({
    contacts: people
      .filter(({isAtResend}) => isAtResend)
      .map(({address, canary}) => ({email: address, firstName: `${canary}r`})),
  })
  const lanes: Lane[] = []
  const lives: {readonly deaths: number}[] = []
  const closings: (() => Promise<void>)[] = []
  for (let index = 0; index < laneCount; index += 1) {
    let guard = (request: PassingRequest): Promise<Passage> | Passage => ill(request)
    const known = (path: string) =>
      path === '/_local/clock' ? {now: clock.now().toISOString()} : undefined
    const gates = [
      await startGate(lake.port, async (request) => await guard(request), known),
      await startGate(mailbox.port, async (request) => await guard(request)),
    ] as const
    const mortal = await openMortalFunctions({
      ...stack.environment,
      ...sources,
      CONTENT_LAKE_PORT: gates[0].port,
      MAILBOX_PORT: gates[1].port,
    })
    const functions = mortal.start(...deathsOf(seed, index))
    lanes.push({
      async call(asked) {
        for (let posts = 1; ; posts += 1) {
          const answer = await functions.call(asked)
          if (answer === killed) continue
          return {status: Number(answer.slice(0, 3)), body: answer.slice(4), posts}
        }
      },
    })
    // What has nothing to do with requests is done before.
    await functions.call({cron: true})
    guard = async (request) => {
      const passage = await functions.guard(request)
      return passage === freePassage ? ill(request) : passage
    }
    lives.push(functions)
    closings.push(async () => {
      await functions.kill()
      await mortal.close()
      await Promise.all(gates.map(async (gate) => await gate.close()))
    })
  }

  const started = lake.store.sequence
  return {
    stack,
    lanes,
    /** How often the functions have died so far. */
    deaths: (): number => lives.reduce((sum, {deaths}) => sum + deaths, 0),
    setCalm(calm: boolean): void {
      isCalm = calm
    },
    /** Both processes take what is next, so that neighbours in the list meet. */
    async share(tasks: readonly ((lane: Lane) => Promise<void>)[]): Promise<void> {
      const left = [...tasks]
      await Promise.all(
        lanes.map(async (lane) => {
          for (let task = left.shift(); task; task = left.shift()) await task(lane)
        }),
      )
    },
    /** The scheduled run, in both processes at once, after so long each. */
    async runs(...waits: readonly string[]): Promise<void> {
      for (const wait of waits) {
        clock.advance(wait)
        await Promise.all(lanes.map(async (lane) => await lane.call({cron: true})))
      }
    },
    requests: (): Promise<DataRequest[]> =>
      services.query(z.array(dataRequestSchema), "*[_type == 'dataRequest']"),
    /** Every mail that has left, oldest first. */
    mails: openMailReader(stack),
    /** All that has come to lie in the Content Lake since the crowd came, and its history. */
    lakeText: (): string => JSON.stringify(lake.store.transactionsSince(started)),
    sealedFiles: (): string[] => readdirSync(sealedDirectory),
    /** Lets files that were left behind be two days old, as the disk has it. */
    ageSealedFiles(): void {
      const before = new Date(Date.now() - 2 * 24 * 60 * 60_000)
      for (const name of readdirSync(sealedDirectory)) {
        utimesSync(join(sealedDirectory, name), before, before)
      }
    },
    async close(): Promise<void> {
      for (const end of closings) await end()
      await source.close()
      await stack.close()
    },
  }
}

export type Crowd = Awaited<ReturnType<typeof startCrowd>>

function membership(canary: string, index: number) {
  return {
    type: 'membership',
    title: holds,
    basis: '6(1)(b)',
    isGivenByPerson: true,
    fields: [{key: 'note', label: 'Merknad', value: `${canary}m${index}`, format: 'text' as const}],
  }
}

/** The writes of a process at which it dies; about as many as it makes in all. */
function deathsOf(seed: number, lane: number): Boundary[] {
  return Array.from({length: deathsOfEach}, (_, index) => ({
    write: 10 + Math.floor(lotOf(seed, 'death', lane, index) * 500),
    side: lotOf(seed, 'side', lane, index) < 0.5 ? 'before' : 'after',
  }))
}

/** Resend refuses a mail, or takes it and says nothing. */
function refusedMail(lot: number): Passage {
  if (lot < 0.04) return {isCarriedOut: false, answer: 422}
  if (lot < 0.08) return {isCarriedOut: false, answer: 429}
  if (lot < 0.12) return {isCarriedOut: false, answer: 500}
  if (lot < 0.16) return {isCarriedOut: false, answer: 'cut'}
  return lot < 0.22 ? {isCarriedOut: true, answer: 'cut'} : freePassage
}
