import {afterAll, expect, test} from 'vitest'

import {makeArchive, type ArchiveStep} from '../../api/_server/archive/makeArchive.js'
import {publicKeysById} from '../../api/_server/publicKeys.js'
import {retireNotice} from '../../api/_server/stamp/retire.js'
import {archivePaths} from '../../core/archive/archiveManifest.js'
import {verifyArchiveFile} from '../../core/archive/verifyArchiveFile.js'
import {versionId} from '../../core/stamp/noticeVersion.js'
import {startStampStack} from './startStampStack.js'

const stack = await startStampStack()
const {services, client} = stack
const nb = {brand: 'klinikk24', notice: 'privacy', language: 'nb'} as const
const versions = await stack.versionsOf(await noticeIdOf())
const [one, two, three] = versions

afterAll(async () => await stack.close())

async function noticeIdOf(): Promise<string> {
  const found = await client.getDocument(versionId(nb, 1))
  return String(found?.['noticeId'])
}

async function archiveAt(at: string | undefined, asked: Record<string, string> = {}) {
  return await makeArchive(services, {...nb, ...asked, ...(at === undefined ? {} : {at})})
}

function filesOf({entries}: Awaited<ReturnType<typeof makeArchive>>) {
  return new Map(entries.map(({path, bytes}) => [path, bytes]))
}

function json(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
  return JSON.parse(new TextDecoder().decode(files.get(path)))
}

test('an archive file is of the version in force then, with the chain until then', async () => {
  const at = two?.effectiveAt ?? ''
  const files = filesOf(await archiveAt(at))
  expect([...files.keys()].toSorted()).toEqual([
    'HOW-TO-VERIFY.md',
    'archive.json',
    'archive.signature.json',
    'change-notices.json',
    'deliveries.json',
    'privacy/nb/chain.json',
    'privacy/nb/version-2.html',
    'privacy/nb/version-2.json',
    'privacy/nb/version-2.pdf',
    'privacy/nb/version-2.txt',
    'public-keys.json',
    'verify.mjs',
  ])
  const stamped = versions.filter(({stampedAt}) => stampedAt <= at)
  expect(json(files, 'privacy/nb/chain.json')).toMatchObject(
    stamped.map(({version, hash}) => ({version, hash})),
  )
  expect(json(files, 'privacy/nb/version-2.json')).toMatchObject({version: 2, hash: two?.hash})
  expect(json(files, archivePaths.manifest)).toMatchObject({
    brand: 'klinikk24',
    at,
    notices: [{notice: 'privacy', language: 'nb', inForce: 2, isRetired: false}],
  })
  const told = new TextDecoder().decode(files.get(archivePaths.howTo))
  expect(told).toContain('version 2 was in force')
  expect(await verifyArchiveFile(files)).toMatchObject({state: 'holds', hasOwnKeys: true})
})

test('it holds every language unless one is named, and what was mailed without any address', async () => {
  const steps: ArchiveStep[] = []
  const made = await makeArchive(services, {brand: 'klinikk24'}, (step) => steps.push(step))
  const files = filesOf(made)
  // What takes minutes for a long chain says how far it has come.
  expect(steps.map(({step, total}) => [step, total])).toEqual(
    steps.map((_, index) => [index + 1, steps.length]),
  )
  expect(steps.map(({name}) => name.language)).toEqual(expect.arrayContaining(['nb', 'en']))
  expect(made.warnings).toEqual([])
  expect(files.has('privacy/nb/chain.json')).toBe(true)
  expect(files.has('privacy/en/chain.json')).toBe(true)
  const changes = three?.changeNoticeId ?? two?.changeNoticeId
  expect(json(files, archivePaths.changes)).toEqual(
    expect.arrayContaining([expect.objectContaining({_id: changes})]),
  )
  expect(json(files, archivePaths.deliveries)).toEqual(
    expect.arrayContaining([expect.objectContaining({kind: 'anchor'})]),
  )
  for (const path of [archivePaths.changes, archivePaths.deliveries]) {
    expect(new TextDecoder().decode(files.get(path))).not.toContain('@')
  }
})

test('the same question gets the same bytes, also when versions came since', async () => {
  const at = two?.effectiveAt ?? ''
  const before = await archiveAt(at)
  await stack.publish(three?.noticeId ?? '', {title: 'Personvern hos Klinikk24'})
  await stack.deliver(three?.noticeId ?? '')
  expect(await stack.versionsOf(three?.noticeId ?? '')).toHaveLength(4)
  stack.clock.advance('P2D')
  const after = await archiveAt(at)
  expect(after.entries.map(({path, at: dated}) => [path, dated])).toEqual(
    before.entries.map(({path, at: dated}) => [path, dated]),
  )
  for (const [index, {path, bytes}] of before.entries.entries()) {
    expect(after.entries[index]?.bytes, path).toEqual(bytes)
  }
})

test('before the first version there is no archive, and none of a time to come', async () => {
  await expect(archiveAt('2001-01-01')).rejects.toThrow('had been stamped by 2001-01-01')
  await expect(archiveAt('2999-01-01')).rejects.toThrow('has not come yet')
  await expect(archiveAt('June')).rejects.toThrow('expected a date')
  await expect(archiveAt(undefined, {brand: 'nobody'})).rejects.toMatchObject({code: 'not_found'})
})

test('what was altered in an archive file is named', async () => {
  const files = filesOf(await archiveAt(one?.effectiveAt))
  const publicKeys = await publicKeysById(services.settings)
  const changed = (path: string, change: (text: string) => string) => {
    const text = change(new TextDecoder().decode(files.get(path)))
    return new Map([...files, [path, new TextEncoder().encode(text)]])
  }
  const verdictOf = async (altered: ReadonlyMap<string, Uint8Array>) =>
    await verifyArchiveFile(altered, {publicKeys})
  expect(await verdictOf(files)).toMatchObject({state: 'holds', hasOwnKeys: false, problem: null})
  expect(await verdictOf(changed('privacy/nb/version-1.html', (text) => `${text} `))).toMatchObject(
    {state: 'broken', problem: 'privacy/nb/version-1.html is not as it was written.'},
  )
  expect(
    await verdictOf(changed('privacy/nb/chain.json', (text) => text.replace('Klinikk24', 'X'))),
  ).toMatchObject({
    state: 'broken',
    notices: [{verdict: {state: 'broken', version: 1}}],
  })
  expect(
    await verdictOf(changed(archivePaths.manifest, (text) => text.replace('Oslo', 'Rome'))),
  ).toMatchObject({problem: 'archive.json is not as it was signed.'})
  expect(await verdictOf(new Map([...files, ['more.txt', new Uint8Array()]]))).toMatchObject({
    problem: 'more.txt was added.',
  })
  const removed = new Map([...files].filter(([path]) => path !== 'privacy/nb/version-1.pdf'))
  expect(await verdictOf(removed)).toMatchObject({problem: 'privacy/nb/version-1.pdf is missing.'})
  expect(await verifyArchiveFile(new Map())).toMatchObject({state: 'unreadable'})
  const [id = '', key = ''] = Object.entries(publicKeys)[0] ?? []
  const foreign = {[`${id}x`]: key}
  expect(await verifyArchiveFile(files, {publicKeys: foreign})).toMatchObject({
    state: 'broken',
    problem: 'The file is signed by a key that is none of the public keys.',
    notices: [{verdict: {reason: 'rewritten'}}],
  })
})

test('a retired notice has no version in force, and its chain all the same', async () => {
  const last = (await stack.versionsOf(three?.noticeId ?? '')).at(-1)
  if (!last) throw new Error('nothing was stamped')
  await retireNotice(services, {noticeId: last.noticeId, reason: 'The brand closed.'})
  const files = filesOf(await archiveAt(undefined))
  expect(json(files, archivePaths.manifest)).toMatchObject({
    notices: [{inForce: null, isRetired: true, version: last.version + 1}],
  })
  expect([...files.keys()].filter((path) => path.startsWith('privacy/'))).toEqual([
    'privacy/nb/chain.json',
  ])
  expect(await verifyArchiveFile(files)).toMatchObject({state: 'holds'})
})

test('what does not hold is told, and nothing altered is shown as a version', async () => {
  await client.patch(versionId(nb, 2)).set({summary: 'Noe annet.'}).commit()
  const made = await archiveAt(two?.effectiveAt)
  expect(made.warnings).toEqual([
    expect.stringContaining('klinikk24, privacy, nb: version 2 does not hold: '),
  ])
  const files = filesOf(made)
  expect(files.has('privacy/nb/version-2.html')).toBe(false)
  expect(await verifyArchiveFile(files)).toMatchObject({state: 'broken', problem: null})
})
