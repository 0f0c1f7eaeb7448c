import type {ExportContent} from '../../core/export/exportContent.js'
import type {ExportHead} from '../../core/export/exportFile.js'
import type {PersonalDataRecord, RecordField} from '../../core/export/personalDataSource.js'
import {RecordTypes} from '../../core/export/recordTypes.js'

/** A record whose fields are texts, or numbers, by key. */
export function record(
  values: Readonly<Record<string, RecordField['value']>>,
  change: Partial<PersonalDataRecord> = {},
): PersonalDataRecord {
  return {
    type: 'optOut',
    title: 'Avmeldinger',
    basis: '6(1)(c)',
    isGivenByPerson: true,
    fields: Object.entries(values).map(([key, value]) => ({
      key,
      label: key,
      value,
      format: 'text',
    })),
    ...change,
  }
}

type Section = ExportHead['sections'][number]

/** A section with its records, as a source gave them. */
export function section(records: readonly PersonalDataRecord[], change: Partial<Section> = {}) {
  const types = new RecordTypes()
  for (const each of records) types.add(each)
  const head: Section = {
    source: 'ledgers',
    organisation: 'Sanity',
    holds: 'Avmeldinger og forespørsler',
    state: 'found',
    searchedAt: '2026-11-22T03:06:00.000Z',
    recordCount: types.recordCount,
    types: types.list(),
    part: null,
    ...change,
  }
  return {head, records}
}

/** An export of these sections, held in memory. */
export function exportContent(
  sections: readonly ReturnType<typeof section>[] = [],
  change: Partial<ExportHead> = {},
): ExportContent {
  const held = new Map(sections.map(({head, records}) => [head.source, records]))
  return {
    head: {...emptyHead, sections: sections.map(({head}) => head), ...change},
    async *recordsOf({source}) {
      yield* held.get(source) ?? []
    },
  }
}

/** All that a generator of text gives. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

export const emptyHead: ExportHead = {
  format: 'personal-data-export',
  formatVersion: 1,
  scope: 'all',
  request: {
    id: '0123456789abcdef01234567',
    kind: 'access',
    language: 'nb',
    receivedAt: '2026-11-22T03:00:00.000Z',
    confirmedAt: '2026-11-22T03:05:00.000Z',
    collectedAt: '2026-11-22T03:06:00.000Z',
    timeZone: 'Europe/Oslo',
  },
  isComplete: true,
  restDueOn: null,
  subject: {address: 'subscriber-1@example.com'},
  controller: {
    name: 'Eksempel AS',
    country: 'NO',
    orgNumber: '123456785',
    postalAddress: 'Storgata 1\n0155 Oslo',
    email: null,
    requestContact: 'personvern@example.com',
  },
  authority: {name: 'Datatilsynet', website: null},
  brands: [{name: 'Merke', slug: 'merke', accentColor: null, notice: 'https://example.com/n'}],
  purposes: [
    {
      purpose: 'Nyhetsbrev',
      subjects: 'Abonnenter',
      brands: ['Merke'],
      legalBasis: 'Samtykke (GDPR artikkel 6(1)(a))',
      dataCategories: ['e-postadresse'],
      recipients: ['Byrå AS'],
      retention: 'til samtykket trekkes',
      source: null,
      transfers: [],
      automatedDecision: null,
    },
  ],
  recipients: [{organisation: 'Sanity', holds: 'Avmeldinger og forespørsler'}],
  notices: {
    inForce: [
      {
        brand: 'merke',
        notice: 'privacy',
        language: 'nb',
        version: 3,
        hash: 'abc',
        url: 'https://example.com/n/3',
        effectiveAt: '2026-11-01T00:00:00.000Z',
      },
    ],
    told: [
      {
        brand: 'merke',
        notice: 'privacy',
        language: 'nb',
        version: 2,
        hash: 'def',
        url: 'https://example.com/n/2',
        toldAt: '2026-10-05T10:00:00.000Z',
      },
    ],
  },
  rights: ['Du kan be om at noe rettes.'],
  attachments: [],
  notIncluded: [
    {
      source: null,
      organisation: 'Byrå AS',
      service: 'Annonser',
      why: 'notSearched',
      contact: 'byraa@example.com',
    },
  ],
  sections: [],
}
