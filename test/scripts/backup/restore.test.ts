import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseEnv} from 'node:util'
import {gunzipSync, gzipSync} from 'node:zlib'

import {afterAll, afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest'

import {createServices} from '../../../api/_server/createServices.js'
import {wrongKeys} from '../../../api/_server/lease/wrongKeys.js'
import {recordLeft} from '../../../api/_server/optOut/ledger/recordLeft.js'
import {stampNotice} from '../../../api/_server/stamp/stampNotice.js'
import {restoringId} from '../../../core/deployment/datasetRestoring.js'
import {closedRequestId, dataRequestId} from '../../../core/export/dataRequest.js'
import {optOutAddressId} from '../../../core/optOut/optOutAddress.js'
import {writeRequest} from '../../api/writeRequest.js'
import {startRestore, type RestoreStack} from './startRestore.js'

let stack: RestoreStack
beforeAll(async () => {
  stack = await startRestore()
})
afterAll(async () => await stack.close())
beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
})
afterEach(async () => {
  await stack.lose(`_id == "${restoringId}" || _type in ["optOut", "optOutAddress"]`)
})

const lastVersion = 'version.rommen.privacy.nb.3'
const count = async (type: string) =>
  await stack.client.fetch<number>('count(*[_type == $type])', {type})

function entryOf(index: number) {
  const subjectKey = index.toString(16).padStart(32, '0')
  return {
    _id: `optOut.${subjectKey}.email.fit24._all`,
    _type: 'optOut',
    subjectKey,
    brand: 'fit24',
    newsletter: '*',
    channel: 'email',
    source: 'import',
    language: 'nb',
    recordedAt: '2026-03-01T12:00:00.000Z',
    lists: [],
  }
}

async function left(email: string): Promise<string> {
  const now = stack.clock.now()
  const {freshIds} = await recordLeft(stack.services, {
    email,
    left: [{brand: 'fit24', newsletter: '*', channel: 'email'}],
    source: 'page',
    language: 'nb',
    happenedAt: now,
    recordedAt: now,
  })
  return freshIds[0] ?? ''
}

test('nothing is written without --write', async () => {
  const [file = ''] = await stack.backedUp('versions')
  await stack.lose(`_id == "${lastVersion}"`)
  const {code, text} = await stack.restore(file)
  expect(code).toBe(0)
  expect(text).toContain('1 to put back, ')
  expect(await stack.ids(`_id in ["${lastVersion}", "${restoringId}"]`)).toEqual([])
  await stack.restore(file, '--write')
  expect(await stack.ids(`_id in ["${lastVersion}", "${restoringId}"]`)).toHaveLength(2)
})

test('a backup of a dataset that is being restored says that it is not all there', async () => {
  const [file = ''] = await stack.backedUp('ledger')
  await stack.restore(file, '--write')
  const {code, text} = await stack.backup('ledger', '--to', join(stack.folder, 'meanwhile'))
  expect(code).toBe(1)
  expect(text).toMatch(
    /^partial +The dataset is being restored since .*: these files hold no more/m,
  )
})

test('a restore that is killed in the middle is run again, and then all is there', async () => {
  const entries = Array.from({length: 3000}, (_, index) => entryOf(index))
  for (let start = 0; start < entries.length; start += 500) {
    await stack.client.mutate(
      entries.slice(start, start + 500).map((entry) => ({create: entry})),
      {returnDocuments: false, returnFirst: false},
    )
  }
  const [file = ''] = await stack.backedUp('ledger')
  await stack.lose('_type == "optOut"')
  const args = ['--import', 'tsx', 'scripts/restore.ts', file, '--write']
  const child = spawn(process.execPath, args, {stdio: 'ignore'})
  const killed = once(child, 'exit')
  await vi.waitUntil(async () => (await count('optOut')) > 0, {timeout: 120_000, interval: 5})
  child.kill('SIGKILL')
  await killed
  const there = await count('optOut')
  expect(there).toBeGreaterThan(0)
  expect(there).toBeLessThan(3000)
  await expect(stampNotice(stack.services, 'notice-fit24-nb')).rejects.toThrow('being restored')
  const stays = await stack.restore('finish')
  expect(stays).toMatchObject({code: 1})
  expect(stays.text).toContain('ledger is not all there: run its restore once more.')
  const {text} = await stack.restore(file, '--write')
  expect(text).toContain(`${3000 - there} put back, ${there} there already.`)
  expect(await count('optOut')).toBe(3000)
}, 180_000)

test('a version that was altered is reported and never overwritten, and its dataset stays closed', async () => {
  const [file = ''] = await stack.backedUp('versions')
  const before = await stack.client.fetch<{summary: string}>('*[_id == $id][0]', {id: lastVersion})
  await stack.client.patch(lastVersion).set({summary: 'Nothing of note.'}).commit()
  await stack.lose('_id == "version.rommen.privacy.nb.1"')
  const {code, text} = await stack.restore(file, '--write', '--keep', 'file')
  expect(code).toBe(1)
  expect(text).toContain('1 ALTERED in the dataset, not touched')
  expect(text).toContain(lastVersion)
  expect(await stack.ids('_id == "version.rommen.privacy.nb.1"')).toHaveLength(1)
  expect(await stack.client.getDocument(lastVersion)).toMatchObject({summary: 'Nothing of note.'})
  const stays = await stack.restore('finish')
  expect(stays).toMatchObject({code: 1})
  expect(stays.text).toContain('version 3 of rommen.privacy.nb does not hold: hash.')
  expect(await stack.ids(`_id == "${restoringId}"`)).toHaveLength(1)
  const despite = await stack.restore('finish', '--despite', 'The leads know of version 3.')
  expect(despite).toMatchObject({code: 0})
  expect(await stack.ids(`_id == "${restoringId}"`)).toEqual([])
  const done = '*[_type == "datasetRestored"] | order(finishedAt desc)[0]{despite, problems}'
  expect(await stack.client.fetch(done)).toEqual({
    despite: 'The leads know of version 3.',
    problems: ['version 3 of rommen.privacy.nb does not hold: hash.'],
  })
  await stack.client.patch(lastVersion).set({summary: before.summary}).commit()
  const [later = ''] = await stack.backedUp('versions')
  await stack.lose('_type == "datasetRestored"')
  await stack.restore(later, '--write')
  expect(await stack.client.fetch(done)).toMatchObject({despite: 'The leads know of version 3.'})
})

test('newer versions stay, and a head never goes back', async () => {
  const [file = ''] = await stack.backedUp('versions')
  await stack.publish('notice-glasoterapi-nb', {
    title: 'Personvern hos Glasoterapi i dag',
    next: {kind: 'editorial', summary: 'En ny overskrift.'},
  })
  const outcome = await stampNotice(stack.services, 'notice-glasoterapi-nb')
  expect(outcome).toMatchObject({state: 'stamped', version: {version: 4}})
  expect(await stack.restore(file, '--write')).toMatchObject({code: 0})
  expect(await stack.headOf('notice-glasoterapi-nb')).toMatchObject({version: 4})
  expect(await stack.versionsOf('notice-glasoterapi-nb')).toHaveLength(4)
  expect(await stack.restore('finish')).toMatchObject({code: 0})
})

test('where an entry differs nothing is written before somebody says which way', async () => {
  const id = await left('kari@example.com')
  const [file = ''] = await stack.backedUp('ledger')
  const other = await left('ola@example.com')
  await stack.lose(`_id == "${other}"`)
  await stack.client.patch(id).set({alertedAs: 'late'}).commit()
  await expect(stack.restore(file, '--write')).rejects.toThrow(
    '1 documents are there and differ: say --keep dataset or --keep file. Nothing was written.',
  )
  expect(await stack.ids(`_id == "${restoringId}"`)).toEqual([])
  await stack.restore(file, '--write', '--keep', 'dataset')
  expect(await stack.client.getDocument(id)).toMatchObject({alertedAs: 'late'})
  await stack.restore(file, '--write', '--keep', 'file')
  expect((await stack.client.getDocument(id))?.['alertedAs']).toBeUndefined()
})

test('an opt-out in force is never taken back by a file', async () => {
  const id = await left('kari@example.com')
  await stack.client.patch(id).set({undoneAt: stack.clock.now().toISOString()}).commit()
  const [file = ''] = await stack.backedUp('ledger')
  await stack.client.patch(id).unset(['undoneAt']).commit()
  await stack.restore(file, '--write', '--keep', 'file')
  expect((await stack.client.getDocument(id))?.['undoneAt']).toBeUndefined()
})

test('an address that was deleted since the backup does not come back', async () => {
  const id = await left('kari@example.com')
  const still = await left('ola@example.com')
  const files = await stack.backedUp('ledger', 'sealed')
  await stack.client.patch(id).set({forgottenAt: stack.clock.now().toISOString()}).commit()
  await stack.lose('_type == "optOutAddress"')
  const {text} = await stack.restore(...files, '--write', '--keep', 'dataset')
  expect(text).toContain('1 put back, 1 no longer needed, left out')
  expect(await stack.ids('_type == "optOutAddress"')).toEqual([optOutAddressId(still)])
})

test('addresses that are put back before their ledger stay for it', async () => {
  const id = await left('kari@example.com')
  const [ledger = '', sealed = ''] = await stack.backedUp('ledger', 'sealed')
  await stack.lose('_type in ["optOut", "optOutAddress"]')
  await stack.restore(sealed, '--write')
  await stack.restore(ledger, '--write')
  expect(await stack.ids('_type == "optOutAddress"')).toEqual([optOutAddressId(id)])
})

test('a file that somebody else wrote is not put back', async () => {
  const [file = ''] = await stack.backedUp('ledger')
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const forged = join(stack.folder, 'forged.ndjson.gz')
  const manifest = (lines.at(-1) ?? '').replace('"dataset":"production"', '"dataset":"others"')
  writeFileSync(forged, gzipSync([...lines.slice(0, -1), manifest, ''].join('\n')))
  await expect(stack.restore(forged, '--write')).rejects.toThrow('was not signed by a key of these')
  const altered = join(stack.folder, 'altered.ndjson.gz')
  writeFileSync(altered, gzipSync(['{"document":{}}', ...lines, ''].join('\n')))
  await expect(stack.restore(altered, '--write')).rejects.toThrow(
    'line 1 is not as it was written.',
  )
  expect(await stack.ids(`_id == "${restoringId}"`)).toEqual([])
})

test('a restore with other keys does not end and writes nothing, unless they are to be the dataset’s', async () => {
  await left('kari@example.com')
  const files = await stack.backedUp('ledger', 'sealed')
  await stack.lose('_type in ["optOut", "optOutAddress"]')
  await stack.restore(...files, '--write')
  await stack.atResend('POST', '/suppressions', {email: 'ny@example.com'})
  const {settings} = stack.services
  const secrets = {...settings.secrets, SUBJECT_KEY: 'another subject key, 32 letters..'}
  const {finishRestore} = await import('../../../scripts/backup/finishRestore.js')
  const lines: string[] = []
  const finish = async (despite?: string) =>
    await finishRestore(createServices({...settings, secrets}), {
      print: (line) => lines.push(line),
      despite,
    })
  expect(await finish()).toBe(1)
  expect(lines.join('\n')).toContain('SUBJECT_KEY is another one than the ledger was written with')
  expect(await count('optOut')).toBe(1)
  expect(await finish('The key of the safe was lost.')).toBe(0)
  const inProduction = {...settings, mode: 'production'} as const
  expect(await wrongKeys(createServices(inProduction))).toEqual(['SUBJECT_KEY'])
  expect(await wrongKeys(createServices({...inProduction, secrets}))).toEqual([])
})

test('keys go into a new file of settings that only its owner may read, and none is printed', async () => {
  const [file = ''] = await stack.backedUp('keys')
  const into = join(stack.folder, 'restored.env')
  const {code, text} = await stack.restore(file, '--into', into)
  expect(code).toBe(0)
  expect(statSync(into).mode & 0o777).toBe(0o600)
  const {SUBJECT_KEY, SIGNING_KEY, SEAL_KEY} = stack.services.settings.secrets
  expect(parseEnv(readFileSync(into, 'utf8'))).toMatchObject({SUBJECT_KEY, SIGNING_KEY, SEAL_KEY})
  for (const secret of [SUBJECT_KEY, SIGNING_KEY, SEAL_KEY]) expect(text).not.toContain(secret)
  await expect(stack.restore(file, '--into', into)).rejects.toThrow('is there already')
})

test('a request from which the person was taken since the backup does not come back', async () => {
  const closedAt = stack.clock.now().toISOString()
  const requestId = await writeRequest(stack, 'kari@example.com', {state: 'answered', closedAt})
  const [file = ''] = await stack.backedUp('sealed')
  const {_rev, ...request} = (await stack.client.getDocument(dataRequestId(requestId))) ?? {}
  const closed = {...request, _id: closedRequestId(requestId), state: 'purged'}
  await stack.lose('_type == "dataRequest"')
  await stack.client.create({...closed, _type: 'dataRequest'})
  const {text} = await stack.restore(file, '--write')
  expect(text).toContain('1 no longer needed, left out')
  expect(await stack.ids('_type == "dataRequest"')).toEqual([closedRequestId(requestId)])
})
