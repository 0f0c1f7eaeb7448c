import {expect, test} from 'vitest'

import {dataRequestSchema} from '../../core/export/dataRequest.js'
import {requestEventSchema} from '../../core/export/requestEvent.js'
import {sourceAnswerSchema} from '../../core/export/sourceAnswer.js'
import {schemaIn} from '../../plugins/privacyNotices/locale/schemaIn.js'
import {dataRequest} from '../../schemas/dataRequest.js'

const names = dataRequest.fields.map(({name}) => name)

test('the record of a request shows only fields that a request has', () => {
  expect(Object.keys(dataRequestSchema.shape)).toEqual(expect.arrayContaining(names))
  for (const [list, shape] of [
    ['sources', sourceAnswerSchema.shape],
    ['events', requestEventSchema.shape],
  ] as const) {
    const field = dataRequest.fields.find(({name}) => name === list)
    const [item] = field && 'of' in field && Array.isArray(field.of) ? field.of : []
    const shown = item && 'fields' in item && Array.isArray(item.fields) ? item.fields : []
    expect(shown.length).toBeGreaterThan(3)
    expect(Object.keys(shape)).toEqual(expect.arrayContaining(shown.map(({name}) => name)))
  }
})

test('nothing of a request that is sealed, mailed or keyed to a person is shown', () => {
  expect(names.filter((name) => /sealed|mails|subjectKey|attachments/i.test(name))).toEqual([])
})

test('a request is listed by reference, masked address, state and due date', () => {
  const selection = {
    reference: 'K7M2-Q4TX',
    address: 's•••@example.com',
    state: 'confirmed',
    dueOn: '2026-12-28',
  }
  const [inDanish] = schemaIn('da', [dataRequest])
  expect(dataRequest.preview?.prepare?.(selection)).toEqual({
    title: 'K7M2-Q4TX · s•••@example.com',
    subtitle: 'confirmed · due 2026-12-28',
  })
  expect(inDanish?.preview?.prepare?.(selection)).toEqual({
    title: 'K7M2-Q4TX · s•••@example.com',
    subtitle: 'bekræftet · frist 2026-12-28',
  })
})
