/** What a URL knows: the names of its query and of its forms, and JSON of the right shape. */
export interface FuzzDoor {
  readonly query?: readonly string[]
  readonly forms?: readonly Readonly<Record<string, string>>[]
  readonly json?: readonly object[]
  /** Bodies that are neither: files of rows. */
  readonly texts?: readonly string[]
}

const at = '2026-01-05T10:00:00Z'
const notice = ['lang', 'notice', 'at', 'format'] as const
const event = (type: string, data: object) => ({type, created_at: at, data})
const mail = {email_id: 'e1', to: ['leaves@example.net'], broadcast_id: 'b1', tags: {a: 'b'}}
const act = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  act: name,
  form: 'form-of-a-page',
  seen: '0',
  ...more,
})

/** Every URL by its pattern; a test holds that none is left out. */
export const fuzzDoors: Readonly<Record<string, FuzzDoor>> = {
  '/api/case': {
    query: ['t', 'lang'],
    forms: [
      act('look'),
      act('tell', {words: 'Hei'}),
      act('answer', {outcome: 'done', words: 'Hei'}),
      act('extend', {words: 'Hei'}),
      act('refuse', {words: 'Hei'}),
      act('identity'),
      act('mark', {source: 'people.agreement-k24-aspit', state: 'found', law: 'x'}),
      act('doubt', {words: 'Hvem'}),
      act('collect', {address: 'asks@example.net', byHand: 'yes'}),
      act('print', {file: 'json'}),
      act('handOver'),
      act('leave'),
      act('erase', {sure: 'yes'}),
    ],
  },
  '/api/confirm': {query: ['t', 'lang'], forms: [{}]},
  '/api/cron': {},
  '/api/desk': {},
  '/api/embed.js': {},
  '/api/embed/:brand': {query: notice},
  '/api/export': {
    query: ['brand', 'lang'],
    forms: [
      {brand: 'klinikk24', lang: 'nb', address: 'asks@example.net', kind: 'access'},
      {
        brand: 'klinikk24',
        address: 'asks@example.net',
        kind: 'objection',
        subject: 'lostAddress',
        concerns: 'marketing',
        choosesBrands: 'yes',
        'brand-fit24': 'on',
        name: 'Kari',
        words: 'Hei',
        other: 'old@example.net',
      },
    ],
  },
  '/api/export/confirm': {query: ['t', 'lang'], forms: [{}]},
  '/api/export/download': {
    query: ['t', 'lang'],
    forms: [
      {file: 'json'},
      {file: 'portable'},
      {file: 'zip'},
      {file: 'attachment-00000000-0000-0000-0000-000000000000'},
      {renew: 'yes'},
    ],
  },
  '/api/export/fact': {query: ['t', 'lang'], forms: [{source: 'members', fact: '1234'}]},
  '/api/export/status': {
    query: ['t', 'lang'],
    forms: [{file: 'identityForm'}, {file: 'attachment-00000000-0000-0000-0000-000000000000'}],
  },
  '/api/health': {},
  '/api/links': {
    query: ['brand', 'newsletter', 'language'],
    json: [
      [{address: 'leaves@example.net', brand: 'klinikk24', newsletter: 'nyhetsbrev'}],
      [
        {address: 'a@example.net', number: 7},
        {address: 'b@example.net', language: 'nb'},
      ],
    ],
    texts: [
      'address,brand,newsletter\nleaves@example.net,klinikk24,nyhetsbrev\n',
      'address;brand\r\n"=a@example.net";klinikk24\r\n',
      '{"address":"leaves@example.net","brand":"klinikk24"}\n{"address":"a@example.net"}\n',
    ],
  },
  '/api/notices': {},
  '/api/notices/:brand': {query: notice},
  '/api/notices/:brand/notice-of-change': {query: notice},
  '/api/notices/:brand/versions': {query: notice},
  '/api/notices/:brand/versions/:version': {query: notice},
  '/api/notices/:brand/versions/:version/changes': {query: [...notice, 'from']},
  '/api/processor': {
    query: ['t', 'lang'],
    forms: [
      {open: 'yes'},
      {renew: 'yes'},
      {answer: 'nothing', words: 'Hei'},
      {answer: 'files', words: 'Hei', files: 'x'},
      {answer: 'kept', law: 'x', until: '2030-01-01'},
    ],
  },
  '/api/schemas/notice-version': {},
  '/api/schemas/personal-data-export': {},
  '/api/suppressions': {query: ['since', 'limit', 'cursor']},
  '/api/suppressions/check': {
    json: [
      {
        addresses: ['leaves@example.net', 'asks@example.net'],
        brand: 'klinikk24',
        newsletter: 'nyhetsbrev',
        channel: 'email',
      },
    ],
  },
  '/api/unsubscribe': {
    query: ['t', 'brand', 'lang'],
    forms: [
      {'List-Unsubscribe': 'One-Click'},
      {scope: 'newsletter'},
      {scope: 'brand'},
      {scope: 'all', brands: 'klinikk24,fit24'},
      {scope: 'other-company', brands: 'magy-media'},
      {email: 'leaves@example.net'},
    ],
  },
  '/api/unsubscribe/undo': {
    query: ['t', 'lang'],
    forms: [{}, {link: 'yes', scope: 'all', brands: 'klinikk24,fit24'}],
  },
  '/api/webhooks/mailchimp': {
    query: ['key'],
    forms: [
      {
        type: 'unsubscribe',
        fired_at: '2026-01-05 10:00:00',
        'data[list_id]': 'aud1',
        'data[email]': 'leaves@example.net',
        'data[reason]': 'manual',
      },
      {
        type: 'upemail',
        'data[list_id]': 'aud1',
        'data[old_email]': 'leaves@example.net',
        'data[new_email]': 'leaves-too@example.net',
      },
      {type: 'cleaned', 'data[list_id]': 'aud1', 'data[email]': 'a@example.net'},
    ],
  },
  '/api/webhooks/resend': {
    json: [
      event('contact.topics.updated', {
        email: 'leaves@example.net',
        topics: [{id: 't1', subscription: 'opt_out'}],
      }),
      event('contact.updated', {email: 'leaves@example.net', unsubscribed: true}),
      event('email.complained', mail),
      event('email.bounced', {...mail, bounce: {type: 'Permanent'}}),
      event('email.received', {subject: 'unsubscribe eyJhbGciOiJkaXIi..a.b.c'}),
      event('suppression.added', {email: 'leaves@example.net', origin: 'bounce'}),
    ],
  },
  '/api/webhooks/sanity': {
    json: [
      {_id: 'notice-klinikk24-nb', _type: 'privacyNotice'},
      {_id: 'change-1', _type: 'changeNotice'},
    ],
  },
}

/** Good values by the name of a parameter, path or query: the rest of a call is reached by them. */
export const goodValues: Readonly<Record<string, readonly string[]>> = {
  brand: ['klinikk24', 'fit24', 'magy-media', 'inviocare', 'rommen'],
  version: ['1', '2', '3', '4'],
  from: ['1', '2', '3'],
  lang: ['nb', 'nn', 'da', 'sv', 'en'],
  language: ['nb', 'en'],
  notice: ['privacy'],
  at: ['2026-01-31', at, '2020-01-01'],
  format: ['json', 'html', 'md', 'txt', 'jsonld', 'atom', 'feed'],
  newsletter: ['nyhetsbrev', 'tilbud'],
  since: [at, '2020-01-01T00:00:00Z'],
  limit: ['1', '1000'],
}
