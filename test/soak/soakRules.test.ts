import {expect, test} from 'vitest'

import type {SoakEvidence} from './evidence.js'
import type {JournalEntry} from './journal.js'
import {soakRules} from './soakRules.js'
import {soundEvidence} from './soundEvidence.js'

type Breakage = (sound: SoakEvidence) => Partial<SoakEvidence>

/** Changes the journal's entries of one kind. */
function inJournal<Kind extends JournalEntry['kind']>(
  kind: Kind,
  changed: Partial<Extract<JournalEntry, {kind: Kind}>>,
): Breakage {
  return ({journal}) => ({
    journal: journal.map((entry) => (entry.kind === kind ? {...entry, ...changed} : entry)),
  })
}

const lastVersion =
  (changed: Partial<SoakEvidence['versions'][number]>): Breakage =>
  ({versions}) => ({
    versions: versions.map((version, index) => (index === 1 ? {...version, ...changed} : version)),
  })

/** What breaks each rule; every line is broken by a rule of that number. */
const breakages: readonly (readonly [rule: number, what: string, breakage: Breakage])[] = [
  [1, 'a version that was never stamped', inJournal('reading', {version: 3})],
  [1, 'a text that was not stamped', inJournal('reading', {textHash: 'f'})],
  [1, 'a version that is over', inJournal('reading', {version: 1})],
  [1, 'a version that is not in force yet', inJournal('reading', {fromMs: 0, toMs: 1})],
  [2, 'a gap', ({versions}) => ({versions: versions.slice(1)})],
  [2, 'a text that was altered', lastVersion({resolved: '{"title":"Personvernerklæring"}'})],
  [2, 'a version that is of no publish', lastVersion({noticeRevision: 'r9'})],
  [2, 'an older publish after a newer', ({publishes}) => ({publishes: publishes.toReversed()})],
  [
    2,
    'a last publish that nobody dealt with',
    ({published}) => ({published: published.map((each) => ({...each, revision: 'r3'}))}),
  ],
  [
    2,
    'words that are published and not stamped',
    ({published}) => ({published: published.map((each) => ({...each, sentence: 'Glemt.'}))}),
  ],
  [
    2,
    'an archive that answers in two ways',
    ({journal}) => ({
      journal: journal.map((entry, index) =>
        entry.kind === 'archived' ? {...entry, bodyHash: String(index)} : entry,
      ),
    }),
  ],
  [
    3,
    'the same text twice',
    ({versions}) => ({
      versions: versions.map((version) => ({...version, contentHash: 'c'.repeat(64)})),
    }),
  ],
  [
    4,
    'a document that opening changed',
    ({quiet}) => ({quiet: {...quiet, changedDocuments: ['optOut.1']}}),
  ],
  [4, 'a list that opening changed', ({quiet}) => ({quiet: {...quiet, hasMailboxChanged: true}})],
  [4, 'someone who left unasked', inJournal('leaving', {brand: 'klinikk24', status: 503})],
  [5, 'an opt-out that is lost', () => ({ledger: []})],
  [
    5,
    'a list that still has the person',
    ({people}) => ({people: people.map((person) => ({...person, leftTopics: []}))}),
  ],
  [
    5,
    'a list that is pending for ever',
    ({ledger}) => ({
      ledger: ledger.map((entry) => ({
        ...entry,
        lists: entry.lists.map((list) => ({...list, state: 'pending' as const})),
      })),
    }),
  ],
  [
    5,
    'one that was undone by nobody',
    ({ledger}) => ({ledger: ledger.map((entry) => ({...entry, undoneAt: entry.recordedAt}))}),
  ],
  [5, 'a crash instead of an answer', inJournal('leaving', {status: 500})],
  [6, 'an address in a log', () => ({logs: 'not mailed to kanaris01x00000001@example.com'})],
  [6, 'an address in a document', () => ({documents: '["kanaris01x00000001"]'})],
  [6, 'a secret in a log', () => ({logs: 'key a-secret-of-many-letters'})],
  [
    7,
    'an answer of its own for whom we know',
    ({journal}) => ({
      journal: journal.map((entry) =>
        entry.kind === 'asking' && entry.isKnown ? {...entry, body: 'Takk igjen.'} : entry,
      ),
    }),
  ],
  [8, 'the files of somebody else', inJournal('download', {canaries: ['kanariq02x00000004']})],
  [8, 'a link that was revoked', inJournal('download', {isSuperseded: true})],
  [8, 'a link that is over', inJournal('download', {expiresAtMs: 0})],
  [8, 'a file for a GET', ({quiet}) => ({quiet: {...quiet, handedOut: ['/api/export/download']}})],
  [9, 'a mail that came twice', ({mails}) => ({mails: [...mails, ...mails]})],
  [9, 'a mail that got lost', () => ({mails: []})],
  [
    9,
    'a mailing that stands still',
    ({deliveries}) => ({deliveries: deliveries.map((each) => ({...each, state: 'sending'}))}),
  ],
  [10, 'a stranger who reads', inJournal('stranger', {status: 200, shown: ['brand-fit24']})],
  [
    10,
    'a private document in a public dataset',
    ({shownToAnyone}) => ({
      shownToAnyone: [...shownToAnyone, {_id: 'optOut.1', _type: 'optOut'}],
    }),
  ],
  [11, 'bad input that is taken', inJournal('badInput', {status: 200})],
  [11, 'bad input that breaks something', inJournal('badInput', {status: 500})],
  [11, 'a refusal that names nothing', inJournal('badInput', {body: 'No.'})],
  [
    11,
    'a change that stamped one notice of two',
    inJournal('change', {noticeIds: ['notice-klinikk24', 'notice-fit24']}),
  ],
  [
    11,
    'a head that lags behind',
    ({heads}) => ({heads: heads.map((head) => ({...head, version: 1}))}),
  ],
]

test('every rule holds where nothing is wrong', async () => {
  const evidence = await soundEvidence()
  for (const [says, rule] of soakRules) expect([says, await rule(evidence)]).toEqual([says, []])
})

test('whose mails somebody stopped is told to nobody without breaking a rule', async () => {
  const sound = await soundEvidence()
  const deliveries = sound.deliveries.map((each) => ({...each, state: 'stopped'}))
  const [, rule] = soakRules[8] ?? []
  expect(await rule?.({...sound, deliveries, mails: []})).toEqual([])
})

test('every rule of the eleven is broken by something below', () => {
  const broken = new Set(breakages.map(([number]) => number))
  expect([...broken]).toEqual(soakRules.map((_, index) => index + 1))
})

test.each(breakages)('rule %i is broken by %s', async (number, _what, breakage) => {
  const sound = await soundEvidence()
  const [, rule] = soakRules[number - 1] ?? []
  expect(await rule?.({...sound, ...breakage(sound)})).not.toEqual([])
})
