import type {MailboxSeed} from '../../emulator/mailbox/seedMailbox.js'

/** The three notices of a world: two languages of one brand, and another brand's. */
export const noticeNames = ['one-nb', 'one-en', 'two-nb'] as const

/** A group of two brands of one controller, of its own for each history. */
export interface ModelWorld {
  readonly name: string
  readonly noticeIds: readonly string[]
  readonly groupId: string
  readonly controllerId: string
  readonly leadAddress: string
  readonly documents: readonly ModelDocument[]
  readonly mailbox: MailboxSeed
}

export interface ModelDocument {
  readonly _id: string
  readonly _type: string
  readonly [attribute: string]: unknown
}

export const leadTimeDays = 10

const refer = (id: string) => ({_type: 'reference', _ref: id})
const slug = (current: string) => ({_type: 'slug', current})
const both = (text: string) => ({nb: text, en: text})

/** What an editor can write into a notice; few, so that texts come back. */
export function wording(text: number): Readonly<Record<string, unknown>> {
  return {
    title: `Text ${text}`,
    sections: [
      {
        _type: 'ownSection',
        _key: 'who',
        heading: 'Who',
        level: 2,
        body: [
          {
            _type: 'block',
            _key: 'words',
            style: 'normal',
            markDefs: [],
            children: [{_type: 'span', _key: 'span', text: `Words number ${text}.`, marks: []}],
          },
          {_type: 'controllerCard', _key: 'card'},
          {_type: 'processorsTable', _key: 'processors'},
          {_type: 'versionStamp', _key: 'stamp'},
        ],
      },
    ],
  }
}

/** Makes the world of a name that no other history has. */
export function modelWorld(name: string): ModelWorld {
  const id = (part: string) => `${part}-${name}`
  const [groupId, controllerId] = [id('group'), id('controller')]
  const [authorityId, supplierId] = [id('authority'), id('supplier')]
  const leadAddress = `lead-${name}@example.com`
  const brands = [
    {part: 'one', languages: ['nb', 'en']},
    {part: 'two', languages: ['nb']},
  ]
  return {
    name,
    groupId,
    controllerId,
    leadAddress,
    noticeIds: noticeNames.map((part) => id(`notice-${part}`)),
    documents: [
      {
        _id: groupId,
        _type: 'brandGroup',
        name: 'Group',
        leadTimeDays,
        privacyLeads: [leadAddress],
      },
      organisation(authorityId, {website: 'https://authority.example'}),
      organisation(supplierId, {}),
      organisation(controllerId, {
        email: 'post@controller.example',
        authority: refer(authorityId),
      }),
      {
        _id: id('agreement'),
        _type: 'processorAgreement',
        group: refer(groupId),
        organisation: refer(supplierId),
        service: both('Storage'),
        location: 'NO',
        transferBasis: 'none',
      },
      ...brands.map(({part, languages}) => ({
        _id: id(`brand-${part}`),
        _type: 'brand',
        name: `Brand ${part}`,
        slug: slug(id(part)),
        group: refer(groupId),
        controller: refer(controllerId),
        languages,
        prevailingLanguage: 'nb',
        timeZone: 'Europe/Oslo',
        contactEmail: 'post@brand.example',
      })),
      ...noticeNames.map((part) => ({
        _id: id(`notice-${part}`),
        _type: 'privacyNotice',
        brand: refer(id(`brand-${part.slice(0, 3)}`)),
        slug: slug('privacy'),
        language: part.slice(-2),
        stamp: {wording: '{version} {date}', place: 'bottom'},
        ...wording(0),
      })),
    ],
    mailbox: readersOf(id, controllerId),
  }
}

/** Readers of each notice, who are in the brand's and in the controller's segment. */
function readersOf(id: (part: string) => string, controllerId: string): MailboxSeed {
  const named = (owner: string, language: string) => ({
    id: `${owner}-${language}`,
    name: `notice/${owner}/${language}`,
  })
  return {
    segments: [
      named(id('one'), 'nb'),
      named(id('one'), 'en'),
      named(id('two'), 'nb'),
      named(controllerId, 'nb'),
      named(controllerId, 'en'),
    ],
    contacts: noticeNames.map((part) => {
      const language = part.slice(-2)
      return {
        email: `${id(part)}@example.com`,
        segments: [`${id(part.slice(0, 3))}-${language}`, `${controllerId}-${language}`],
      }
    }),
  }
}

function organisation(_id: string, more: object): ModelDocument {
  return {
    _id,
    _type: 'organisation',
    name: `Organisation ${_id}`,
    country: 'NO',
    orgNumber: '123456785',
    postalAddress: 'Gata 1\n0001 By',
    ...more,
  }
}
