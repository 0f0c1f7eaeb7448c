import {encodeSignatureHeader} from '@sanity/webhook'
import * as z from 'zod'

import {readStampStates} from '../../api/_server/stamp/readStampState.js'
import cron from '../../api/cron.js'
import notice from '../../api/notices/[brand].js'
import webhook from '../../api/webhooks/sanity.js'
import {addDays} from '../../core/calendar/addDays.js'
import {calendarDate} from '../../core/calendar/calendarDate.js'
import {Refusal} from '../../core/refusal.js'
import {contentHash} from '../../core/stamp/contentHash.js'
import {noticeVersionSchema, type NoticeVersion} from '../../core/stamp/noticeVersion.js'
import {scheduleAt} from '../../core/stamp/schedule.js'
import {grantDesk} from './askDesk.js'
import type {ModelCommand, ModelHistory} from './modelCommand.js'
import {modelWorld, wording, type ModelDocument, type ModelWorld} from './modelWorld.js'
import type {Fate, Functions, RunState} from './openFunctions.js'
import type {ModelStack} from './startModelStack.js'

const origin = 'http://127.0.0.1:3999'
const readSchema = z.object({brand: z.string(), language: z.string(), version: z.number().int()})
const runLimitMinutes = 5
/** A longer time than this without a single run that works is no history but an outage. */
const cronGapMinutes = 20

/** What a reader was given, and when. */
export interface Reading {
  readonly atMs: number
  readonly brand: string
  readonly language: string
  readonly version: number
}

/** One publish of a notice by an editor, in the order they happened. */
export interface Publish {
  readonly noticeId: string
  readonly revision: string
  readonly text: number
}

export interface PublishedChange {
  readonly id: string
  readonly noticeIds: readonly string[]
  readonly hasMail: boolean
}

/** A world whose history has been played to its end, with what was noted on the way. */
export interface PlayedHistory {
  readonly world: ModelWorld
  readonly readings: readonly Reading[]
  readonly publishes: readonly Publish[]
  readonly changes: readonly PublishedChange[]
  /** Calls of functions that ended as no call should, with nothing in their way. */
  readonly mishaps: readonly string[]
  /** What came about, by name: a model in which nothing happens proves nothing. */
  readonly done: readonly string[]
}

const transfers = {
  part: 'agreement',
  field: 'location',
  states: [
    {location: 'NO', transferBasis: 'none'},
    {location: 'US', transferBasis: 'dpf'},
  ],
}

/** Facts that all notices share, each with two states and the field that tells them apart. */
const facts = [
  transfers,
  transfers,
  {
    part: 'controller',
    field: 'email',
    states: [{email: 'one@controller.example'}, {email: 'two@controller.example'}],
  },
  // Without its country a company cannot be shown: notices do not compose.
  {part: 'controller', field: 'country', states: [{country: 'NO'}, {country: null}]},
]

interface Hint {
  readonly id: string
  readonly type: string
}

/** Plays a history against the emulators, then lets the functions come to rest. */
export async function playHistory(
  stack: ModelStack,
  functions: Functions,
  name: string,
  {isStamped, commands}: ModelHistory,
): Promise<PlayedHistory> {
  const {client, clock, services} = stack
  const world = modelWorld(name)
  const readings: Reading[] = []
  const publishes: Publish[] = []
  const changes: PublishedChange[] = []
  const mishaps: string[] = []
  const done: string[] = []
  let hints: Hint[] = []

  await stack.empty()
  await stack.seedMailbox(world.mailbox)
  const transaction = client.transaction()
  for (const document of world.documents) transaction.create(document)
  const {transactionId} = await transaction.commit()
  for (const noticeId of world.noticeIds) {
    publishes.push({noticeId, revision: transactionId, text: 0})
    if (!isStamped) hints.push({id: noticeId, type: 'privacyNotice'})
  }
  if (isStamped) await callCron()
  for (const [index, command] of commands.entries()) {
    clock.advance('PT1S')
    await follow(command)
    const read = command.deed === 'advance' ? world.noticeIds : [nth(world.noticeIds, index)]
    for (const noticeId of read) await readNotice(noticeId)
  }
  clock.advance('PT1S')
  await functions.releaseAll()
  await comeToRest()
  return {world, readings, publishes, changes, mishaps, done}

  async function follow(command: ModelCommand): Promise<void> {
    switch (command.deed) {
      case 'write':
        return await write(command)
      case 'fact':
        return await publishFact(command.fact)
      case 'change':
        return await publishChange(command)
      case 'deliver':
        return await deliver(command)
      case 'drop':
        hints = hints.filter((_, index) => index !== command.hint % hints.length)
        return
      case 'cron':
        await Promise.all(
          Array.from(
            {length: command.copies},
            async (_, copy) =>
              // Only the first of two at once meets ill fate.
              await callCron(copy === 0 ? command.fates : [], command.copies),
          ),
        )
        return
      case 'advance':
        return await advance(command.minutes)
      case 'release':
        return await functions.release(command.run)
      case 'kill':
        return await functions.killAll()
      case 'ask':
        return await ask(command)
    }
  }

  async function advance(minutes: number): Promise<void> {
    // No function lives that long: the platform ends it.
    if (minutes > runLimitMinutes) await functions.killAll()
    if (minutes > cronGapMinutes) {
      clock.advance(`PT${cronGapMinutes}M`)
      await callCron()
    }
    clock.advance(`PT${minutes}M`)
  }

  async function write({
    notice: index,
    text,
    next,
    isToldAtOnce,
    fates,
  }: Extract<ModelCommand, {deed: 'write'}>): Promise<void> {
    const noticeId = nth(world.noticeIds, index)
    const decisions: Record<typeof next, unknown> = {
      nothing: null,
      summary: {summary: `Summary of ${text}`},
      minor: {kind: 'minor'},
      material: {kind: 'material'},
      lowered: {kind: 'editorial', reason: 'Only words'},
    }
    const {_rev: revision} = await client
      .patch(noticeId)
      .set({...wording(text), next: decisions[next]})
      .commit()
    publishes.push({noticeId, revision, text})
    await tell({id: noticeId, type: 'privacyNotice'}, isToldAtOnce, fates)
  }

  async function publishFact(fact: number): Promise<void> {
    const {part, field, states} = nth(facts, fact)
    const id = `${part}-${name}`
    const is = (await client.getDocument(id))?.[field]
    const attributes = states.find((state) => Reflect.get(state, field) !== is) ?? {}
    await client.patch(id).set(attributes).commit()
  }

  async function tell(hint: Hint, isAtOnce: boolean, fates: readonly Fate[]): Promise<void> {
    if (!isAtOnce) hints.push(hint)
    else note(`webhook ${hint.type}`, fates, 1, await functions.call(() => post(hint), fates))
  }

  async function hashNow(noticeId: string): Promise<string | undefined> {
    try {
      const [state] = await readStampStates(services, [noticeId])
      return state && (await contentHash(state.compose()))
    } catch (error) {
      if (error instanceof Refusal) return undefined
      throw error
    }
  }

  async function publishChange({
    notices,
    days,
    hasFact,
    isStale,
    hasMail,
    isToldAtOnce,
    fates,
  }: Extract<ModelCommand, {deed: 'change'}>): Promise<void> {
    if (hasFact) await publishFact(0)
    const noticeIds = world.noticeIds.filter((_, index) => (notices >> index) & 1)
    const id = `change-${name}-${changes.length}`
    const entries = await Promise.all(
      noticeIds.map(async (noticeId) => ({
        _key: noticeId,
        notice: {_type: 'reference', _ref: noticeId},
        contentHash: (!isStale && (await hashNow(noticeId))) || 'f'.repeat(64),
      })),
    )
    const when: Readonly<Record<string, string>> =
      days === 0
        ? {immediateReason: 'already_changed'}
        : {effectiveOn: addDays(calendarDate(clock.now(), 'Europe/Oslo'), days)}
    const change: ModelDocument = {
      _id: id,
      _type: 'changeNotice',
      title: id,
      notices: entries,
      summary: {nb: `Endring ${id}`, en: `Change ${id}`},
      hasMail,
      ...when,
    }
    await client.create(change)
    changes.push({id, noticeIds, hasMail})
    await tell({id, type: 'changeNotice'}, isToldAtOnce, fates)
  }

  async function deliver({
    hint: index,
    copies,
    isKept,
    fates,
  }: Extract<ModelCommand, {deed: 'deliver'}>): Promise<void> {
    const hint = hints[index % Math.max(1, hints.length)]
    if (!hint) return
    if (!isKept) hints = hints.filter((other) => other !== hint)
    await Promise.all(
      Array.from({length: copies}, async (_, copy) => {
        // Only the first of two at once meets ill fate.
        const own = copy === 0 ? fates : []
        note(`webhook ${hint.type}`, own, copies, await functions.call(() => post(hint), own))
      }),
    )
  }

  async function post({id, type}: Hint): Promise<Response> {
    const body = JSON.stringify({_id: id, _type: type})
    const {SANITY_WEBHOOK_SECRET: secret} = services.settings.secrets
    const signature = await encodeSignatureHeader(body, clock.now().getTime(), secret)
    const headers = {'content-type': 'application/json', 'sanity-webhook-signature': signature}
    const url = `${origin}/api/webhooks/sanity`
    return await webhook.fetch(new Request(url, {method: 'POST', headers, body}))
  }

  async function callCron(fates: readonly Fate[] = [], copies = 1): Promise<void> {
    const headers = {authorization: `Bearer ${services.settings.secrets.CRON_SECRET}`}
    const state = await functions.call(
      async () => await cron.fetch(new Request(`${origin}/api/cron`, {headers})),
      fates,
    )
    note('cron', fates, copies, state)
  }

  async function ask({
    command,
    notice: index,
    fates,
  }: Extract<ModelCommand, {deed: 'ask'}>): Promise<void> {
    // Most of what can be asked is about a notice with something upcoming, if there is one.
    const asked = await Promise.all(
      world.noticeIds.map(async (_, step) => {
        const id = nth(world.noticeIds, index + step)
        return {id, of: scheduleAt(await versionsOf(id), clock.now())}
      }),
    )
    const {id: noticeId, of: schedule} = asked.find(({of}) => of.length > 1) ?? nth(asked, 0)
    const args = {
      callOff: {noticeId, version: schedule.at(-1)?.version.version ?? 1},
      correctText: {
        noticeId,
        version: schedule[0]?.version.version ?? 1,
        replacements: [replacementIn(schedule[0]?.version.resolved ?? '')],
        isPreview: false,
      },
      retire: {noticeId, reason: 'It ends here.'},
      stampDiffering: {
        notices: await Promise.all(
          world.noticeIds.map(async (id) => ({
            noticeId: id,
            contentHash: (await hashNow(id)) ?? 'f'.repeat(64),
          })),
        ),
      },
      stopChange: {changeNoticeId: changes.at(-1)?.id ?? `change-${name}-none`},
    }
    const request = await grantDesk(client, command, args[command])
    const state = await functions.call(request, fates)
    note(command, fates, 1, state)
  }

  async function versionsOf(noticeId: string): Promise<NoticeVersion[]> {
    return await services.query(
      z.array(noticeVersionSchema),
      '*[_type == "noticeVersion" && noticeId == $noticeId] | order(version asc)',
      {noticeId},
    )
  }

  /** A function that nothing befell has to do its work, whatever stalls beside it. */
  function note(what: string, fates: readonly Fate[], copies: number, state: RunState): void {
    done.push(`${what}: ${outcomeOf(state)}`)
    if (fates.length > 0 || copies > 1) return
    if (state.state === 'answered' && state.status < 500) return
    mishaps.push(`${what}: ${JSON.stringify(state)}`)
  }

  async function readNotice(noticeId: string): Promise<void> {
    const [, part = '', language = ''] = noticeId.split('-')
    const url = `${origin}/api/notices/${part}-${name}?lang=${language}`
    const response = await readPatiently(url)
    if (response.status === 404 || response.status === 410) return
    if (!response.ok) {
      mishaps.push(`read ${noticeId}: ${response.status} ${await response.text()}`)
      return
    }
    readings.push({atMs: clock.now().getTime(), ...readSchema.parse(await response.json())})
  }

  /** Nothing befalls a reader, but a busy machine may not answer in time: then a site asks again. */
  async function readPatiently(url: string): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const headers = {accept: 'application/json'}
      const response = await notice.fetch(new Request(url, {headers}))
      if (response.status !== 503 || attempt === 3) return response
    }
  }

  async function comeToRest(): Promise<void> {
    let before = -1
    // A claim of a killed run ends after 10 minutes, the delay of mails after 15.
    for (let round = 0; round < 10 && before !== stack.changeCount(); round += 1) {
      before = stack.changeCount()
      clock.advance('PT20M')
      await callCron()
    }
    if (before !== stack.changeCount()) mishaps.push('the functions did not come to rest')
    for (const hint of hints) await functions.call(async () => await post(hint))
    if (before !== stack.changeCount()) mishaps.push('a late webhook changed something')
  }
}

function nth<Entry>(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index % entries.length]
  if (entry === undefined) throw new Error('nothing to choose from')
  return entry
}

const outcomeSchema = z.object({state: z.string()})

function outcomeOf(state: RunState): string {
  if (state.state !== 'answered') return state.state
  return outcomeSchema.safeParse(state.body).data?.state ?? String(state.status)
}

function replacementIn(resolved: string): {find: string; replace: string} {
  const [find, replace] = resolved.includes('Words') ? ['Words', 'Phrase'] : ['Phrase', 'Words']
  return {find, replace}
}
