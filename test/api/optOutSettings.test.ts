import {expect, test} from 'vitest'

import {parseOptOutSettings} from '../../api/_server/optOutSettings.js'

const secret = `whsec_${'c2VjcmV0'.repeat(4)}`
const supplier = {name: 'Brevbud', url: 'https://api.brevbud.example/opt-outs', secret}
const suppliers = (...given: unknown[]) => ({OPT_OUT_SUPPLIERS: JSON.stringify(given)})

test('nothing has to be set, and what is set to nothing is not set', () => {
  const nothing = {suppliers: [], senderKeys: []}
  expect(parseOptOutSettings({}, false)).toEqual(nothing)
  const empty = {
    MAILCHIMP_API_KEY: '',
    MAILCHIMP_URL: '',
    MAILCHIMP_WEBHOOK_SECRET: '',
    OPT_OUT_SUPPLIERS: '',
    SENDER_KEYS: '',
    RESEND_WEBHOOK_SECRET: '',
    UNSUBSCRIBE_ADDRESS: '',
  }
  expect(parseOptOutSettings(empty, false)).toEqual(nothing)
})

test('all that is set is read', () => {
  const environment = {
    ...suppliers(supplier, {...supplier, name: 'SMS-bud', channels: ['sms'], brands: ['fit24']}),
    MAILCHIMP_API_KEY: '0123456789abcdef-us21',
    MAILCHIMP_WEBHOOK_SECRET: 'a-webhook-secret-of-24-or-more',
    RESEND_WEBHOOK_SECRET: 'whsec_cmVzZW5kcmVzZW5kcmVz',
    UNSUBSCRIBE_ADDRESS: 'leave@in.example.com',
    SENDER_KEYS: `crm:${'k'.repeat(24)},sms:${'m'.repeat(30)}`,
  }
  expect(parseOptOutSettings(environment, false)).toEqual({
    suppliers: [
      {...supplier, channels: ['email', 'sms', 'phone', 'post']},
      {...supplier, name: 'SMS-bud', channels: ['sms'], brands: ['fit24']},
    ],
    mailchimp: {
      apiKey: '0123456789abcdef-us21',
      webhookSecret: environment.MAILCHIMP_WEBHOOK_SECRET,
    },
    resendWebhookSecret: environment.RESEND_WEBHOOK_SECRET,
    unsubscribeAddress: 'leave@in.example.com',
    senderKeys: [
      {name: 'crm', key: 'k'.repeat(24)},
      {name: 'sms', key: 'm'.repeat(30)},
    ],
  })
})

/** What is wrong, and what the message names. */
const malformed: readonly (readonly [environment: Record<string, string>, named: string])[] = [
  [{MAILCHIMP_API_KEY: 'hush0123456789'}, 'MAILCHIMP_API_KEY'],
  [{MAILCHIMP_API_KEY: 'hush-us21@evil.example'}, 'MAILCHIMP_API_KEY'],
  [{MAILCHIMP_API_KEY: 'hush-us21', MAILCHIMP_URL: 'http://127.0.0.1:9'}, 'MAILCHIMP_URL'],
  [{OPT_OUT_SUPPLIERS: '[{"secret": "hush'}, 'OPT_OUT_SUPPLIERS: the whole'],
  [{OPT_OUT_SUPPLIERS: '{"secret": "hush"}'}, 'OPT_OUT_SUPPLIERS: the whole'],
  [suppliers({...supplier, secret: 'hush'}), 'OPT_OUT_SUPPLIERS: 0.secret'],
  [suppliers({...supplier, secret: 'hush, more than 24 letters'}), '0.secret'],
  [suppliers({...supplier, secret: 'whsec_hush'}), '0.secret'],
  [suppliers(supplier, {...supplier, url: 'hush'}), 'OPT_OUT_SUPPLIERS: 1.url'],
  [suppliers({...supplier, url: 'ftp://hush.example'}), '0.url'],
  [suppliers({...supplier, channels: ['hush']}), '0.channels.0'],
  [suppliers({...supplier, channels: []}), '0.channels'],
  [suppliers({...supplier, name: 'hush@example.com'}), '0.name'],
  [suppliers({...supplier, key: 'hush'}), 'OPT_OUT_SUPPLIERS: 0.'],
  [suppliers({...supplier, url: 'http://hush.example'}), 'Brevbud needs https'],
  [suppliers({...supplier, url: 'https://hush:hush@brevbud.example'}), 'Brevbud has a name'],
  [suppliers(supplier, supplier), 'a name stands twice'],
  [{SENDER_KEYS: 'hush'}, 'SENDER_KEYS'],
  [{SENDER_KEYS: 'crm:hush'}, 'SENDER_KEYS'],
  [{SENDER_KEYS: `crm:${'hush'.repeat(9)},`}, 'SENDER_KEYS'],
]

test.each(malformed)('a malformed setting is named and not repeated: %j', (environment, named) => {
  const parse = () => parseOptOutSettings(environment, false)
  expect(parse).toThrow(/^Malformed settings: /)
  expect(parse).toThrow(named)
  expect(parse).not.toThrow('hush')
  expect(parse).not.toThrow(secret)
})

test('the local stack reaches no Mailchimp and no supplier off this machine', () => {
  const key = {MAILCHIMP_API_KEY: 'key-us21'}
  const parse = (environment: Record<string, string>) => () =>
    parseOptOutSettings(environment, true)
  expect(parse(key)).toThrow('MAILCHIMP_URL')
  for (const MAILCHIMP_URL of ['https://us21.api.mailchimp.com', 'http://127.0.0.1.example']) {
    expect(parse({...key, MAILCHIMP_URL})).toThrow('MAILCHIMP_URL')
  }
  expect(parse(suppliers(supplier))).toThrow('Brevbud is not on this machine')
  const local = {...supplier, url: 'http://127.0.0.1:4000/opt-outs'}
  const settings = parse({...key, MAILCHIMP_URL: 'http://127.0.0.1:9', ...suppliers(local)})()
  expect(settings.mailchimp).toEqual({apiKey: 'key-us21', baseUrl: 'http://127.0.0.1:9'})
  expect(settings.suppliers).toMatchObject([{url: local.url}])
})
