import type * as z from 'zod'

import {
  FactNeeded,
  SeveralPeople,
  type Erasure,
  type PersonalDataRecord,
} from './personalDataSource.js'
import {
  beginLineSchema,
  collectEndSchema,
  eraseEndSchema,
  recordLineSchema,
  type SourceAsk,
} from './sourceContract.js'
import {SourceFailure} from './sourceFailure.js'

type Asked = Pick<SourceAsk, 'requestId' | 'subjectKey'>

const newline = 10

/**
 * The records of a search's answer, whose signature has been checked: whose it is and how it ended is
 * looked at before the first of them is given.
 *
 * @throws SourceFailure if it is another request's or another person's, or not as agreed;
 * `SeveralPeople`, `FactNeeded`
 */
export function* readCollectAnswer(
  answer: Uint8Array,
  asked: Asked,
): Generator<PersonalDataRecord> {
  const {between, end} = openAnswer(answer, asked, collectEndSchema)
  assertGiven(end.outcome)
  if (countLines(between) !== end.count) throw unusable('the count is not that of its records')
  let number = 1
  for (const line of linesOf(between)) {
    number += 1
    yield parseLine(line, recordLineSchema, number).record
  }
}

/**
 * What the answer to an erasure says, once its signature has been checked.
 *
 * @throws as `readCollectAnswer`
 */
export function readEraseAnswer(answer: Uint8Array, asked: Asked): Erasure {
  const {between, end} = openAnswer(answer, asked, eraseEndSchema)
  if (between.length > 0) throw unusable('an erasure answers no records')
  if (end.outcome === 'erased') return {state: 'erased', recordCount: end.count}
  if (end.outcome === 'kept') {
    return {state: 'kept', law: end.law, ...(end.until && {until: end.until})}
  }
  assertGiven(end.outcome)
  return {state: 'nothing'}
}

/** Takes the last line off what was answered: it holds the signature of what is before it. */
export function splitLastLine(answer: Uint8Array): {
  readonly before: Uint8Array
  readonly last: string
} {
  const ended = answer.at(-1) === newline ? answer.subarray(0, -1) : answer
  const at = ended.lastIndexOf(newline)
  return {before: answer.subarray(0, at + 1), last: decode(ended.subarray(at + 1))}
}

interface Ended<End extends Asked> {
  readonly end: End
}

function openAnswer<End extends Asked>(
  answer: Uint8Array,
  asked: Asked,
  endSchema: z.ZodType<Ended<End>>,
): {readonly between: Uint8Array; readonly end: End} {
  const {before, last} = splitLastLine(answer)
  const firstEnds = before.indexOf(newline) + 1
  const {begin} = parseLine(decode(before.subarray(0, firstEnds)), beginLineSchema, 1)
  assertSame(begin, asked)
  const {end} = parseLine(last, endSchema, 'last')
  assertSame(end, asked)
  return {between: before.subarray(firstEnds), end}
}

/** Refused in this order: an answer to another request may well be about the same person. */
function assertSame(given: Asked, asked: Asked): void {
  if (given.requestId !== asked.requestId) throw unusable('it is to another request')
  if (given.subjectKey !== asked.subjectKey) throw unusable('it is about another person')
}

function assertGiven(outcome: string): void {
  if (outcome === 'several') throw new SeveralPeople('more than one person under the address')
  if (outcome === 'factNeeded') throw new FactNeeded('a fact that only the person knows is wanted')
}

function parseLine<Line>(text: string, schema: z.ZodType<Line>, number: number | 'last'): Line {
  const parsed = schema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  const path = parsed.error.issues[0]?.path.join('.') || 'the whole'
  throw unusable(`line ${number} is not as agreed: ${path}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function* linesOf(bytes: Uint8Array): Generator<string> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(newline, from)
    yield decode(bytes.subarray(from, end))
    from = end + 1
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1
  return count
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw unusable('it is not UTF-8')
  }
}

function unusable(why: string): SourceFailure {
  return new SourceFailure(`the answer cannot be used: ${why}`, {isPassing: false})
}
