import {afterAll, beforeAll, expect, test} from 'vitest'

import {actOnCase} from '../../api/_server/case/actOnCase.js'
import type {OpenedCase} from '../../api/_server/case/openCaseLink.js'
import {collectPending} from '../../api/_server/export/collectPending.js'
import {readParty} from '../../api/_server/export/readParty.js'
import {readRequest} from '../../api/_server/export/readRequests.js'
import type {Services} from '../../api/_server/services.js'
import {isErasureLeft} from '../../core/case/eraseChange.js'
import {owedMail} from '../../core/export/owedMail.js'
import {suppliers} from './askedProcessor.js'
import {crashingServices} from './crashingServices.js'
import {startCaseStack, type CaseStack} from './startCaseStack.js'
import {writeRequest} from './writeRequest.js'

let stack: CaseStack
let presses = 0
const {lifevision, eziteq} = suppliers

beforeAll(async () => {
  stack = await startCaseStack()
})
afterAll(async () => {
  await stack.close()
})

/** A case as the page has it open, read past the crash that is to come. */
async function openedCase(requestId: string): Promise<Extract<OpenedCase, {isOpen: true}>> {
  const request = await readRequest(stack.services, requestId)
  if (!request) throw new Error('no request')
  const party = await readParty(stack.services, request.brand)
  const mail = owedMail({mails: []}, 'openCase', 'en', stack.clock.now())
  const claims = {r: requestId, h: 'a'.repeat(32), s: 1}
  return {isOpen: true, request, party, handler: 'handler@example.com', mail, claims}
}

async function press(services: Services, requestId: string): Promise<void> {
  const opened = await openedCase(requestId)
  presses += 1
  const seen = opened.request.events?.length ?? 0
  const act = {act: 'erase', sure: 'yes', t: 't', form: `f${presses}`, seen} as const
  await actOnCase(services, opened, act, stack.clock.now())
}

test('killed at any point of "Erase now", the page offers what is left, and no mail is sent twice', async () => {
  for (const isCarriedOut of [false, true]) {
    for (let atRequest = 1; ; atRequest++) {
      const address = `drept-${isCarriedOut}-${atRequest}@example.net`
      await stack.seedMailbox({contacts: [{email: address}]})
      const built = ['resend', 'ledgers'].map((name) => ({
        _key: name,
        name,
        state: 'waiting' as const,
      }))
      const requestId = await writeRequest(stack, address, {
        maskedAddress: 'd•••@example.net',
        sources: built,
      })
      const dying = await crashingServices(stack.services, {atRequest, isCarriedOut})
      await press(dying.services, requestId).catch(() => undefined)
      const hasDied = dying.requests() >= atRequest
      dying.close()
      stack.clock.advance('PT6M')
      const now = stack.clock.now()
      const cut = await readRequest(stack.services, requestId)
      const where = `${isCarriedOut} ${atRequest}`
      if (cut && isErasureLeft(cut, now)) await press(stack.services, requestId)
      await collectPending(stack.services, stack.clock.now())
      const request = await readRequest(stack.services, requestId)
      if (!request) throw new Error('no request')
      const stateOf = (name: string) => request.sources.find((each) => each.name === name)?.state
      expect(['erased', 'nothing'], where).toContain(stateOf('resend'))
      expect(stateOf('ledgers'), where).toBe('kept')
      expect(isErasureLeft(request, now), where).toBe(false)
      const told = request.events?.filter(({what}) => what === 'recipientsTold')
      expect(told, where).toHaveLength(1)
      for (const {to} of [lifevision, eziteq]) {
        const mails = (await stack.mailsTo(to)).filter(({text}) => text.includes(requestId))
        expect(mails, where).toHaveLength(1)
      }
      expect(await stack.readMailbox(`/contacts/${address}`)).toMatchObject({statusCode: 404})
      if (!hasDied) break
    }
  }
}, 240_000)
