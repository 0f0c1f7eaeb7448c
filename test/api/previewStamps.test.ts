import {afterAll, beforeAll, expect, test} from 'vitest'

import {createServices} from '../../api/_server/createServices.js'
import type {Services} from '../../api/_server/services.js'
import {callOffVersion} from '../../api/_server/stamp/callOff.js'
import {correctTextInForce} from '../../api/_server/stamp/correctText.js'
import {retireNotice} from '../../api/_server/stamp/retire.js'
import {stampChangeNotice} from '../../api/_server/stamp/stampChangeNotice.js'
import {stampDiffering} from '../../api/_server/stamp/stampDiffering.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
let preview: Services
beforeAll(async () => {
  stack = await startStampStack()
  preview = createServices({...stack.services.settings, mode: 'preview'})
})
afterAll(async () => await stack.close())

const noticeId = 'notice-klinikk24-nb'
const correction = {noticeId, version: 3, replacements: [{find: ' og ', replace: ' samt '}]}

const acts: readonly (readonly [what: string, act: () => Promise<unknown>])[] = [
  ['a published notice', () => stampNotice(preview, noticeId)],
  ['a change notice', () => stampChangeNotice(preview, 'change-any')],
  [
    'facts that moved',
    () => stampDiffering(preview, {notices: [{noticeId, contentHash: 'f'.repeat(64)}]}),
  ],
  ['a correction', () => correctTextInForce(preview, {...correction, isPreview: false})],
  ['a version that is called off', () => callOffVersion(preview, {noticeId, version: 3})],
  ['a notice that is retired', () => retireNotice(preview, {noticeId, reason: 'Moved.'})],
]

test.each(acts)('a preview does not stamp %s', async (_what, act) => {
  const documents = async (): Promise<unknown> => await stack.client.fetch('*[]{_id, _rev}')
  const before = await documents()
  await expect(act()).rejects.toMatchObject({
    code: 'forbidden',
    message: 'Nothing is stamped from here: this is not production.',
  })
  expect(await documents()).toEqual(before)
})

test('a preview may show what a correction would be, as the rule has it', async () => {
  await expect(correctTextInForce(preview, {...correction, isPreview: true})).rejects.toThrow(
    'No other text is upcoming',
  )
})
