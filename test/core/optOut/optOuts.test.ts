import {expect, test} from 'vitest'

import {unsubscribeHeaders, unsubscribeLink} from '../../../core/optOut/optOuts.js'
import {unsubscribeTargetSchema} from '../../../core/optOut/unsubscribeTarget.js'
import {openToken} from '../../../core/token/sealToken.js'

test("a sender's own program makes links and headers that the functions open", async () => {
  const keys = [{id: 'k1', key: 'A'.repeat(43)}]
  const target = {
    email: 'anna@example.com',
    brand: 'klinikk24',
    newsletter: 'nytt',
    language: 'nb',
  } as const
  const settings = {keys, publicOrigin: 'https://notices.example.no'}
  const headers = await unsubscribeHeaders(target, settings)
  const inHeader = /<(https:[^>]+)>/.exec(headers['List-Unsubscribe'])?.[1] ?? ''
  for (const link of [await unsubscribeLink(target, settings), inHeader]) {
    const token = new URL(link).searchParams.get('t') ?? ''
    const opened = await openToken(keys, 'unsubscribe', unsubscribeTargetSchema, token, new Date())
    expect(opened).toEqual({state: 'valid', claims: target})
  }
})
