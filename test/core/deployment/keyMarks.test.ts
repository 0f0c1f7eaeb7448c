import {expect, test} from 'vitest'

import {keyFaultMessage, keyMarkFaults} from '../../../core/deployment/keyMarkFaults.js'
import {keyMarks} from '../../../core/deployment/keyMarks.js'

const keys = {SUBJECT_KEY: 's'.repeat(32), SEAL_KEY: `${'C'.repeat(42)}A`}

/** Reckoned by `openssl dgst -sha256 -mac HMAC`; backups hold marks as these. */
const marks = {subject: 'PRbQkmzZKOj_pPAL', seal: '4VWdy3UNRDbI07dt'}

test('a key has one mark for good: backups that were made hold it', async () => {
  expect(await keyMarks(keys)).toEqual(marks)
})

test('one key in two places has two marks, which tell nothing of its being one', async () => {
  const {subject, seal} = await keyMarks({SUBJECT_KEY: keys.SEAL_KEY, SEAL_KEY: keys.SEAL_KEY})
  expect(subject).not.toBe(seal)
})

test.each([
  ['both as before', {}, []],
  ['another SUBJECT_KEY', {SUBJECT_KEY: 't'.repeat(32)}, ['SUBJECT_KEY']],
  ['another SEAL_KEY', {SEAL_KEY: `${'D'.repeat(42)}A`}, ['SEAL_KEY']],
  [
    'the two exchanged',
    {SUBJECT_KEY: keys.SEAL_KEY, SEAL_KEY: keys.SUBJECT_KEY},
    ['SUBJECT_KEY', 'SEAL_KEY'],
  ],
])('which key does not fit is told by name: %s', async (_title, more, faults) => {
  expect(keyMarkFaults(marks, await keyMarks({...keys, ...more}))).toEqual(faults)
})

test('what is said of a wrong key says what comes of it and what to do', () => {
  const message = keyFaultMessage(['SUBJECT_KEY'])
  expect(message).toMatch(/^SUBJECT_KEY is another one than the ledger was written with: nobody/)
  expect(message).toContain('docs/backup.md')
  expect(message).not.toContain('SEAL_KEY')
})
