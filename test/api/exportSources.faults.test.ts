import {afterEach, beforeEach, expect, test} from 'vitest'

import {SourceFailure} from '../../core/export/sourceFailure.js'
import {signAnswer} from '../../emulator/source/signAnswer.js'
import {about, answer, foundLines, type SourceMood} from '../../emulator/source/startSource.js'
import {collected, membership, sourceSecret, startTestSource, subject} from './startTestSource.js'

let source: Awaited<ReturnType<typeof startTestSource>>

beforeEach(async () => {
  source = await startTestSource([{address: 'ola@example.com', records: [membership('17')]}])
})
afterEach(async () => await source.close())

const ndjson = {'content-type': 'application/x-ndjson'}
const foreign = {requestId: 'f'.repeat(24), subjectKey: 'e'.repeat(32)}
const records = [membership('of someone else')]

/** Answers as agreed, but for what is changed about whom it names. */
function misnamed(change: {requestId?: string; subjectKey?: string}, where: 'begin' | 'end') {
  const mood: SourceMood = async (response, {id, ask}) => {
    const other = {...about(ask), ...change}
    const begin = {begin: where === 'begin' ? other : about(ask)}
    const lines = foundLines(where === 'end' ? {...ask, ...change} : ask, records)
    const {headers, body} = await signAnswer(id, [begin, ...lines], sourceSecret, new Date())
    response.writeHead(200, headers).end(body)
  }
  return mood
}

const answering =
  (lines: (about: object) => readonly object[], secret = sourceSecret): SourceMood =>
  (response, call) =>
    answer(response, call, lines(about(call.ask)), secret)

const signed =
  (change: {id?: string; at?: Date}, spoil = (body: string): string => body): SourceMood =>
  async (response, {id, ask}) => {
    const lines = [{begin: about(ask)}, ...foundLines(ask, records)]
    const at = change.at ?? new Date()
    const {headers, body} = await signAnswer(change.id ?? id, lines, sourceSecret, at)
    response.writeHead(200, headers).end(spoil(body))
  }

const broken = '<h1>o+la@example.com, ola@example.com: no such person</h1>'

/** What a source does, what is said of it, and whether asking again may help. */
const faults: readonly (readonly [
  title: string,
  mood: SourceMood,
  said: string,
  again: boolean,
])[] = [
  ['is broken', (to) => to.writeHead(503, {'x-who': 'ola@example.com'}).end(broken), '503', true],
  ['is asked too often', (to) => to.writeHead(429).end(broken), '429', true],
  ['has no such page', (to) => to.writeHead(404).end(broken), '404', false],
  ['refuses our signature', (to) => to.writeHead(401).end(broken), '401', false],
  ['hangs up', (to) => to.socket?.destroy(), 'out of reach', true],
  [
    'hangs up in the middle',
    (to) => {
      to.writeHead(200, ndjson).write('{"begin":')
      setTimeout(() => to.socket?.destroy(), 20)
    },
    'out of reach',
    true,
  ],
  [
    'answers a page',
    (to) => to.writeHead(200, {'content-type': 'text/html'}).end(broken),
    'answered no application/x-ndjson',
    false,
  ],
  ['answers garbage', (to) => to.writeHead(200, ndjson).end(broken), 'webhook-id', false],
  ['answers nothing at all', (to) => to.writeHead(200, ndjson).end(), 'webhook-id', false],
  [
    'signs with another secret',
    answering(
      (whom) => [{end: {...whom, outcome: 'nothing', count: 0}}],
      `whsec_${'YW5vdGhl'.repeat(4)}`,
    ),
    'its signature does not fit',
    false,
  ],
  [
    'is altered on the way',
    signed({}, (body) => body.replace('someone else', 'ola@example.co')),
    'its signature does not fit',
    false,
  ],
  [
    'is cut off at a line',
    signed({}, (body) => body.slice(0, body.lastIndexOf('{"end"'))),
    'its last line is no signature',
    false,
  ],
  ['answers an earlier ask', signed({id: 'ask_of_before'}), 'webhook-id', false],
  ['answers from yesterday', signed({at: new Date(Date.now() - 86_400_000)}), 'not fresh', false],
  [
    'answers another request',
    misnamed({requestId: foreign.requestId}, 'begin'),
    'to another request',
    false,
  ],
  [
    'ends for another request',
    misnamed({requestId: foreign.requestId}, 'end'),
    'to another request',
    false,
  ],
  [
    'answers about another person',
    misnamed({subjectKey: foreign.subjectKey}, 'begin'),
    'about another person',
    false,
  ],
  [
    'ends about another person',
    misnamed({subjectKey: foreign.subjectKey}, 'end'),
    'about another person',
    false,
  ],
  [
    'counts wrong',
    answering((whom) => [{record: records[0]}, {end: {...whom, outcome: 'found', count: 2}}]),
    'count',
    false,
  ],
  [
    'gives records and says that there are none',
    answering((whom) => [{record: records[0]}, {end: {...whom, outcome: 'nothing', count: 0}}]),
    'count',
    false,
  ],
  [
    'found without a record',
    answering((whom) => [{end: {...whom, outcome: 'found', count: 0}}]),
    'line last is not as agreed: end.count',
    false,
  ],
  ['gives no end', answering(() => [{record: records[0]}]), 'line last', false],
  [
    'gives a record with a wrong date',
    answering((whom) => {
      const fields = [{key: 'ola', label: 'ola@example.com', format: 'date', value: '2026-02-30'}]
      return [{record: {...records[0], fields}}, {end: {...whom, outcome: 'found', count: 1}}]
    }),
    'line 2 is not as agreed: record.fields.0.value',
    false,
  ],
]

test.each(faults)('a source that %s gives nothing', async (_title, mood, said, isPassing) => {
  source.takeNext(mood)
  const failure: unknown = await collected(source.settings).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(SourceFailure)
  expect(failure).toMatchObject({isPassing})
  expect(String(failure)).toContain(said)
  expect(String(failure)).not.toMatch(/ola|example\.com|@/)
  expect(source.calls).toHaveLength(1)
})

test.each([
  ['says nothing', () => undefined, 'did not answer in 60 ms', {firstByteMs: 60}],
  [
    'falls silent',
    (response) => void response.writeHead(200, ndjson).write('{"begin":'),
    'fell silent for 60 ms',
    {silenceMs: 60},
  ],
  [
    'drips',
    (response) => {
      response.writeHead(200, ndjson)
      const timer = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(timer))
    },
    'had not answered all in 150 ms',
    {silenceMs: 100_000, totalMs: 150},
  ],
] satisfies readonly (readonly [string, SourceMood, string, object])[])(
  'a source that %s is given up',
  async (_title, mood, said, limits) => {
    source.takeNext(mood)
    const failure: unknown = await collected(source.settings, {}, limits).catch((error) => error)
    expect(failure).toMatchObject({name: 'SourceFailure', isPassing: true, message: said})
  },
)

test('whoever asked can give up', async () => {
  source.takeNext(() => undefined)
  const controller = new AbortController()
  const asking = source.source.erase?.(subject, controller.signal)
  controller.abort()
  await expect(asking).rejects.toMatchObject({name: 'SourceFailure', isPassing: true})
})

test('an answer of 50 MB is cut off and refused', async () => {
  let written = 0
  source.takeNext((response) => {
    response.writeHead(200, ndjson)
    const megabyte = Buffer.alloc(1_000_000, 'a')
    const writeMore = (): void => {
      while (written < 50 && !response.destroyed) {
        written += 1
        if (!response.write(megabyte)) return void response.once('drain', writeMore)
      }
      response.end()
    }
    writeMore()
  })
  await expect(collected(source.settings)).rejects.toMatchObject({
    message: 'answered more than 20000000 bytes',
    isPassing: false,
  })
  expect(written).toBeLessThan(50)
})

test('a redirect is not followed, and nothing is sent to where it leads', async () => {
  const elsewhere = await startTestSource([{address: 'ola@example.com', records}])
  try {
    for (const status of [301, 302, 307, 308]) {
      source.takeNext((response) =>
        response.writeHead(status, {location: `${elsewhere.url}/collect`}).end(),
      )
      await expect(collected(source.settings)).rejects.toMatchObject({
        message: 'answered with a redirect, which is not followed',
        isPassing: false,
      })
    }
    expect(elsewhere.calls).toEqual([])
  } finally {
    await elsewhere.close()
  }
})

test('an answer that was heard before is refused when it is played back', async () => {
  let recorded: {headers: Record<string, string>; body: string} | undefined
  source.takeNext(async (response, {id, ask}) => {
    const lines = [{begin: about(ask)}, ...foundLines(ask, [membership('17')])]
    recorded = await signAnswer(id, lines, sourceSecret, new Date())
    response.writeHead(200, recorded.headers).end(recorded.body)
  })
  expect(await collected(source.settings)).toEqual([membership('17')])
  source.takeNext((response) => response.writeHead(200, recorded?.headers).end(recorded?.body))
  await expect(collected(source.settings)).rejects.toThrow('webhook-id')
  source.takeNext((response, {id}) =>
    response.writeHead(200, {...recorded?.headers, 'webhook-id': id}).end(recorded?.body),
  )
  await expect(collected(source.settings)).rejects.toThrow('its signature does not fit')
})
