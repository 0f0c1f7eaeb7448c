import {expect, test} from 'vitest'

import {actOnCase} from '../../api/_server/case/actOnCase.js'
import {openCaseLink} from '../../api/_server/case/openCaseLink.js'
import {createServices} from '../../api/_server/createServices.js'
import {collectRequest} from '../../api/_server/export/collectRequest.js'
import {offerFact} from '../../api/_server/export/offerFact.js'
import {personalDataSources} from '../../api/_server/export/personalDataSources.js'
import {sendOwedMails} from '../../api/_server/export/sendOwedMails.js'
import {sendOwedReceipts} from '../../api/_server/optOut/afterwards/sendOwedReceipts.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import {propagateOptOuts} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import {returnNow} from '../../api/_server/optOut/lists/propagateReturns.js'
import {owedMail} from '../../core/export/owedMail.js'
import {functionsOrigin} from '../localStack.js'
import {startCases} from './startCases.js'
import {writeRequest} from './writeRequest.js'

const {stack, latest} = await startCases()
const {services, client} = stack
const preview = createServices({...services.settings, mode: 'preview'})
const now = () => stack.clock.now()

test('an opt-out at a preview is in the ledger, and production takes it to the lists', async () => {
  const email = 'left@example.com'
  await stack.seedMailbox({contacts: [{email}]})
  const target = {email, brand: 'klinikk24', newsletter: 'nyheter', language: 'nb'} as const
  const scope = {kind: 'brand'} as const
  const {freshIds} = await recordOptOuts(preview, {target, scope, source: 'page', now: now()})
  const entries = async () =>
    await client.fetch<{_rev: string}[]>('*[_id in $freshIds]', {freshIds})
  const before = await entries()
  expect(before.length).toBeGreaterThan(0)
  await propagateOptOuts(preview, {ids: freshIds, freshIds}, now())
  await sendOwedReceipts(preview, now(), freshIds)
  await client
    .patch(freshIds[0] ?? '')
    .set({undoneAt: now().toISOString()})
    .commit()
  const undone = await entries()
  await returnNow(preview, freshIds, now())
  expect(await entries()).toEqual(undone)
  await client
    .patch(freshIds[0] ?? '')
    .unset(['undoneAt'])
    .commit()
  await propagateOptOuts(services, {ids: freshIds, freshIds}, now())
  await sendOwedReceipts(services, now(), freshIds)
  expect(await stack.mailsTo(email)).toHaveLength(1)
})

test('a request at a preview waits, its mails stay owed, and production goes on with it', async () => {
  const address = 'asks@example.com'
  const mail = owedMail({mails: []}, 'confirm', 'nb', now())
  const requestId = await writeRequest(stack, address, {kind: 'access', mails: [mail]})
  const before = await latest()
  await collectRequest(preview, requestId, now())
  await sendOwedMails(preview, requestId, now())
  expect(await latest()).toEqual(before)
  await collectRequest(services, requestId, now())
  expect((await latest()).state).not.toBe('confirmed')
  expect((await stack.mailsTo(address)).length).toBeGreaterThan(0)
})

test('a preview asks nobody about anybody, and has nobody erase', async () => {
  const requestId = await writeRequest(stack, 'erase@example.com')
  const url = new URL(await stack.caseLink(requestId), functionsOrigin)
  const call = {request: new Request(url), url, params: {}, now: now(), services: preview}
  const opened = await openCaseLink(call)
  if (!opened.isOpen) throw new Error('the case does not open')
  const before = await latest()
  const refused = {
    code: 'forbidden',
    message: 'No request is handled from here: this is not production.',
  }
  const act = {act: 'erase', sure: 'yes', t: '', form: 'a', seen: 0} as const
  await expect(actOnCase(preview, opened, act, now())).rejects.toMatchObject(refused)
  const [source] = personalDataSources(preview)
  if (!source) throw new Error('there is no source')
  const offered = offerFact(preview, requestId, {source, fact: '1', now: now()})
  await expect(offered).rejects.toMatchObject(refused)
  expect(await latest()).toEqual(before)
})
