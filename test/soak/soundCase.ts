import type {DataRequest} from '../../core/export/dataRequest.js'
import {withEvents} from '../../core/export/requestEvent.js'
import type {SoakEvidence} from './evidence.js'
import type {JournalEntry} from './journal.js'

const requestId = '0123456789abcdef01234567'
const sealed = {wrappedKey: 'k', box: 'b'}
const by = {by: 'keyed-hash', maskedBy: 'h•••@example.com'}

/** A case that a handler extended and then answered with a file, and what the journal says of it. */
export function soundCase(
  subjectKey: string,
  atMs: number,
): {
  readonly request: DataRequest
  readonly journal: readonly JournalEntry[]
  readonly mails: SoakEvidence['mails']
} {
  const address = `${subjectKey}@example.com`
  const at = new Date(atMs)
  const step = {kind: 'step', requestId, status: 200, said: 'saved'} as const
  const times = (minute: number) => ({
    fromMs: atMs + minute * 60_000,
    toMs: atMs + minute * 60_000 + 500,
  })
  const sent = (purpose: 'extended' | 'answered') => ({
    _key: `${purpose}-1`,
    purpose,
    serial: 1,
    language: 'nb' as const,
    askedAt: at.toISOString(),
    state: 'sent' as const,
    tries: 1,
  })
  return {
    request: {
      _id: `dataRequest.${requestId}`,
      _rev: 't5',
      _type: 'dataRequest',
      requestId,
      controllerId: 'organisation-k24-prestasjon',
      brand: 'fit24',
      language: 'nb',
      kind: 'rectification',
      subject: 'self',
      channel: 'phone',
      subjectKey,
      sealedAddress: sealed,
      maskedAddress: 'k•••@example.com',
      receivedAt: at.toISOString(),
      dueOn: '2026-06-03',
      extension: {at: at.toISOString(), firstDueOn: '2026-04-07'},
      state: 'answered',
      closedAt: at.toISOString(),
      outcome: 'done',
      downloadSerial: 0,
      sources: [],
      attachments: [
        {
          _key: '0b8f1a52-7b46-4a53-9d1e-5a3c1c3c9e11',
          name: 'k24-prestasjon-as-1.json',
          mediaType: 'application/json',
          bytes: 20,
          file: 'f',
          wrappedKey: 'k',
        },
      ],
      mails: [sent('extended'), sent('answered')],
      events: withEvents(
        {},
        [
          {what: 'received', by: 'somebody'},
          {what: 'extended', ...by, form: 'page-1-extend'},
          {what: 'answered', ...by, form: 'page-2-answer'},
          {what: 'closed', ...by, form: 'page-2-answer'},
        ],
        at,
      ),
    },
    journal: [
      {kind: 'registered', requestId, address},
      {
        ...step,
        ...times(0),
        act: 'extend',
        form: 'page-1-extend',
        mark: 'svar-1-nr',
        outcome: undefined,
        hasFile: false,
      },
      {
        ...step,
        ...times(1),
        act: 'answer',
        form: 'page-2-answer',
        mark: 'svar-2-nr',
        outcome: 'done',
        hasFile: true,
      },
      {
        ...step,
        ...times(2),
        act: 'refuse',
        form: 'page-1-refuse',
        mark: 'svar-3-nr',
        outcome: undefined,
        hasFile: false,
        said: 'refused',
      },
      {kind: 'answerFile', address, status: 200, body: '{"svar":"svar-2-nr"}'},
    ],
    mails: [
      {id: 'm2', atMs, to: [address], text: 'Dette er skrevet i saken (svar-1-nr).'},
      {id: 'm3', atMs, to: [address], text: 'Dette er skrevet i saken (svar-2-nr).'},
      {id: 'm4', atMs, to: ['handler@example.com'], text: 'http://127.0.0.1:3000/api/case?t=token'},
    ],
  }
}
