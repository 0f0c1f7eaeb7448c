import * as fc from 'fast-check'

import type {DeskCommand} from '../../core/desk/deskCommands.js'
import {deskCommands, isDeskCommand} from '../../core/desk/deskCommands.js'
import {deskTemplates} from './deskTemplates.js'
import {fuzzDoors, goodValues, type FuzzDoor} from './fuzzDoors.js'
import {hostileHeader, hostileText, prototypeNames} from './hostileText.js'
import {mutateJson} from './mutateJson.js'

/** One call as it is made up; what needs a key is put in when it is sent. */
export interface FuzzCall {
  readonly pattern: string
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  readonly headers: readonly (readonly [string, string])[]
  readonly body: FuzzBody
  /** Comes with what lets it in: the webhook's signature, the sender's key, the desk's grant. */
  readonly isLetIn: boolean
}

export type FuzzBody =
  | {readonly kind: 'none'}
  | {readonly kind: 'text'; readonly text: string; readonly type: string}
  | {readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string}
  | {readonly kind: 'form'; readonly fields: readonly (readonly [string, string])[]}
  | {readonly kind: 'multipart'; readonly fields: readonly (readonly [string, string])[]}
  | {readonly kind: 'desk'; readonly command: DeskCommand; readonly given: unknown}

/** What a stack gives its fuzz: real tokens, and a request there is. */
export interface FuzzMeans {
  /** The methods of each URL, by its pattern. */
  readonly methods: Readonly<Record<string, readonly string[]>>
  readonly tokens: Readonly<Record<string, string>>
  readonly requestId: string
}

const types = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=fz',
  'text/csv',
  'application/x-ndjson',
  'text/csv; charset=utf-16',
  'text/html',
  'image/svg+xml',
  'APPLICATION/JSON ; charset=utf-8',
  ';;;',
  '',
]
const knownHeaders: Readonly<Record<string, readonly string[]>> = {
  accept: ['text/html', 'application/json', '*/*', 'text/html;q=0', 'application/pdf;q=0.1'],
  'accept-language': ['nb', 'da-DK,da;q=0.9', 'zh', '*', 'en;q=nan'],
  'content-type': types,
  authorization: ['Bearer ', 'Bearer null', 'Basic YTpi', 'bearer x'],
  origin: ['null', 'http://127.0.0.1:3333', 'https://evil.example'],
  'if-none-match': ['*', '"x"', 'W/"x", "y"'],
  'if-modified-since': ['Sat, 01 Jan 2000 00:00:00 GMT', 'Sat, 01 Jan 2050 00:00:00 GMT'],
  'x-forwarded-for': ['127.0.0.1', '::1, 10.0.0.1'],
  'content-length': ['0', '99999999999', '-1', '1e9'],
  'svix-id': ['msg_1'],
  'svix-timestamp': ['1767607200', '-1'],
  'svix-signature': ['v1,AAAA', `v1,${'A'.repeat(43)}=`],
  'sanity-webhook-signature': ['t=1,v1=AAAA', `t=1767607200000,v1=${'A'.repeat(43)}`],
  cookie: ['session=1'],
  range: ['bytes=0-1'],
}

/** Calls of every URL that has one of these methods, mostly by a method that it has. */
export function fuzzCall(means: FuzzMeans, methods: readonly string[]): fc.Arbitrary<FuzzCall> {
  const doors = Object.entries(fuzzDoors).filter(([pattern]) =>
    methods.some((method) => method !== 'OPTIONS' && means.methods[pattern]?.includes(method)),
  )
  return fc
    .tuple(fc.constantFrom(...doors), fc.nat({max: 3}), fc.nat({max: 11}))
    .chain(([[pattern, door], letIn, odd]) => {
      const own = methods.filter(
        (method) => method !== 'OPTIONS' && means.methods[pattern]?.includes(method),
      )
      const isLetIn = letIn > 0
      return fc.record({
        pattern: fc.constant(pattern),
        method: fc.constantFrom(...(odd === 0 ? methods : own)),
        path: pathOf(pattern, isLetIn),
        query: fc.array(queryPair(door, means, isLetIn), {maxLength: isLetIn ? 3 : 5}),
        headers: fc.array(header, {maxLength: 3}),
        body: bodyOf(pattern, door, means),
        isLetIn: fc.constant(isLetIn),
      })
    })
}

/** A value of a parameter: a good one, more often where the call is to come far. */
const goodOrBad = (name: string, isLetIn: boolean): fc.Arbitrary<string> => {
  const good = goodValues[name]
  if (!good) return hostileText
  return fc.oneof(
    {weight: isLetIn ? 9 : 1, arbitrary: fc.constantFrom(...good)},
    {weight: 1, arbitrary: hostileText},
  )
}

function pathOf(pattern: string, isLetIn: boolean): fc.Arbitrary<string> {
  const parts = pattern.split('/').map((part) => {
    if (!part.startsWith(':')) return fc.constant(part)
    return goodOrBad(part.slice(1), isLetIn).chain((text) =>
      // As it is written, where a path can hold that, or as a browser would write it.
      fc.constantFrom(encodeURIComponent(text.toWellFormed()), text.replaceAll(/[?#\\/]/g, '_')),
    )
  })
  return fc.tuple(...parts).map((all) => all.join('/'))
}

function queryPair(
  door: FuzzDoor,
  {tokens}: FuzzMeans,
  isLetIn: boolean,
): fc.Arbitrary<readonly [string, string]> {
  const names = door.query ?? []
  const known = fc
    .constantFrom(...names, 'lang')
    .chain((name) =>
      fc.tuple(fc.constant(name), name === 't' ? token(tokens) : goodOrBad(name, isLetIn)),
    )
  const odd = fc.tuple(fc.oneof(fc.constantFrom(...prototypeNames), hostileText), hostileText)
  return fc.oneof({weight: 5, arbitrary: known}, {weight: 1, arbitrary: odd})
}

/** A token: whole (of this purpose or of another), cut, doubled, bent, put together, or no token. */
function token(tokens: Readonly<Record<string, string>>): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...Object.values(tokens)),
      fc.constantFrom(...Object.values(tokens)),
      fc.nat({max: 12}),
      fc.nat(),
    )
    .chain(([one, other, how, place]) => {
      if (how < 6) return fc.constant(one)
      const cut = place % one.length
      const made: Readonly<Record<number, string>> = {
        6: one.slice(0, cut),
        7: one + one,
        8: `${one.slice(0, cut)}${one[cut] === 'A' ? 'B' : 'A'}${one.slice(cut + 1)}`,
        9: `${one.split('.').slice(0, 3).join('.')}.${other.split('.').slice(3).join('.')}`,
        10: `${btoa('{"alg":"none"}').replaceAll('=', '')}..AAAA.AAAA.AAAA`,
        11: ` ${one}`,
      }
      const text = made[how]
      return text === undefined ? hostileText : fc.constant(text)
    })
}

const header: fc.Arbitrary<readonly [string, string]> = fc
  .constantFrom(...Object.entries(knownHeaders))
  .chain(([name, values]) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        {weight: 3, arbitrary: fc.constantFrom(...values)},
        {weight: 1, arbitrary: hostileHeader},
      ),
    ),
  )

function bodyOf(pattern: string, door: FuzzDoor, means: FuzzMeans): fc.Arbitrary<FuzzBody> {
  if (pattern === '/api/desk') return fc.oneof({weight: 9, arbitrary: deskBody(means)}, oddBody)
  const shaped: fc.Arbitrary<FuzzBody>[] = []
  if (door.forms) shaped.push(formBody(door.forms, means))
  if (door.json) {
    const json = fc.constantFrom(...door.json).chain(mutateJson)
    shaped.push(json.map((value) => textBody(JSON.stringify(value) ?? '', 'application/json')))
  }
  if (door.texts) {
    const type = fc.constantFrom('text/csv', 'application/x-ndjson')
    const text = fc.tuple(fc.constantFrom(...door.texts), hostileText, fc.nat())
    const bent = text.map(([whole, odd, place]) => {
      const at = place % (whole.length + 1)
      return `${whole.slice(0, at)}${odd}${whole.slice(at)}`
    })
    shaped.push(fc.tuple(bent, type).map(([bentText, one]) => textBody(bentText, one)))
  }
  const [first, ...others] = shaped
  if (!first) return oddBody
  return fc.oneof({weight: 6, arbitrary: fc.oneof(first, ...others)}, oddBody)
}

const textBody = (text: string, type: string): FuzzBody => ({kind: 'text', text, type})

function formBody(
  forms: NonNullable<FuzzDoor['forms']>,
  {tokens}: FuzzMeans,
): fc.Arbitrary<FuzzBody> {
  const odd = fc.tuple(fc.oneof(fc.constantFrom(...prototypeNames), hostileText), hostileText)
  return fc
    .record({
      form: fc.constantFrom(...forms),
      changes: fc.array(fc.tuple(fc.nat(), hostileText), {maxLength: 1}),
      more: fc.array(odd, {maxLength: 1}),
      t: fc.oneof(
        {weight: 4, arbitrary: fc.constant(tokens['case-open'] ?? '')},
        {weight: 1, arbitrary: token(tokens)},
      ),
      seen: fc.nat({max: 12}),
      kind: fc.constantFrom('form', 'form', 'multipart'),
    })
    .map(({form, changes, more, t, seen, kind}) => {
      const fields = Object.entries('seen' in form ? {...form, seen: String(seen)} : form)
      for (const [place, text] of changes) {
        const [name = 'x'] = fields[place % Math.max(fields.length, 1)] ?? []
        fields[place % Math.max(fields.length, 1)] = [name, text]
      }
      const all = [...fields, ...more, ...('act' in form ? [['t', t] as const] : [])]
      return {kind: kind === 'form' ? 'form' : 'multipart', fields: all}
    })
}

function deskBody({requestId}: FuzzMeans): fc.Arbitrary<FuzzBody> {
  const templates = deskTemplates(requestId)
  return fc
    .constantFrom(...Object.keys(deskCommands).filter((name) => isDeskCommand(name)))
    .chain((command) =>
      mutateJson(templates[command]).map((given): FuzzBody => ({kind: 'desk', command, given})),
    )
}

/** Bodies that no form and no program of ours sends. */
const oddBody: fc.Arbitrary<FuzzBody> = fc.oneof(
  fc.constant<FuzzBody>({kind: 'none'}),
  fc
    .tuple(fc.json({maxDepth: 4}), fc.constantFrom(...types))
    .map(([text, type]) => textBody(text, type)),
  fc.tuple(hostileText, fc.constantFrom(...types)).map(([text, type]) => textBody(text, type)),
  fc
    .constantFrom(100, 3000, 30_000)
    .map((depth) => textBody('['.repeat(depth) + ']'.repeat(depth), 'application/json')),
  fc
    .constantFrom(100, 3000, 25_000)
    .map((depth) =>
      textBody(
        `{"command":"spell","secret":"${'s'.repeat(30)}","grantId":"deskGrant.${'0'.repeat(32)}","arguments":${'['.repeat(depth)}${']'.repeat(depth)}}`,
        'application/json',
      ),
    ),
  fc.constant(textBody(`{"${'k'.repeat(60_000)}":1}`, 'application/json')),
  fc.constant(textBody(`${'k'.repeat(60_000)}=1`, 'application/x-www-form-urlencoded')),
  fc.constant(textBody('a=1&'.repeat(16_000), 'application/x-www-form-urlencoded')),
  fc.constant(textBody('x'.repeat(300_000), 'application/json')),
  fc.constant(
    textBody(
      '--fz\r\ncontent-disposition: form-data; name="t"; filename="x"\r\n\r\nx\r\n--fz',
      'multipart/form-data; boundary=fz',
    ),
  ),
  fc
    .tuple(fc.uint8Array({maxLength: 200}), fc.constantFrom(...types))
    .map(([bytes, type]): FuzzBody => ({kind: 'bytes', bytes: new Uint8Array(bytes), type})),
)
