import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'

import type {PersonalDataRecord} from '../../core/export/personalDataSource.js'
import {sourceAskSchema, type SourceAsk} from '../../core/export/sourceContract.js'
import {isSignatureOf} from '../../core/token/isSignatureOf.js'
import {findPeople, type SourcePerson} from './findPeople.js'
import {signAnswer} from './signAnswer.js'

/** One call that came in, with its signature checked. */
export interface SourceCall {
  readonly ask: SourceAsk
  readonly id: string
}

/** How the next call is taken instead of being answered well. */
export type SourceMood = (response: ServerResponse, call: SourceCall) => unknown

/**
 * A membership or booking system on this machine that answers by
 * `docs/personal-data-source.openapi.json`.
 */
export async function startSource(options: {
  readonly port?: number
  readonly secret: string
  readonly people: SourcePerson[]
}) {
  const {secret} = options
  const calls: SourceCall[] = []
  const moods: SourceMood[] = []
  /** What an erasure was answered with, so that asking again for the same request says the same. */
  const erasures = new Map<string, object>()
  const server = createServer(async (request, response) => {
    const call = await readCall(request, secret)
    if (!call) return response.writeHead(401).end()
    if (request.url !== `/${call.ask.ask}`) return response.writeHead(404).end()
    calls.push(call)
    const mood = moods.shift()
    if (mood) return mood(response, call)
    const lines = call.ask.ask === 'collect' ? collected(call.ask) : [erased(call.ask)]
    return await answer(response, call, lines, secret)
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  function collected(ask: SourceAsk): object[] {
    const found = findPeople(options.people, ask)
    const outcome = 'outcome' in found ? found.outcome : 'found'
    const records = 'person' in found ? found.person.records : []
    return [
      ...records.map((record) => ({record})),
      {end: {...about(ask), outcome, count: records.length}},
    ]
  }

  function erased(ask: SourceAsk): object {
    const known = erasures.get(ask.requestId)
    if (known) return known
    const found = findPeople(options.people, ask)
    const end = 'person' in found ? erase(found.person) : {outcome: found.outcome}
    const line = {end: {...about(ask), ...end}}
    erasures.set(ask.requestId, line)
    return line
  }

  function erase(person: SourcePerson): object {
    if (person.keptBecause) return {outcome: 'kept', ...person.keptBecause}
    options.people.splice(options.people.indexOf(person), 1)
    return {outcome: 'erased', count: person.records.length}
  }

  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    people: options.people,
    takeNext: (...next: SourceMood[]) => void moods.push(...next),
    async close(): Promise<void> {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** Answers a call with lines of its own: the first and the last are put around them. */
export async function answer(
  response: ServerResponse,
  call: SourceCall,
  lines: readonly object[],
  secret: string,
): Promise<void> {
  const {headers, body} = await signAnswer(
    call.id,
    [{begin: about(call.ask)}, ...lines],
    secret,
    new Date(),
  )
  response.writeHead(200, headers).end(body)
}

export function about({requestId, subjectKey}: SourceAsk) {
  return {requestId, subjectKey}
}

/** What an answer that found something ends with. */
export function foundLines(ask: SourceAsk, records: readonly PersonalDataRecord[]): object[] {
  return [
    ...records.map((record) => ({record})),
    {end: {...about(ask), outcome: 'found', count: records.length}},
  ]
}

async function readCall(request: IncomingMessage, secret: string): Promise<SourceCall | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const header = (name: string): string => String(request.headers[`webhook-${name}`] ?? '')
  const id = header('id')
  const timestamp = header('timestamp')
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), ...chunks])
  const isFresh = Math.abs(Date.now() - Number(timestamp) * 1000) < 5 * 60_000
  if (!isFresh || !(await isSignatureOf(header('signature'), signed, secret))) return undefined
  return {id, ask: sourceAskSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))}
}
