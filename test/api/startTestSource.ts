import {usualSourceLimits} from '../../api/_server/export/sources/callSource.js'
import {httpSource} from '../../api/_server/export/sources/httpSource.js'
import type {HttpSourceSettings} from '../../api/_server/export/sourceSettings.js'
import type {PersonalDataRecord, Subject} from '../../core/export/personalDataSource.js'
import type {SourcePerson} from '../../emulator/source/findPeople.js'
import {startSource} from '../../emulator/source/startSource.js'

export const sourceSecret = `whsec_${'c2VjcmV0'.repeat(4)}`
const text = 'Medlemskap'
const holds = {nb: text, nn: text, da: 'Medlemskab', sv: text, en: 'Membership'}

export const subject: Subject = {
  requestId: '0123456789abcdef01234567',
  address: 'ola@example.com',
  subjectKey: '00112233445566778899aabbccddeeff',
  controllerId: 'organisation.k24',
  brands: ['klinikk24', 'fit24'],
  language: 'nb',
}

export function membership(number: string): PersonalDataRecord {
  return {
    type: 'membership',
    title: 'Medlemskap',
    basis: '6(1)(b)',
    isGivenByPerson: true,
    fields: [
      {key: 'number', label: 'Medlemsnummer', value: number, format: 'text'},
      {key: 'since', label: 'Siden', value: '2024-02-29', format: 'date'},
      {key: 'seenAt', label: 'Sist innom', value: '2026-11-01T08:00:00Z', format: 'instant'},
      {key: 'visits', label: 'Besøk', value: 12, format: 'number'},
      {key: 'isPaid', label: 'Betalt', value: true, format: 'yesno'},
      {key: 'note', label: 'Merknad', value: null, format: 'text'},
    ],
  }
}

/** A membership system on this machine, and the source that asks it. */
export async function startTestSource(
  people: readonly SourcePerson[],
  more: Partial<HttpSourceSettings> = {},
) {
  const system = await startSource({secret: sourceSecret, people: [...people]})
  const settings: HttpSourceSettings = {
    name: 'members',
    organisation: 'Medlem AS',
    holds,
    url: system.url,
    secret: sourceSecret,
    isErasable: true,
    ...more,
  }
  return {...system, settings, source: httpSource(settings)}
}

/** All that a source gives. */
export async function collected(
  settings: HttpSourceSettings,
  about: Partial<Subject> = {},
  limits: Partial<typeof usualSourceLimits> = {},
): Promise<PersonalDataRecord[]> {
  const source = httpSource(settings, {...usualSourceLimits, ...limits})
  const records: PersonalDataRecord[] = []
  for await (const record of source.collect({...subject, ...about})) records.push(record)
  return records
}
