import {expect, test} from 'vitest'

import type {SoakEvidence} from './evidence.js'
import type {JournalEntry} from './journal.js'
import {soakRules} from './soakRules.js'
import {soundEvidence} from './soundEvidence.js'

type Step = Extract<JournalEntry, {kind: 'step'}>
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

/** Changes one handler's step, by what it did. */
const inStep =
  (act: string, changed: Partial<Step>): Breakage =>
  ({journal}) => ({
    journal: journal.map((entry) =>
      entry.kind === 'step' && entry.act === act ? {...entry, ...changed} : entry,
    ),
  })

const inRequest =
  (changed: (request: SoakEvidence['requests'][number]) => object): Breakage =>
  ({requests}) => ({requests: requests.map((request) => ({...request, ...changed(request)}))})

const inMailsWith =
  (
    mark: string,
    changed: (mail: SoakEvidence['mails'][number]) => SoakEvidence['mails'],
  ): Breakage =>
  ({mails}) => ({
    mails: mails.flatMap((mail) => (mail.text.includes(mark) ? changed(mail) : [mail])),
  })

/** The ledger's entry of who left at Mailchimp. */
const inToldEntry =
  (changed: Partial<SoakEvidence['ledger'][number]>): Breakage =>
  ({ledger}) => ({
    ledger: ledger.map((entry) => (entry.source === 'mailchimp' ? {...entry, ...changed} : entry)),
  })

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
  [5, 'a crash before a caller', inJournal('leaving', {via: 'phone', status: 500})],
  [
    5,
    'an opt-out told by Mailchimp that is lost',
    ({ledger}) => ({ledger: ledger.filter(({source}) => source !== 'mailchimp')}),
  ],
  [
    5,
    'one told by Mailchimp that nobody undid',
    inToldEntry({undoneAt: '2026-03-03T11:00:00.000Z'}),
  ],
  [5, 'an event of Mailchimp that is refused', inJournal('told', {status: 400})],
  [5, 'an event of before that takes away who came back', inJournal('told', {happenedMs: 0})],
  [
    5,
    'an audience at Mailchimp that still has the person',
    ({people}) => ({people: people.map((person) => ({...person, leftAudiences: []}))}),
  ],
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
  [12, 'a case that is gone', () => ({requests: []})],
  [12, 'a crash before a handler', inJournal('step', {status: 500})],
  [12, 'a step that is lost', inStep('extend', {form: 'page-9-extend'})],
  [12, 'a step that was refused and has acted', inStep('extend', {said: 'refused'})],
  [12, 'a step that stands behind a later one', inStep('extend', {fromMs: 9e12, toMs: 9e12})],
  [
    12,
    'a form that acted twice',
    inRequest(({events}) => ({
      events: [...(events ?? []), {...events?.[1], _key: 'e5'}],
    })),
  ],
  [
    12,
    'an event that another has written over',
    inRequest(({events}) => ({events: events?.slice(1)})),
  ],
  [
    12,
    'a case that was closed twice',
    inRequest(({events}) => ({
      events: [...(events ?? []), {...events?.[3], _key: 'e5', form: 'page-3-answer'}],
    })),
  ],
  [12, 'an answer that ended as another', inRequest(() => ({outcome: 'partly'}))],
  [12, 'an answer that left the case open', inRequest(() => ({closedAt: null}))],
  [12, 'an extension that moved no day', inRequest(() => ({extension: null}))],
  [12, 'a file that got lost', inRequest(() => ({attachments: []}))],
  [12, 'a collection without an end', inRequest(() => ({state: 'collecting'}))],
  [
    12,
    'a mail that is owed for ever',
    inRequest(({mails}) => ({mails: mails.map((mail) => ({...mail, state: 'owed'}))})),
  ],
  [12, 'an answer that was mailed twice', inMailsWith('svar-2-nr', (mail) => [mail, mail])],
  [12, 'an answer that was not mailed', inMailsWith('svar-2-nr', () => [])],
  [
    12,
    'an answer that went to somebody else',
    inMailsWith('svar-2-nr', (mail) => [{...mail, to: ['kanarir01x00000002@example.com']}]),
  ],
  [
    12,
    'words that were refused and mailed',
    inMailsWith('svar-2-nr', (mail) => [mail, {...mail, text: 'svar-3-nr'}]),
  ],
  [12, 'the file of somebody else', inJournal('answerFile', {address: 'nobody@example.com'})],
  [
    12,
    'a mail to a handler that names the person',
    inMailsWith('/api/case', (mail) => [{...mail, text: `${mail.text} kanaria01x00000005`}]),
  ],
  [
    13,
    'a change that comes though it was called off',
    ({versions}) => ({versions: versions.filter(({callsOff}) => !callsOff)}),
  ],
  [
    13,
    'another date than the one that was called off',
    ({versions}) => ({
      versions: versions.map((version) =>
        version.callsOff ? {...version, effectiveAt: '2026-06-01T10:00:00.000Z'} : version,
      ),
    }),
  ],
  [
    13,
    'the text that was called off in its own place',
    ({versions}) => ({
      versions: versions.map((version) => ({...version, contentHash: 'c'.repeat(64)})),
    }),
  ],
  [
    13,
    'a version that was called off twice',
    ({versions}) => ({versions: versions.map((version) => ({...version, callsOff: 3}))}),
  ],
  [13, 'a site that shows what was called off', inJournal('reading', {version: 3})],
  [13, 'a change that was called off unheard', ({mails}) => ({mails: mails.slice(0, 1)})],
  [13, 'calling off that was told twice', ({mails}) => ({mails: [...mails, ...mails]})],
  [13, 'a crash before a lead', inJournal('callOff', {status: 500})],
]

test('every rule holds where nothing is wrong', async () => {
  const evidence = await soundEvidence()
  for (const [says, rule] of soakRules) expect([says, await rule(evidence)]).toEqual([says, []])
})

test('an answer that could not be noted for a day may be mailed again without breaking a rule', async () => {
  const sound = await soundEvidence()
  const again = sound.mails
    .filter(({text}) => text.includes('svar-2-nr'))
    .map((mail) => ({...mail, atMs: mail.atMs + 86_400_000}))
  const [, rule] = soakRules[11] ?? []
  expect(again).toHaveLength(1)
  expect(await rule?.({...sound, mails: [...sound.mails, ...again]})).toEqual([])
})

test('whose mails somebody stopped is told to nobody without breaking a rule', async () => {
  const sound = await soundEvidence()
  const deliveries = sound.deliveries.map((each) => ({...each, state: 'stopped'}))
  const [, rule] = soakRules[8] ?? []
  expect(await rule?.({...sound, deliveries, mails: []})).toEqual([])
})

test('every rule is broken by something below', () => {
  const broken = new Set(breakages.map(([number]) => number))
  expect([...broken]).toEqual(soakRules.map((_, index) => index + 1))
})

test.each(breakages)('rule %i is broken by %s', async (number, _what, breakage) => {
  const sound = await soundEvidence()
  const [, rule] = soakRules[number - 1] ?? []
  expect(await rule?.({...sound, ...breakage(sound)})).not.toEqual([])
})
