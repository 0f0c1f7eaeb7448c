import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'

import {fromUrl} from '@sanity/bifur-client'
import {firstValueFrom, take, toArray} from 'rxjs'
import {expect, onTestFinished, test} from 'vitest'
import {type RawData, WebSocket} from 'ws'

import {attachPresence} from '../../../../emulator/contentLake/studio/attachPresence.js'

async function startPresence(): Promise<(path: string) => string> {
  const server = createServer()
  const close = attachPresence(server, {
    dataset: 'production',
    identify: (request) => {
      const id = new URL(request.url ?? '', 'http://localhost').searchParams.get('as')
      return id === null ? undefined : {id}
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    close()
    server.close()
  })
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return (path) => `ws://127.0.0.1:${address.port}${path}`
}

test("a Studio sees another's announcement, roll call and leaving", async () => {
  const at = await startPresence()
  const ann = fromUrl(at('/v2022-06-30/socket/production?as=ann'))
  const bo = fromUrl(at('/v2022-06-30/socket/production?as=bo'))
  const heard = firstValueFrom(ann.listen('presence').pipe(take(3), toArray()))
  await firstValueFrom(ann.request('presence_rollcall', {session: 's-ann'}))
  const locations = [{type: 'document', documentId: 'a', path: ['title']}]
  await firstValueFrom(bo.request('presence_rollcall', {session: 's-bo'}))
  await firstValueFrom(bo.request('presence_announce', {data: {locations, sessionId: 's-bo'}}))
  await firstValueFrom(bo.request('presence_disconnect', {session: 's-bo'}))
  expect(await heard).toEqual([
    {type: 'rollCall', i: 'bo', session: 's-bo'},
    {type: 'state', i: 'bo', m: {locations, sessionId: 's-bo'}},
    {type: 'disconnect', i: 'bo', m: {session: 's-bo'}},
  ])
})

test('a socket that breaks off takes its session with it', async () => {
  const at = await startPresence()
  const ann = fromUrl(at('/v2022-06-30/socket/production?as=ann'))
  const heard = firstValueFrom(ann.listen('presence').pipe(take(2), toArray()))
  await firstValueFrom(ann.request('presence_rollcall', {session: 's-ann'}))
  const bo = new WebSocket(at('/v1/socket/production?as=bo'))
  await new Promise((resolve) => bo.once('open', resolve))
  const params = {data: {locations: [], sessionId: 's-bo'}}
  bo.send(JSON.stringify({jsonrpc: '2.0', id: '1', method: 'presence_announce', params}))
  await new Promise((resolve) =>
    bo.on('message', (data) => textOf(data).includes('"1"') && resolve(0)),
  )
  bo.terminate()
  expect((await heard)[1]).toEqual({type: 'disconnect', i: 'bo', m: {session: 's-bo'}})
})

test('an unknown method is an error and rubbish is ignored', async () => {
  const at = await startPresence()
  const socket = new WebSocket(at('/v1/socket/production?as=ann'))
  await new Promise((resolve) => socket.once('open', resolve))
  const answer = new Promise((resolve) => {
    socket.on('message', (data) => textOf(data) !== '♥' && resolve(JSON.parse(textOf(data))))
  })
  socket.send('no json')
  socket.send(JSON.stringify({jsonrpc: '2.0', id: '1', method: 'presence_dance'}))
  expect(await answer).toMatchObject({id: '1', error: {code: -32_601}})
})

test('somebody unknown and another dataset get no socket', async () => {
  const at = await startPresence()
  const refusalOf = (path: string): Promise<string> =>
    new Promise((resolve) => {
      new WebSocket(at(path)).on('error', (error) => resolve(error.message))
    })
  expect(await refusalOf('/v1/socket/production')).toContain('401')
  expect(await refusalOf('/v1/socket/other?as=ann')).toContain('404')
})

function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString() : ''
}
