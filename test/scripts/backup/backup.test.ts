import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'

import {afterAll, beforeAll, expect, test} from 'vitest'

import {recordLeft} from '../../../api/_server/optOut/ledger/recordLeft.js'
import {publicKeysById} from '../../../api/_server/publicKeys.js'
import {stampNotice} from '../../../api/_server/stamp/stampNotice.js'
import type {BackupPartName} from '../../../core/backup/backupParts.js'
import {backupCommand} from '../../../scripts/backup/backupCommand.js'
import {lakeDocumentSchema} from '../../../scripts/backup/backupLine.js'
import {readBackup} from '../../../scripts/backup/readBackup.js'
import {verifyBackup} from '../../../scripts/backup/verifyBackup.js'
import {writeBackup} from '../../../scripts/backup/writeBackup.js'
import {startStampStack, type StampStack} from '../../api/startStampStack.js'

let stack: StampStack
let folder: string
let count = 0
beforeAll(async () => {
  stack = await startStampStack()
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  const now = stack.clock.now()
  await recordLeft(stack.services, {
    email: 'kari@example.com',
    left: [{brand: 'klinikk24', newsletter: '*', channel: 'email'}],
    source: 'page',
    language: 'nb',
    happenedAt: now,
    recordedAt: now,
  })
})
afterAll(async () => {
  await stack.close()
  rmSync(folder, {recursive: true, force: true})
})

const keys = async () => await publicKeysById(stack.services.settings)

async function written(part: BackupPartName): Promise<string> {
  return (await writeBackup(stack.services, part, join(folder, String((count += 1))))).file
}

/** The file with its lines changed, packed again. */
function rewritten(file: string, change: (lines: string[]) => string[]): string {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const other = join(folder, `${(count += 1)}.ndjson.gz`)
  writeFileSync(
    other,
    gzipSync(
      change(lines)
        .map((line) => `${line}\n`)
        .join(''),
    ),
  )
  return other
}

async function told(...args: string[]) {
  const lines: string[] = []
  const environment = {...process.env, BACKUP_PASSPHRASE: 'riktig hest batteri stift'}
  const code = await backupCommand(args, {environment, print: (line) => lines.push(line)})
  return {code, text: lines.join('\n')}
}

test('a backup of versions holds every version and head, and verifies without the network', async () => {
  const file = await written('versions')
  const {manifest, problems} = await verifyBackup(file, await keys())
  expect(problems).toEqual([])
  const stored = await stack.client.fetch<number>('count(*[_type == "noticeVersion"])')
  expect(stored).toBeGreaterThan(20)
  expect(manifest.counts['noticeVersion']).toBe(stored)
  expect(manifest.keepUntil).toBeNull()
  const found: string[] = []
  await readBackup(file, ({_id}) => {
    found.push(_id)
  })
  expect(found.indexOf('head.klinikk24.privacy.nb')).toBeGreaterThan(
    found.indexOf('version.klinikk24.privacy.nb.3'),
  )
})

test('what is stamped while versions are read is not half in the backup, a first version neither', async () => {
  const noticeId = 'notice-rommen-nb'
  const copied = await stack.client.getDocument(noticeId)
  const before = await stack.client.fetch<number>('count(*[_type == "noticeVersion"])')
  let reads = 0
  const contentLake = async () => {
    reads += 1
    if (reads === 2) {
      const job = {...copied, _id: 'notice-job', _type: 'privacyNotice', slug: {current: 'jobb'}}
      await stack.client.create(job)
      await stack.publish(noticeId, {title: 'Personvern, skrevet om underveis'})
      for (const id of [job._id, noticeId]) {
        expect((await stampNotice(stack.services, id)).state).toBe('stamped')
      }
    }
    return await stack.services.contentLake()
  }
  const services = {...stack.services, contentLake}
  const {file, manifest} = await writeBackup(services, 'versions', join(folder, 'meanwhile'))
  expect((await verifyBackup(file, await keys())).problems).toEqual([])
  expect(manifest.counts['noticeVersion']).toBe(before)
  expect(await stack.client.fetch<number>('count(*[_type == "noticeVersion"])')).toBe(before + 2)
})

test('a version whose head is gone is kept, and its backup does not verify', async () => {
  const version = await stack.client.getDocument('version.klinikk24.privacy.nb.3')
  const orphan = {
    ...lakeDocumentSchema.parse(version),
    _id: 'version.klinikk24.privacy.da.1',
    language: 'da',
  }
  await stack.client.create(orphan)
  const {problems} = await verifyBackup(await written('versions'), await keys())
  await stack.client.delete(orphan._id)
  expect(problems.join()).toContain('klinikk24')
})

test('the ledger holds no address, and what holds sealed ones says when it has to be deleted', async () => {
  const ledger = await verifyBackup(await written('ledger'), await keys())
  expect(ledger.manifest.counts).toEqual({optOut: 1})
  expect(ledger.manifest.keepUntil).toBeNull()
  const file = await written('sealed')
  const sealed = await verifyBackup(file, await keys())
  expect(sealed.manifest.counts).toEqual({optOutAddress: 1})
  const fourteenDays = 14 * 24 * 60 * 60_000
  expect(Date.parse(sealed.manifest.keepUntil ?? '')).toBe(
    Date.parse(sealed.manifest.at) + fourteenDays,
  )
  expect(gunzipSync(readFileSync(file)).toString('utf8')).not.toContain('kari')
})

test('an early entry that holds its sealed address itself leaves it behind', async () => {
  const sealedAddress = {wrappedKey: 'w', box: 'b'}
  const [entry] = await stack.client.fetch<{_id: string}[]>('*[_type == "optOut"]')
  await stack.client
    .patch(entry?._id ?? '')
    .set({sealedAddress})
    .commit()
  const text = gunzipSync(readFileSync(await written('ledger'))).toString('utf8')
  await stack.client
    .patch(entry?._id ?? '')
    .unset(['sealedAddress'])
    .commit()
  expect(text).toContain('"optOut"')
  expect(text).not.toContain('sealedAddress')
})

test('drafts are content', async () => {
  const draft = {_id: 'drafts.clause-backup', _type: 'clause', title: 'Half a thought'}
  await stack.client.create(draft)
  const found: string[] = []
  await readBackup(await written('content'), ({_id}) => {
    found.push(_id)
  })
  await stack.client.delete(draft._id)
  expect(found).toContain(draft._id)
  expect(found).toContain('notice-klinikk24-nb')
})

test('an altered line is named by its number', async () => {
  const file = await written('versions')
  const altered = rewritten(file, (lines) =>
    lines.with(4, (lines[4] ?? '').replace('privacy', 'privaci')),
  )
  await expect(verifyBackup(altered)).rejects.toThrow(
    `${altered}: line 5 is not as it was written.`,
  )
  const lost = rewritten(file, (lines) => lines.toSpliced(2, 1))
  await expect(verifyBackup(lost)).rejects.toThrow(/: line 3 is not as it was written\.$/)
  const short = rewritten(file, (lines) => lines.slice(0, 10))
  await expect(verifyBackup(short)).rejects.toThrow(/: line 10 is not the end of a backup\.$/)
})

test('a file that was cut or scratched is refused', async () => {
  const file = await written('versions')
  const bytes = readFileSync(file)
  const cut = join(folder, 'cut.ndjson.gz')
  writeFileSync(cut, bytes.subarray(0, bytes.length - 200))
  await expect(verifyBackup(cut)).rejects.toThrow(/line \d+ cannot be unpacked\.$/)
  const scratched = join(folder, 'scratched.ndjson.gz')
  writeFileSync(
    scratched,
    bytes.with(Math.floor(bytes.length / 2), (bytes.at(bytes.length / 2) ?? 0) ^ 1),
  )
  await expect(verifyBackup(scratched)).rejects.toThrow(/: line \d+ /)
})

test('a file that another deployment wrote is told', async () => {
  const file = await written('ledger')
  expect((await verifyBackup(file)).problems).toEqual([])
  const {problems} = await verifyBackup(file, {'other-key': 'A'.repeat(43)})
  expect(problems).toEqual([
    'it was not signed by a key of this deployment: someone else wrote it.',
  ])
})

test('a version that was altered before the backup is named, and the rest is kept', async () => {
  const id = 'version.fit24.privacy.nb.2'
  const {summary} = await stack.client.fetch<{summary: string}>('*[_id == $id][0]', {id})
  await stack.client.patch(id).set({summary: 'Nothing of note.'}).commit()
  const {code, text} = await told('versions', '--to', join(folder, 'broken'))
  await stack.client.patch(id).set({summary}).commit()
  expect(code).toBe(1)
  expect(text).toContain('version 2 of fit24.privacy.nb does not hold: hash.')
})

test('one command writes all parts, whole files that only their owner may read', async () => {
  const to = join(folder, 'all')
  const {code, text} = await told('all', 'keys', '--to', to)
  expect(code).toBe(0)
  expect(text).toContain('Delete it by ')
  const names = readdirSync(to)
  expect(names).toHaveLength(5)
  for (const name of names) {
    expect(name).toMatch(
      /^demo-production-(?:content|versions|ledger|sealed|keys)-\d{8}T\d{6}Z\.(?:json|ndjson\.gz)$/,
    )
    expect(statSync(join(to, name)).mode & 0o777).toBe(0o600)
  }
  const verified = await told('verify', ...names.map((name) => join(to, name)))
  expect(verified).toMatchObject({code: 0})
})

test('a backup that cannot be read to its end leaves no file', async () => {
  const to = join(folder, 'none')
  const services = {
    ...stack.services,
    contentLake: async () => {
      throw new Error('out of reach')
    },
  }
  await expect(writeBackup(services, 'ledger', to)).rejects.toThrow('out of reach')
  expect(readdirSync(to)).toEqual([])
})
