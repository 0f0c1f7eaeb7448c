import {expect, test} from 'vitest'

import {openKeys, readKeysBox, sealKeys} from '../../../scripts/backup/keysBox.js'

const passphrase = 'riktig hest batteri stift'
const settings = {SUBJECT_KEY: 'subject key of the tests, 32 long', CRON_SECRET: 'cron secret'}
const said = {projectId: 'demo', dataset: 'production', at: '2026-03-01T12:00:00.000Z'}
const box = await sealKeys(settings, passphrase, said, 14)
const wrong = 'The keys do not open: the passphrase is another one, or the file was altered.'

test('keys open with their passphrase, however its letters are composed', async () => {
  const read = readKeysBox(JSON.stringify(box))
  expect(read && (await openKeys(read, passphrase))).toEqual(settings)
  const accented = await sealKeys(settings, 'blåbærsyltetøy på brød'.normalize('NFD'), said, 14)
  expect(await openKeys(accented, 'blåbærsyltetøy på brød')).toEqual(settings)
})

test('a wrong passphrase opens nothing', async () => {
  await expect(openKeys(box, `${passphrase} `)).rejects.toThrow(wrong)
})

test('what a file says in clear cannot be altered', async () => {
  await expect(openKeys({...box, dataset: 'staging'}, passphrase)).rejects.toThrow(wrong)
  await expect(openKeys({...box, names: ['SUBJECT_KEY']}, passphrase)).rejects.toThrow(wrong)
  await expect(openKeys({...box, box: box.box.slice(0, 8)}, passphrase)).rejects.toThrow(wrong)
})

test('a file tells the names of the settings and none of their values', () => {
  expect(box.names).toEqual(['SUBJECT_KEY', 'CRON_SECRET'])
  expect(JSON.stringify(box)).not.toContain('cron secret')
  expect(readKeysBox('{}')).toBeUndefined()
  expect(readKeysBox('no JSON')).toBeUndefined()
})
