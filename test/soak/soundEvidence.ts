import type {OptOut} from '../../core/optOut/optOut.js'
import {hashOf} from '../../core/stamp/contentHash.js'
import {openVersionSigner} from '../../core/stamp/versionSignature.js'
import {changeMailWords} from '../../core/words/changeMailWords.js'
import {firstKey, notice, stampAll} from '../core/stamp/sampleVersions.js'
import type {SoakEvidence} from './evidence.js'
import type {SoakRole} from './soakPeople.js'
import {soundCase} from './soundCase.js'

const subscriber = 'kanaris01x00000001'
const reader = 'kanarir01x00000002'
const requester = 'kanariq01x00000003'
const member = 'kanarim01x00000004'
const asker = 'kanaria01x00000005'
const optOut = {brand: 'fit24', newsletter: 'nyhetsbrev'} as const

/** What a soak leaves behind in which every rule holds: something of everything the rules look at. */
export async function soundEvidence(): Promise<SoakEvidence> {
  const {keyId, publicKey} = await openVersionSigner(firstKey)
  const versions = (
    await stampAll([
      {text: 'Ordlyd nummer 0.', at: '2026-03-01T10:00:00.000Z'},
      {text: 'Ordlyd nummer 1.', at: '2026-03-02T10:00:00.000Z', kind: 'material'},
      {
        text: 'Ordlyd nummer 2.',
        at: '2026-03-02T11:00:00.000Z',
        effectiveAt: '2026-05-01T10:00:00.000Z',
      },
      {
        text: 'Ordlyd nummer 1.',
        at: '2026-03-02T12:00:00.000Z',
        effectiveAt: '2026-05-01T10:00:00.000Z',
      },
    ])
  ).map((version, index) => ({
    ...version,
    ...(index === 1 ? {changeNoticeId: 'change-1'} : {}),
    // The upcoming one was called off.
    ...(index === 3 ? {callsOff: 3} : {}),
    _rev: `t${index}`,
    _createdAt: version.stampedAt,
  }))
  const [first, second] = versions
  const last = versions.at(-1)
  if (!first || !second || !last) throw new Error('four versions were stamped')
  const {sections, facts} = notice('Ordlyd nummer 1.')
  const atMs = Date.parse('2026-03-03T10:00:00.000Z')
  const person = (canary: string, role: SoakRole) => ({
    canary,
    role,
    address: `${canary}@example.com`,
    key: canary,
    leftTopics: isAway(role) ? ['topic-fit24-nyhetsbrev'] : [],
    leftAudiences: isAway(role) ? ['audience-fit24'] : [],
  })
  const handled = soundCase(asker, atMs)
  const asking = {kind: 'asking', form: '/api/export fit24', status: 200, body: 'Takk.'} as const
  return {
    versions,
    heads: [
      {
        _id: 'head.klinikk24.privacy.nb',
        _type: 'noticeHead',
        _rev: 't1',
        brand: 'klinikk24',
        notice: 'privacy',
        language: 'nb',
        noticeId: first.noticeId,
        version: last.version,
        hash: last.hash,
        seenRevision: 'r4',
        calledOff: {contentHash: 'c', revision: 'r4'},
      },
    ],
    outcomes: [
      {
        _id: 'changeOutcome.change-1',
        _rev: 't1',
        _type: 'changeOutcome',
        changeNoticeId: 'change-1',
        revision: 'c1',
        state: 'stamped',
        message: '',
        at: second.stampedAt,
        versions: [second._id],
      },
    ],
    publicKeys: {[keyId]: publicKey},
    publishes: ['r1', 'r2', 'r3', 'r4'].map((revision) => ({noticeId: first.noticeId, revision})),
    published: [{noticeId: first.noticeId, revision: 'r4', sentence: 'Ordlyd nummer 1.'}],
    deliveries: [
      {
        _id: 'delivery.1',
        kind: 'broadcast',
        state: 'sent',
        changeNoticeId: 'change-1',
        segment: 'notice/klinikk24/nb',
        calledOffVersionId: undefined,
        error: undefined,
      },
      {
        _id: 'delivery.calledOff.1',
        kind: 'broadcast',
        state: 'sent',
        changeNoticeId: 'change-2',
        segment: 'notice/klinikk24/nb',
        calledOffVersionId: last._id,
        error: undefined,
      },
    ],
    ledger: [
      entryOf(subscriber, 'one-click', atMs),
      {
        ...entryOf(member, 'mailchimp', atMs),
        history: [
          {
            _key: '1',
            source: 'mailchimp',
            leftAt: new Date(atMs - 7_200_000).toISOString(),
            undoneAt: new Date(atMs - 3_600_000).toISOString(),
          },
        ],
      },
    ],
    requests: [handled.request],
    people: [
      person(subscriber, 'subscriber'),
      person(reader, 'reader'),
      person(requester, 'requester'),
      person(member, 'member'),
      person(asker, 'asker'),
    ],
    mails: [
      {
        id: 'm1',
        atMs,
        to: [`${reader}@example.com`],
        text: 'Leverandøren flytter (endring-a-1-nr).',
      },
      {id: 'm5', atMs, to: [`${reader}@example.com`], text: changeMailWords.nb.calledOffMeaning},
      ...handled.mails,
    ],
    mailLies: 0,
    journal: [
      {
        kind: 'reading',
        fromMs: atMs,
        toMs: atMs + 50,
        brand: 'klinikk24',
        language: 'nb',
        version: 2,
        hash: second.hash,
        textHash: await hashOf({sections, facts}),
      },
      {kind: 'archived', brand: 'klinikk24', language: 'nb', version: 1, bodyHash: 'a'},
      {kind: 'archived', brand: 'klinikk24', language: 'nb', version: 1, bodyHash: 'a'},
      {
        kind: 'leaving',
        atMs,
        address: `${subscriber}@example.com`,
        ...optOut,
        via: 'one-click',
        status: 200,
      },
      {
        kind: 'told',
        happenedMs: atMs - 60_000,
        address: `${member}@example.com`,
        what: 'unsubscribe',
        left: [optOut],
        status: 200,
      },
      {
        kind: 'callOff',
        noticeId: first.noticeId,
        version: 3,
        toMs: Date.parse(last.stampedAt),
        status: 200,
      },
      ...handled.journal,
      {...asking, address: `${requester}@example.com`, isKnown: true},
      {...asking, address: 'nobody@example.com', isKnown: false},
      {
        kind: 'download',
        fromMs: atMs,
        canary: requester,
        serial: 1,
        isSuperseded: false,
        expiresAtMs: atMs + 1000,
        status: 200,
        canaries: [requester],
      },
      {
        kind: 'badInput',
        what: 'a date that is none',
        names: 'at',
        status: 400,
        body: 'Expected a date in at.',
      },
      {kind: 'stranger', status: 401, shown: []},
      {
        kind: 'change',
        id: 'change-1',
        noticeIds: [first.noticeId],
        mark: 'endring-a-1-nr',
      },
    ],
    logs: 'cron: receipts broke: Refusal: busy\n',
    documents: '[]',
    secrets: ['a-secret-of-many-letters'],
    quiet: {opened: 3, changedDocuments: [], hasMailboxChanged: false, handedOut: []},
    shownToAnyone: [{_id: 'brand-fit24', _type: 'brand'}],
  }
}

function isAway(role: SoakRole): boolean {
  return role === 'subscriber' || role === 'member'
}

function entryOf(key: string, source: OptOut['source'], atMs: number): OptOut {
  return {
    _id: `optOut.${key}.email.fit24.nyhetsbrev`,
    _type: 'optOut',
    subjectKey: key,
    ...optOut,
    channel: 'email',
    source,
    language: 'nb',
    recordedAt: new Date(atMs).toISOString(),
    lists: [
      {
        _key: 'resend-topic:topic-fit24-nyhetsbrev',
        list: 'resend-topic',
        target: 'topic-fit24-nyhetsbrev',
        state: 'done',
        outcome: 'left',
        attempts: 1,
      },
    ],
  }
}
