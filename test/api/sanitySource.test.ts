import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {sanitySource} from '../../api/_server/export/sources/sanitySource.js'
import type {PersonalDataRecord} from '../../core/export/personalDataSource.js'
import {startLocalStack} from '../localStack.js'
import {subject} from './startTestSource.js'

let stack: Awaited<ReturnType<typeof startLocalStack>>
beforeAll(async () => {
  stack = await startLocalStack()
})
afterAll(async () => await stack.close())
afterEach(async () => {
  await stack.client.delete({query: "*[_type in ['entry', 'winner']]"})
})

const text = 'Konkurranser'
const options = {
  name: 'entries',
  organisation: 'Sanity',
  holds: {nb: text, nn: text, da: text, sv: text, en: 'Competitions'},
  query: "*[_type == 'entry' && email == $address]{_id, 'subject': email, answer}",
  schema: z.object({_id: z.string(), subject: z.string(), answer: z.string()}),
  toRecords: ({answer}: {readonly answer: string}): PersonalDataRecord[] => [
    {
      type: 'entry',
      title: 'Svar',
      basis: '6(1)(a)',
      isGivenByPerson: true,
      fields: [{key: 'answer', label: 'Svar', value: answer, format: 'text'}],
    },
  ],
  isErasable: true,
}

async function write(...entries: {readonly email: string; readonly answer: string}[]) {
  for (const [index, entry] of entries.entries()) {
    await stack.client.create({_id: `entry.${index}`, _type: 'entry', ...entry})
  }
}

async function answersOf(about: Partial<typeof subject>, more: Partial<typeof options> = {}) {
  const answers: unknown[] = []
  const source = sanitySource({...options, ...more})(stack.services)
  for await (const {fields} of source.collect({...subject, ...about})) {
    answers.push(fields[0]?.value)
  }
  return answers
}

test('the documents of a person are given, and nobody else’s', async () => {
  await write(
    {email: 'ola@example.com', answer: 'blue'},
    {email: 'kari@example.com', answer: 'green'},
  )
  expect(await answersOf({})).toEqual(['blue'])
  expect(await answersOf({address: 'nobody@example.com'})).toEqual([])
})

test('an address is a parameter and never part of the query', async () => {
  await write({email: 'kari@example.com', answer: 'green'})
  const address = "x'||true||'@example.com"
  expect(await answersOf({address})).toEqual([])
})

test('a document of another person fails the source, whatever the query found', async () => {
  await write(
    {email: 'ola@example.com', answer: 'blue'},
    {email: 'kari@example.com', answer: 'green'},
  )
  const query = "*[_type == 'entry' && defined($address)]{_id, 'subject': email, answer}"
  const failure: unknown = await answersOf({}, {query}).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    name: 'SourceFailure',
    message: 'a document of another person was found',
    isPassing: false,
  })
  const source = sanitySource({...options, query})(stack.services)
  await expect(source.erase?.(subject)).rejects.toThrow('of another person')
  expect(await stack.client.fetch<number>("count(*[_type == 'entry'])")).toBe(2)
})

test('a document may name its subject by the key', async () => {
  await write({email: subject.subjectKey, answer: 'blue'})
  const query = "*[_type == 'entry' && email == $subjectKey]{_id, 'subject': email, answer}"
  expect(await answersOf({}, {query})).toEqual(['blue'])
})

test('a document that is not as expected fails the source by the field’s name', async () => {
  await write({email: 'ola@example.com', answer: 'blue'})
  const query = "*[_type == 'entry' && email == $address]{_id, 'subject': email}"
  const failure: unknown = await answersOf({}, {query}).catch((error: unknown) => error)
  expect(failure).toMatchObject({message: 'a document is not as expected: answer'})
})

test('a query that looks for nobody cannot be set up', () => {
  expect(() => sanitySource({...options, query: "*[_type == 'entry']"})).toThrow('entries')
})

test('erasing deletes the person’s documents with their drafts, and says how many', async () => {
  await write(
    {email: 'ola@example.com', answer: 'blue'},
    {email: 'kari@example.com', answer: 'green'},
  )
  await stack.client.create({_id: 'drafts.entry.0', _type: 'entry', email: 'ola@example.com'})
  const source = sanitySource(options)(stack.services)
  expect(await source.erase?.(subject)).toEqual({state: 'erased', recordCount: 1})
  const left = "*[_type == 'entry']._id"
  expect(await stack.client.fetch(left, {}, {perspective: 'raw'})).toEqual(['entry.1'])
  expect(await source.erase?.(subject)).toEqual({state: 'nothing'})
})

test('what is erased stays in no history', async () => {
  await write({email: 'ola@example.com', answer: 'blue'})
  await stack.client.create({_id: 'drafts.entry.0', _type: 'entry', answer: 'bluer'})
  expect(await historyOf('entry.0,drafts.entry.0')).toContain('bluer')
  await sanitySource(options)(stack.services).erase?.(subject)
  expect(await historyOf('entry.0,drafts.entry.0')).not.toContain('blue')
})

async function historyOf(ids: string): Promise<string> {
  const {contentLake} = stack.services.settings
  const url = `${contentLake.url}/data/history/${contentLake.dataset}/transactions/${ids}`
  const history = await fetch(url, {headers: {authorization: `Bearer ${contentLake.token}`}})
  expect(history.status).toBe(200)
  return await history.text()
}

test('what others refer to is not erased, and that is said', async () => {
  await write({email: 'ola@example.com', answer: 'blue'})
  await stack.client.create({_type: 'winner', of: {_type: 'reference', _ref: 'entry.0'}})
  const source = sanitySource(options)(stack.services)
  await expect(source.erase?.(subject)).rejects.toThrow('other documents refer to one of them')
  expect(await answersOf({})).toEqual(['blue'])
})

test('where erasing is a matter for a hand, the source has no erasure', () => {
  expect(sanitySource({...options, isErasable: false})(stack.services)).not.toHaveProperty('erase')
})
