import type {ExportContent} from '../core/export/exportContent.js'
import type {ExportHead} from '../core/export/exportFile.js'
import type {PersonalDataRecord} from '../core/export/personalDataSource.js'

/** A record as a booking system gives it: four fields, no two records alike. */
export function generatedRecord(index: number): PersonalDataRecord {
  const day = String((index % 28) + 1).padStart(2, '0')
  const month = String((index % 12) + 1).padStart(2, '0')
  return {
    type: 'booking',
    title: 'Timer',
    basis: '6(1)(b)',
    isGivenByPerson: true,
    fields: [
      {key: 'place', label: 'Sted', value: `Klinikk ${index % 40}, Oslo`, format: 'text'},
      {key: 'service', label: 'Tjeneste', value: `Behandling nummer ${index}`, format: 'text'},
      {
        key: 'at',
        label: 'Tidspunkt',
        value: `2026-${month}-${day}T10:30:00.000Z`,
        format: 'instant',
      },
      {key: 'price', label: 'Pris', value: 500 + (index % 1000), format: 'number'},
    ],
  }
}

export async function* generatedRecords(count: number): AsyncGenerator<PersonalDataRecord> {
  for (let index = 0; index < count; index += 1) yield generatedRecord(index)
}

/** An export of so many records that are made as they are read. */
export function generatedExport(count: number): ExportContent {
  return {
    head: generatedHead(count, null),
    recordsOf: () => generatedRecords(count),
  }
}

export function generatedHead(count: number, part: string | null): ExportHead {
  const at = '2026-11-22T03:06:00.000Z'
  const fields = generatedRecord(0).fields.map(({key}) => key)
  const type = {type: 'booking', title: 'Timer', recordCount: count, portableCount: count, fields}
  return {
    format: 'personal-data-export',
    formatVersion: 1,
    scope: 'all',
    request: {
      id: '0123456789abcdef01234567',
      kind: 'access',
      language: 'nb',
      receivedAt: at,
      confirmedAt: at,
      collectedAt: at,
      timeZone: 'Europe/Oslo',
    },
    isComplete: true,
    restDueOn: null,
    subject: {address: 'subscriber-1@example.com'},
    controller: {
      name: 'Eksempel AS',
      country: 'NO',
      orgNumber: null,
      postalAddress: null,
      email: null,
      requestContact: 'personvern@example.com',
    },
    authority: null,
    brands: [{name: 'Merke', slug: 'merke', accentColor: null, notice: 'https://example.com/n'}],
    purposes: [],
    recipients: [],
    notices: {inForce: [], told: []},
    rights: [],
    attachments: [],
    notIncluded: [],
    sections: [
      {
        source: 'booking',
        organisation: 'Timer AS',
        holds: 'Timebestilling',
        state: 'found',
        searchedAt: at,
        recordCount: count,
        types: [type],
        part,
      },
    ],
  }
}
