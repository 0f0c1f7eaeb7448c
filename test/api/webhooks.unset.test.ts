import {rmSync} from 'node:fs'

import {afterAll, expect, test} from 'vitest'

import {parseSettings} from '../../api/_server/settings.js'
import mailchimp from '../../api/webhooks/mailchimp.js'
import {startLocalStack} from '../localStack.js'
import {productionSettings} from './productionSettings.js'

const stack = await startLocalStack()
afterAll(async () => await stack.close())

test('a webhook whose secret is not set is not there, and says which setting it wants', async () => {
  const response = await mailchimp.fetch(
    new Request('http://127.0.0.1:3999/api/webhooks/mailchimp?key='),
  )
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('MAILCHIMP_WEBHOOK_SECRET')
  expect(parseSettings(productionSettings).optOut.resendWebhookSecret).toBeUndefined()
})

test('the local stack has a secret for the mailbox’s events, the same at each start', () => {
  const first = stack.services.settings.optOut.resendWebhookSecret
  expect(first).toMatch(/^whsec_[a-zA-Z0-9+/]{43}=$/)
  expect(parseSettings({LOCAL_DIR: stack.directory}).optOut.resendWebhookSecret).toBe(first)
  const other = parseSettings({LOCAL_DIR: `${stack.directory}-other`})
  rmSync(`${stack.directory}-other`, {recursive: true})
  expect(other.optOut.resendWebhookSecret).not.toBe(first)
})

test.each([
  {RESEND_WEBHOOK_SECRET: 'whsec_!'},
  {RESEND_WEBHOOK_SECRET: 'a'.repeat(40)},
  {MAILCHIMP_API_KEY: 'key-us21', MAILCHIMP_WEBHOOK_SECRET: 'short'},
  {UNSUBSCRIBE_ADDRESS: 'leave'},
  {UNSUBSCRIBE_ADDRESS: 'Leave <leave@example.com>'},
  {UNSUBSCRIBE_ADDRESS: 'leave@example.com\r\nBcc: x@example.com'},
])('a malformed setting is named and not repeated: %j', (setting) => {
  const [name = '', value = ''] = Object.entries(setting).at(-1) ?? []
  const parse = () => parseSettings({...productionSettings, ...setting})
  expect(parse).toThrow(new RegExp(`^Malformed settings: ${name}`))
  expect(parse).not.toThrow(value)
})
