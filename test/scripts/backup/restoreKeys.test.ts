import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseEnv} from 'node:util'

import {afterAll, expect, test} from 'vitest'

import {keptSettings} from '../../../scripts/backup/keptSettings.js'
import {sealKeys} from '../../../scripts/backup/keysBox.js'
import {restoreKeys} from '../../../scripts/backup/restoreKeys.js'
import {productionSettings} from '../../api/productionSettings.js'

const folder = mkdtempSync(join(tmpdir(), 'keys-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const passphrase = 'riktig hest batteri stift'
const said = {projectId: 'demo', dataset: 'production', at: '2026-03-01T12:00:00.000Z'}
const sources = [{name: 'booking', secret: 'BOOKING_SECRET', url: 'https://booking.example'}]
const environment = {
  ...productionSettings,
  PERSONAL_DATA_SOURCES: JSON.stringify(sources),
  BOOKING_SECRET: 'whsec_secret of the booking system',
  MAILCHIMP_API_KEY: 'token-us21',
}

test('kept are the secrets of our own making, those of sources too, and no supplier’s token', () => {
  const kept = keptSettings(environment, {mode: 'production'})
  expect(Object.keys(kept).toSorted()).toEqual([
    'BOOKING_SECRET',
    'CRON_SECRET',
    'PERSONAL_DATA_SOURCES',
    'SANITY_WEBHOOK_SECRET',
    'SEAL_KEY',
    'SIGNING_KEY',
    'SUBJECT_KEY',
    'TOKEN_KEYS',
  ])
})

test('kept are the periods that are set: with the usual ones a restore would leave more out', () => {
  const set = {...environment, KEEP_CLOSED_REQUESTS: 'P10Y'}
  expect(keptSettings(set, {mode: 'production'})).toMatchObject({KEEP_CLOSED_REQUESTS: 'P10Y'})
})

test('settings come back from the file as they were, whatever quotes they hold', async () => {
  const settings = {...keptSettings(environment, {mode: 'production'}), ODD: `it's "so" # far`}
  const file = join(folder, 'settings.env')
  const box = await sealKeys(settings, passphrase, said, 14)
  expect(await restoreKeys(box, passphrase, file)).toEqual(Object.keys(settings))
  expect(parseEnv(readFileSync(file, 'utf8'))).toEqual(settings)
})

test('a wrong passphrase writes no file', async () => {
  const file = join(folder, 'none.env')
  const box = await sealKeys({CRON_SECRET: 'secret'}, passphrase, said, 14)
  await expect(restoreKeys(box, 'another passphrase', file)).rejects.toThrow('do not open')
  expect(() => readFileSync(file)).toThrow('ENOENT')
})
