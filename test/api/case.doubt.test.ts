import {expect, test, vi} from 'vitest'

import {collectPending} from '../../api/_server/export/collectPending.js'
import type {DataRequest} from '../../core/export/dataRequest.js'
import {languages} from '../../core/language.js'
import {maskAddress} from '../../core/subject/maskAddress.js'
import {sealText} from '../../core/subject/sealText.js'
import {doubtWords} from '../../core/words/case/doubtWords.js'
import {readTaggedPdf} from './readTaggedPdf.js'
import {startCases} from './startCases.js'
import {fieldsOf} from './startCaseStack.js'
import {linkIn} from './startExportStack.js'
import {writeRequest} from './writeRequest.js'

const {stack, latest, opened, act} = await startCases()
let count = 0

const reason = 'Adressen er ny hos oss. Signer skjemaet.'

async function openedCase(more: Partial<DataRequest> = {}) {
  count += 1
  const address = `doubted-${count}@example.net`
  const {SEAL_KEY} = stack.services.settings.secrets
  const requestId = await writeRequest(stack, address, {
    maskedAddress: maskAddress(address),
    sealedDetails: await sealText(SEAL_KEY, JSON.stringify({name: 'Kari Åsgård'})),
    ...more,
  })
  const page = await opened(requestId)
  return {requestId, address, page}
}

test('more proof is asked for with a reason, by mail, and the due date stays', async () => {
  const {address, page} = await openedCase()
  const {dueOn} = await latest()
  expect(await act(page, 'doubt', {words: reason})).toContain('asked for more')
  const [mail] = await stack.mailsTo(address)
  expect(mail?.subject).toBe('Vi trenger en bekreftelse fra deg')
  for (const said of [reason, 'skjema som PDF', 'fortsatt']) expect(mail?.text).toContain(said)
  const request = await latest()
  expect(request).toMatchObject({state: 'confirmed', dueOn})
  expect(request.events?.at(-1)).toMatchObject({
    what: 'identityDoubted',
    maskedBy: 'h•••@example.com',
  })
  expect(JSON.stringify(request)).not.toContain('Adressen er ny')
})

test('no more is asked for without a reason', async () => {
  const {address, page} = await openedCase()
  expect(await act(page, 'doubt', {words: doubtWords.nb.mail.draft})).toContain('still says […]')
  const empty = await stack.send('/api/case', {...fieldsOf(page, 'doubt'), words: ' '})
  expect(empty.status).toBe(400)
  expect(await stack.mailsTo(address)).toEqual([])
})

test('a person is asked once, until identity is confirmed', async () => {
  const {address, page, requestId} = await openedCase()
  const after = await act(page, 'doubt', {words: reason})
  expect(after).not.toContain('value="doubt"')
  const fields = {...fieldsOf(after, 'identity'), act: 'doubt', form: 'again', words: reason}
  const again = await (await stack.send('/api/case', fields)).text()
  expect(again).toContain('asked for already')
  expect(await stack.mailsTo(address)).toHaveLength(1)
  await act(after, 'identity')
  const proven = await opened(requestId)
  expect(proven).toContain('Identity is confirmed.')
  expect(proven).toContain('value="doubt"')
})

test('a doubt ends an earlier proof: nothing is searched until there is a new one', async () => {
  const proof = {_key: 'e1', at: stack.clock.now().toISOString(), what: 'identityProven', by: 'x'}
  const {page} = await openedCase({
    kind: 'access',
    channel: 'phone',
    events: [{...proof, what: 'identityProven'}],
  })
  expect(page).toContain('value="collect"')
  const after = await act(page, 'doubt', {words: reason})
  expect(after).not.toContain('value="collect"')
  expect(after).toContain('value="identity"')
})

test('while a handler is in doubt nothing is erased', async () => {
  const {page} = await openedCase()
  const after = await act(page, 'doubt', {words: reason})
  expect(await act(after, 'erase', {sure: 'yes'})).toContain('Without it nothing is collected')
  expect((await latest()).events?.map(({what}) => what)).not.toContain('erasureBegun')
})

test('the status page has the form to sign only while a doubt stands', async () => {
  const {address, page} = await openedCase()
  const after = await act(page, 'doubt', {words: reason})
  const [mail] = await stack.mailsTo(address)
  const link = linkIn(mail?.text ?? '', '/api/export/status')
  expect(await (await stack.open(link)).text()).toContain('value="identityForm"')
  const form = await stack.post(link, {file: 'identityForm'})
  expect(form.headers.get('content-type')).toBe('application/pdf')
  expect(form.headers.get('content-disposition')).toContain('bekreftelse-av-identitet.pdf')
  await form.arrayBuffer()
  await act(after, 'identity')
  expect(await (await stack.open(link)).text()).not.toContain('value="identityForm"')
  expect((await stack.post(link, {file: 'identityForm'})).status).toBe(410)
})

test.each(languages)(
  'the form in %s is one tagged page, filled with what is known, the address masked',
  async (language) => {
    const {address, page} = await openedCase({language})
    await act(page, 'doubt', {words: reason})
    const [mail] = await stack.mailsTo(address)
    const link = linkIn(mail?.text ?? '', '/api/export/status')
    const answer = await stack.post(link, {file: 'identityForm'})
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const {text, blocks} = readTaggedPdf(bytes)
    const words = doubtWords[language].form
    const {requestId} = await latest()
    for (const shown of [
      words.title,
      words.declaration,
      words.signature,
      words.placeAndDate,
      'Kari Åsgård',
      maskAddress(address),
      requestId,
      'K24',
    ]) {
      expect(text).toContain(shown)
    }
    expect(text).not.toContain(address)
    expect(blocks.filter(({tag}) => tag === 'H1')).toHaveLength(1)
    expect(new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\n/g)).toHaveLength(1)
  },
)

test('to a person without a mailbox the letter is shown, and the form is the handler’s to print', async () => {
  const {page, address} = await openedCase({maskedAddress: null, channel: 'letter'})
  const after = await act(page, 'doubt', {words: reason})
  expect(after).toContain('Et skjema ligger ved')
  expect(await stack.mailsTo(address)).toEqual([])
  const form = await stack.send('/api/case', fieldsOf(after, 'print'))
  expect(form.headers.get('content-type')).toBe('application/pdf')
  await form.arrayBuffer()
  expect((await latest()).events?.at(-1)).toMatchObject({what: 'printed'})
})

test('while a handler is in doubt a copy is neither collected nor downloaded, and is once that is settled', async () => {
  const {requestId, address, page} = await openedCase({
    kind: 'access',
    confirmedAt: stack.clock.now().toISOString(),
  })
  const after = await act(page, 'doubt', {words: reason})
  await collectPending(stack.services, stack.clock.now())
  expect((await latest()).sealedFile).toBeFalsy()
  await act(after, 'identity')
  await vi.waitFor(async () => expect(await stack.mailsTo(address)).toHaveLength(2), 20_000)
  const link = linkIn((await stack.mailsTo(address)).at(-1)?.text ?? '', '/api/export/download')
  const open = stack.client
    .patch(`dataRequest.${requestId}`)
    .set({closedAt: null, sources: [{_key: 's', name: 's', state: 'byHand'}]})
  await open.commit({visibility: 'sync'})
  const again = await opened(requestId)
  await act(again, 'doubt', {words: reason})
  const locked = await stack.post(link, {file: 'json'})
  expect(locked.status).toBe(303)
  expect(locked.headers.get('location')).toContain('/api/export/status')
})
