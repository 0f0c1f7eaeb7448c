import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'

import {expect, test} from 'vitest'

import {readLocalKeys} from '../../api/_server/localKeys.js'
import {parseSettings} from '../../api/_server/settings.js'
import {usualPeriods} from '../../core/keeping/keptPeriods.js'
import {productionSettings} from './productionSettings.js'

test('all production settings make it production, where Vercel says so', () => {
  const production = parseSettings({...productionSettings, VERCEL_ENV: 'production'})
  expect(production).toMatchObject({
    mode: 'production',
    publicOrigin: 'https://notices.example',
    contentLake: {url: 'https://abc123.api.sanity.io/v2025-02-19'},
    studioOrigins: ['https://notices.example'],
  })
  expect(production.secrets.TOKEN_KEYS.map(({id}) => id)).toEqual(['k1', 'k0'])
  expect(production.clockUrl).toBeUndefined()
  expect(parseSettings({...productionSettings, VERCEL_ENV: 'preview'}).mode).toBe('preview')
  expect(parseSettings(productionSettings).mode).toBe('preview')
})

test.each(Object.keys(productionSettings))(
  '%s alone is half a setup, and all others are named',
  (name) => {
    const others = Object.keys(productionSettings).filter((other) => other !== name)
    const half = () =>
      parseSettings({[name]: new Map(Object.entries(productionSettings)).get(name)})
    for (const other of others)
      expect(half).toThrow(new RegExp(`Missing settings: .*\\b${other}\\b`))
    expect(half).not.toThrow(new RegExp(`\\b${name}\\b`))
  },
)

test('mails about changes and opt-outs have senders of their own where they are set', () => {
  const {MAIL_FROM: mailFrom} = productionSettings
  expect(parseSettings(productionSettings)).toMatchObject({
    mailFrom,
    mailFromChanges: mailFrom,
    mailFromOptOuts: mailFrom,
  })
  const set = {MAIL_FROM_CHANGES: 'changes@example.com', MAIL_FROM_OPT_OUTS: 'left@example.com'}
  expect(parseSettings({...productionSettings, ...set})).toMatchObject({
    mailFrom,
    mailFromChanges: set.MAIL_FROM_CHANGES,
    mailFromOptOuts: set.MAIL_FROM_OPT_OUTS,
  })
})

test('on Vercel there is no local stack', () => {
  expect(() => parseSettings({VERCEL_ENV: 'preview'})).toThrow('Missing settings: ')
})

test.each([
  ['TOKEN_KEYS', 'k1:short'],
  ['TOKEN_KEYS', `k1:${'+'.repeat(43)}`],
  ['TOKEN_KEYS', `k1:${'A'.repeat(43)}:more`],
  ['TOKEN_KEYS', `k1:${'A'.repeat(43)},k1:${'B'.repeat(42)}A`],
  ['SEAL_KEY', 'short'],
  ['SEAL_KEY', '/'.repeat(43)],
  ['SIGNING_KEY', `-----BEGIN PRIVATE KEY-----${productionSettings.SIGNING_KEY}`],
  ['SIGNING_KEY', 'A'.repeat(64)],
  ['PUBLIC_ORIGIN', 'notices.test'],
  ['PUBLIC_ORIGIN', 'http://notices.example'],
  ['PUBLIC_ORIGIN', 'https://notices.example/privacy'],
  ['RESEND_API_KEY', 'key_1234'],
  ['MAIL_ONLY_TO', 'me at example'],
  ['STUDIO_ORIGINS', 'studio.test'],
])('a malformed %s is named, and not repeated', (name, value) => {
  const parse = () => parseSettings({...productionSettings, [name]: value})
  expect(parse).toThrow(new RegExp(`Malformed settings: ${name}`))
  expect(parse).not.toThrow(value)
})

test('for how long things are kept is set here as locally, and a wrong period is refused', () => {
  const directory = mkdtempSync(join(tmpdir(), 'keys-'))
  for (const others of [productionSettings, {LOCAL_DIR: directory}]) {
    expect(parseSettings({...others, KEEP_COLLECTED_DATA: 'P2W'}).kept).toEqual({
      ...usualPeriods,
      collectedData: 'P2W',
    })
    expect(() => parseSettings({...others, KEEP_COLLECTED_DATA: 'P3D'})).toThrow(
      'KEEP_COLLECTED_DATA is "P3D": expected P7D to P90D',
    )
  }
  rmSync(directory, {recursive: true})
})

test('without any setting it is the local stack, on this machine alone', () => {
  const directory = mkdtempSync(join(tmpdir(), 'keys-'))
  const settings = parseSettings({LOCAL_DIR: directory, SANITY_PROJECT_ID: ''})
  expect(settings.mode).toBe('embedded')
  for (const url of [settings.contentLake.url, settings.resend.baseUrl, settings.publicOrigin]) {
    expect(new URL(url ?? '').hostname).toBe('127.0.0.1')
  }
  expect(parseSettings({LOCAL_DIR: directory}).secrets).toEqual(settings.secrets)
  rmSync(directory, {recursive: true})
})

test('the local stack has a sender of the name local, with key files from before too', () => {
  const directory = mkdtempSync(join(tmpdir(), 'keys-'))
  const file = join(directory, 'keys.json')
  const [made] = parseSettings({LOCAL_DIR: directory}).optOut.senderKeys
  const {SENDER_KEYS, ...before} = readLocalKeys(directory)
  expect(`${made?.name}:${made?.key}`).toBe(SENDER_KEYS)
  writeFileSync(file, JSON.stringify(before))
  const derived = parseSettings({LOCAL_DIR: directory}).optOut.senderKeys
  expect(derived).toEqual([{name: 'local', key: expect.stringMatching(/^[\w-]{43}$/)}])
  expect(parseSettings({LOCAL_DIR: directory}).optOut.senderKeys).toEqual(derived)
  expect(JSON.stringify(before)).not.toContain(derived[0]?.key)
  const own = {LOCAL_DIR: directory, SENDER_KEYS: `own:${'k'.repeat(24)}`}
  expect(parseSettings(own).optOut.senderKeys).toMatchObject([{name: 'own'}])
  rmSync(directory, {recursive: true})
})

test('a sender key is for every brand, or for those it names', () => {
  const [one, other] = ['a'.repeat(24), 'b'.repeat(24)]
  const read = (SENDER_KEYS: string) =>
    parseSettings({...productionSettings, SENDER_KEYS}).optOut.senderKeys
  expect(read(`mailchimp:${one},sms:${other}:klinikk24+fit24`)).toEqual([
    {name: 'mailchimp', key: one},
    {name: 'sms', key: other, brands: ['klinikk24', 'fit24']},
  ])
  for (const wrong of [
    'sms:short',
    `:${one}`,
    `sms:${one}:`,
    `sms:${one}:a:b`,
    `a:${one},b:${one}`,
  ]) {
    expect(() => read(wrong)).toThrow(/^Malformed settings: SENDER_KEYS: /)
    expect(() => read(wrong)).not.toThrow(one)
  }
})

test('of processes that start at once, one set of keys wins, and others cannot read it', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'keys-'))
  const program = `
    import {readLocalKeys} from './api/_server/localKeys.ts'
    console.log(JSON.stringify(readLocalKeys(process.argv[1])))`
  const start = async () => {
    const options = ['--import', 'tsx', '--input-type=module', '-e', program, directory]
    return (await promisify(execFile)(process.execPath, options)).stdout.trim()
  }
  const read = await Promise.all([start(), start(), start()])
  expect(new Set(read).size).toBe(1)
  expect(JSON.parse(read[0] ?? '')).toEqual(readLocalKeys(directory))
  expect(readdirSync(directory)).toEqual(['keys.json'])
  expect(statSync(join(directory, 'keys.json')).mode & 0o077).toBe(0)
  rmSync(directory, {recursive: true})
})

test('who is alerted is one address or several, each once', () => {
  const read = (ALERT_EMAIL?: string) =>
    parseSettings({...productionSettings, ...(ALERT_EMAIL === undefined ? {} : {ALERT_EMAIL})})
      .alertEmails
  expect(read()).toEqual([])
  expect(read(' ')).toEqual([])
  expect(read('Ops@Example.com')).toEqual(['ops@example.com'])
  expect(read('Ops <ops@example.com>, night@example.com,ops@example.com')).toEqual([
    'ops@example.com',
    'night@example.com',
  ])
})

test.each([
  ['ops', 'number 1 is none'],
  ['ops@example.com,night', 'number 2 is none'],
  ['ops@example.com,', 'number 2 is none'],
  [Array.from({length: 11}, (_, index) => `ops${index}@example.com`).join(','), '10 addresses'],
])('a wrong ALERT_EMAIL is refused, and not repeated: %s', (ALERT_EMAIL, reason) => {
  const parse = () => parseSettings({...productionSettings, ALERT_EMAIL})
  expect(parse).toThrow(/^Malformed settings: ALERT_EMAIL: /)
  expect(parse).toThrow(reason)
  expect(parse).not.toThrow('example.com')
})
