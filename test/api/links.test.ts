import {parse} from 'csv-parse/sync'
import {afterAll, expect, test} from 'vitest'
import * as z from 'zod'

import links from '../../api/links.js'
import {unsubscribeTargetSchema} from '../../core/optOut/unsubscribeTarget.js'
import {openToken} from '../../core/token/sealToken.js'
import {functionsOrigin} from '../localStack.js'
import {k24Key, startSenderStack} from './senderStack.js'

const stack = await startSenderStack()
afterAll(async () => await stack.close())

const ofNytt = '?brand=klinikk24&newsletter=nytt'
const added = 'unsubscribe_url,list_unsubscribe,list_unsubscribe_post,list_id,suppressed,error'
const rowsSchema = z.array(z.record(z.string(), z.string()))

async function rowsOf(answer: Response, delimiter = ','): Promise<Record<string, string>[]> {
  expect(answer.status).toBe(200)
  return rowsSchema.parse(parse(await answer.text(), {columns: true, bom: true, delimiter}))
}

async function claimsOf(link: string | undefined) {
  const token = new URL(link ?? '').searchParams.get('t') ?? ''
  const keys = stack.services.settings.secrets.TOKEN_KEYS
  const opened = await openToken(keys, 'unsubscribe', unsubscribeTargetSchema, token, new Date())
  return opened.state === 'valid' ? opened.claims : undefined
}

async function problemOf(answer: Response): Promise<string> {
  const {detail} = z.object({detail: z.string()}).parse(await answer.json())
  return `${answer.status} ${detail}`
}

test('every row of a CSV gets its link and headers, and keeps its columns', async () => {
  const answer = await stack.postLinks(
    'name,address,brand,newsletter,language\nAnna,anna@example.com,klinikk24,nytt,sv\nBo,BO@Example.com,fit24,trening,\n',
  )
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const [anna, bo] = await rowsOf(answer)
  expect(anna).toMatchObject({
    name: 'Anna',
    address: 'anna@example.com',
    list_unsubscribe: `<${anna?.['unsubscribe_url']}>`,
    list_unsubscribe_post: 'List-Unsubscribe=One-Click',
    list_id: '<nytt.klinikk24.localhost>',
    suppressed: 'false',
    error: '',
  })
  const {unsubscribe_url: annas} = anna ?? {}
  expect(annas).toMatch(new RegExp(`^${functionsOrigin}/api/unsubscribe\\?t=`))
  expect(await claimsOf(annas)).toEqual({
    email: 'anna@example.com',
    brand: 'klinikk24',
    newsletter: 'nytt',
    language: 'sv',
  })
  const bos = {email: 'bo@example.com', brand: 'fit24', newsletter: 'trening', language: 'nb'}
  expect(await claimsOf(bo?.['unsubscribe_url'])).toEqual(bos)
})

test('parameters hold for the rows that do not say otherwise', async () => {
  const csv = 'address,newsletter\na@example.com,\nb@example.com,tilbud\n'
  const rows = await rowsOf(await stack.postLinks(csv, {query: `${ofNytt}&language=da`}))
  const claims = await Promise.all(rows.map((row) => claimsOf(row['unsubscribe_url'])))
  expect(claims.map((one) => one?.newsletter)).toEqual(['nytt', 'tilbud'])
  expect(claims.map((one) => one?.language)).toEqual(['da', 'da'])
})

test('whoever has left gets no link, nor does a row that cannot be served, and no address is repeated', async () => {
  await stack.leave('left-one@example.com')
  await stack.leaveBrand('left-all@example.com')
  const csv = [
    'address,brand,newsletter,language',
    'LEFT-one@example.com,klinikk24,nytt,nb',
    'left-one@example.com,klinikk24,tilbud,nb',
    'left-all@example.com,klinikk24,tilbud,nb',
    'left-all@example.com,fit24,trening,nb',
    'no address,klinikk24,nytt,nb',
    'x@example.com,nowhere,nytt,nb',
    'x@example.com,klinikk24,none,nb',
    'x@example.com,klinikk24,nytt,xx',
  ].join('\r\n')
  const rows = await rowsOf(await stack.postLinks(csv))
  const told = rows.map((row) => [row['unsubscribe_url'] !== '', row['suppressed'], row['error']])
  expect(told).toEqual([
    [false, 'true', ''],
    [true, 'false', ''],
    [false, 'true', ''],
    [true, 'false', ''],
    [false, 'false', 'the address is no e-mail address'],
    [false, 'false', 'the brand is unknown'],
    [false, 'false', 'the newsletter is none of the brand'],
    [false, 'false', 'the language is unknown'],
  ])
})

test('an opt-out that was undone suppresses nobody', async () => {
  await stack.leave('back@example.com')
  const ids = (await stack.ledger()).map(({_id}) => _id)
  const csv = `address\nback@example.com\n`
  expect(await rowsOf(await stack.postLinks(csv, {query: ofNytt}))).toMatchObject([
    {suppressed: 'true'},
  ])
  for (const id of ids)
    await stack.client.patch(id).set({undoneAt: new Date().toISOString()}).commit()
  expect(await rowsOf(await stack.postLinks(csv, {query: ofNytt}))).toMatchObject([
    {suppressed: 'false'},
  ])
})

test('a file comes back in its own dialect: delimiter, quotes, line ends, byte order mark, formulas', async () => {
  const csv =
    '\uFEFF"Address";Note;"a ""quoted"" name"\r\n"anna@example.com";"two\nlines; and a ""quote""";=SUM(A1)\r\n\r\n+bo@example.com; blanks ;\r\n'
  const answer = await stack.postLinks(csv, {query: ofNytt})
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await answer.arrayBuffer())
  const [head, ...rest] = text.split('\r\n')
  expect(head).toBe(`\uFEFFAddress;Note;"a ""quoted"" name";${added.replaceAll(',', ';')}`)
  expect(rest[0]).toMatch(/^anna@example\.com;"two\nlines; and a ""quote""";=SUM\(A1\);http/)
  expect(rest[1]).toMatch(/^\+bo@example\.com; blanks ;;http/)
  expect(rest[2]).toBe('')
  expect(rest).toHaveLength(3)
})

test('nothing that is added reads as a formula', async () => {
  await stack.leave('formula@example.com')
  const csv = 'address\nformula@example.com\n=1+1\n@x\n-a@example.com\n+b@example.com\n'
  for (const row of await rowsOf(await stack.postLinks(csv, {query: ofNytt}))) {
    for (const name of added.split(',')) expect(row[name]).not.toMatch(/^[=+\-@\t\r]/)
  }
})

test('columns of ours that a file has already are written anew, not twice', async () => {
  const once = await (await stack.postLinks('address\nagain@example.com\n', {query: ofNytt})).text()
  await stack.leave('again@example.com')
  const again = await (await stack.postLinks(once, {query: ofNytt})).text()
  expect(again).toBe(`address,${added}\nagain@example.com,,,,,true,\n`)
})

test('unusual addresses get a link that holds them', async () => {
  const addresses = ['a+b/c#d?e%f=g@example.com', 'bø@blåbær.example', "o'neil@example.com"]
  const csv = ['address', ...addresses].join('\n')
  const rows = await rowsOf(await stack.postLinks(csv, {query: ofNytt}))
  expect(rows.map((row) => row['address'])).toEqual(addresses)
  const emails = await Promise.all(
    rows.map(async (row) => (await claimsOf(row['unsubscribe_url']))?.email),
  )
  expect(emails).toEqual([addresses[0], 'bø@xn--blbr-roah.example', addresses[2]])
})

test('JSON lines keep every digit, and a JSON array is answered as one', async () => {
  await stack.leave('json@example.com')
  const lines =
    '{"id": 12345678901234567890, "address":"a@example.com"}\r\n\n{"address":"json@example.com"}\n{"address":7}'
  const type = 'application/x-ndjson'
  const text = await (await stack.postLinks(lines, {type, query: ofNytt})).text()
  const [first = '', ...rest] = text.trimEnd().split('\n')
  expect(first).toMatch(
    /^\{"id": 12345678901234567890, "address":"a@example.com","unsubscribe_url":"h/,
  )
  expect(rest.map((line) => z.looseObject({}).parse(JSON.parse(line)))).toMatchObject([
    {unsubscribe_url: '', suppressed: true, error: ''},
    {unsubscribe_url: '', suppressed: false, error: 'the address is no e-mail address'},
  ])
  const array = JSON.stringify([{address: 'a@example.com', suppressed: 'x'}, {address: 'no'}])
  const answer = await stack.postLinks(array, {type: 'application/json', query: ofNytt})
  expect(await answer.json()).toMatchObject([{suppressed: false, error: ''}, {unsubscribe_url: ''}])
  const empty = await stack.postLinks('[]', {type: 'application/json', query: ofNytt})
  expect(await empty.json()).toEqual([])
})

test.each([
  ['', ofNytt, /^400 .*it is empty/],
  ['name\nAnna', ofNytt, /^400 .*"address" is missing/],
  ['address\na@example.com', '', /^400 .*"brand" is missing.*"newsletter" is missing/],
  ['address,Address\na,b', ofNytt, /^400 .*"address" stands twice/],
  ['address\na@example.com', '?brand=nowhere&newsletter=nytt', /^404 No brand/],
  ['address\na@example.com', '?brand=klinikk24&newsletter=none', /^404 .*no newsletter/],
  ['address\na@example.com', `${ofNytt}&language=xx`, /^400 .*language/],
  ['address\na@example.com', `${ofNytt}&langauge=nb`, /^400 .*a parameter is unknown/],
  ['address\na@example.com', `${ofNytt}&brand=fit24`, /^400 .*stands twice/],
  ['address,b\na@example.com', ofNytt, /^400 The CSV breaks at line 2/],
  ['address\n"a@example.com', ofNytt, /^400 The CSV breaks/],
  [`address\n"${'x'.repeat(70_000)}`, ofNytt, /^400 The CSV breaks/],
  ['x'.repeat(70_000), ofNytt, /^400 .*first line has no end/],
])('a file that cannot be served is refused whole: %#', async (csv, query, problem) => {
  expect(await problemOf(await stack.postLinks(csv, {query}))).toMatch(problem)
})

test('another form, another encoding and a large array are refused with what would do', async () => {
  const post = async (body: BodyInit, type: string) => {
    const key = {authorization: `Bearer ${k24Key}`, 'content-type': type}
    const init = {method: 'POST', headers: key, body}
    return await problemOf(
      await links.fetch(new Request(`${functionsOrigin}/api/links${ofNytt}`, init)),
    )
  }
  expect(await post('x', 'application/xml')).toMatch(
    /^415 Expected one of text\/csv, application\/x-ndjson/,
  )
  expect(await post('x', 'text/csv; charset=iso-8859-1')).toBe('415 Expected UTF-8.')
  const latin1 = new Uint8Array(Buffer.from('address\nbø@example.com\n', 'latin1'))
  expect(await post(latin1, 'text/csv')).toBe('400 The body is not UTF-8.')
  expect(await post(`["${'x'.repeat(1_100_000)}"]`, 'application/json')).toMatch(
    /^413 .*text\/csv or application\/x-ndjson/,
  )
  expect(await post('{"address":"a@example.com"}\nno', 'application/x-ndjson')).toMatch(
    /^400 Line 2/,
  )
  expect(await post('{"mail":"a@example.com"}', 'application/x-ndjson')).toMatch(
    /^400 .*"address" is missing/,
  )
})

test('a key of some brands makes links for these alone', async () => {
  const csv =
    'address,brand,newsletter\na@example.com,magy-media,medier\na@example.com,fit24,trening'
  const rows = await rowsOf(await stack.postLinks(csv, {key: k24Key}))
  expect(rows.map((row) => row['error'])).toEqual(['the sender key is not for this brand', ''])
  const query = '?brand=magy-media&newsletter=medier'
  expect((await stack.postLinks('address\na@example.com', {query, key: k24Key})).status).toBe(403)
})

test('nobody without a sender key is answered', async () => {
  for (const key of ['', 'wrong', `${k24Key} ${k24Key}`, k24Key.slice(1), `${k24Key}x`]) {
    const answer = await stack.postLinks('address\na@example.com', {key, query: ofNytt})
    expect(await problemOf(answer)).toBe('401 Expected a sender key: Authorization: Bearer <key>.')
  }
  const headers = {authorization: `Basic ${k24Key}`, 'content-type': 'text/csv'}
  const request = new Request(`${functionsOrigin}/api/links`, {method: 'POST', headers})
  expect((await links.fetch(request)).status).toBe(401)
})
