import * as z from 'zod'

import {
  addedColumns,
  askedColumnOf,
  type LinkDefaults,
  linkHeadingProblems,
} from '../../../core/optOut/linkColumns.js'
import type {AskedCells} from '../../../core/optOut/readLinkRow.js'
import {Refusal} from '../../../core/refusal.js'
import {deepestJson, isDeeperThan} from '../isDeeperThan.js'
import type {LinkFile, ServedRow} from './linkFile.js'

const longestLine = 64 * 1024

export const jsonRowSchema = z.record(z.string(), z.unknown())

export type JsonRow = z.infer<typeof jsonRowSchema>

interface Line {
  readonly text: string
  readonly row: JsonRow
}

/**
 * JSON Lines: an object a line. What is added is written into the line as it came, so that numbers
 * too large for a program keep all of their digits.
 *
 * Its rows throw a Refusal `bad_request` at a line that is no object, with its number.
 */
export function ndjsonLinkFile(
  texts: AsyncGenerator<string>,
  defaults: LinkDefaults,
): LinkFile<Line> {
  return {
    rows: jsonLines(texts, defaults),
    cells: ({row}) => jsonCells(row),
    head: '',
    tail: '',
    text: (rows) => rows.map((served) => `${withAdded(served)}\n`).join(''),
  }
}

/** What a row asks for. */
export function jsonCells(row: JsonRow): AskedCells {
  const named = Object.entries(row).map(([key, value]) => [askedColumnOf(key), value] as const)
  return Object.fromEntries(named.filter(([name]) => name !== undefined))
}

/** @throws Refusal `bad_request` where the first row shows that this is no such file. */
export function assertFirstRow(row: JsonRow, defaults: LinkDefaults): void {
  const problems = linkHeadingProblems(Object.keys(row), defaults)
  if (problems.length > 0) {
    throw new Refusal('bad_request', `The first row cannot be read: ${problems.join('; ')}.`)
  }
}

function withAdded({row: {text, row}, added}: ServedRow<Line>): string {
  if (addedColumns.some((name) => name in row)) return JSON.stringify({...row, ...added})
  const comma = Object.keys(row).length > 0 ? ',' : ''
  return `${text.slice(0, -1)}${comma}${JSON.stringify(added).slice(1)}`
}

async function* jsonLines(
  texts: AsyncGenerator<string>,
  defaults: LinkDefaults,
): AsyncGenerator<Line> {
  let number = 0
  let isFirst = true
  for await (const line of linesOf(texts)) {
    number += 1
    const text = (number === 1 ? line.replace(/^\uFEFF/, '') : line).trim()
    if (text === '') continue
    const parsed = jsonRowSchema.safeParse(parse(text))
    if (!parsed.success) {
      throw new Refusal('bad_request', `Line ${number} is no JSON object.`)
    }
    if (isDeeperThan(deepestJson, parsed.data)) {
      throw new Refusal('bad_request', `Line ${number} nests more than ${deepestJson} levels deep.`)
    }
    if (isFirst) assertFirstRow(parsed.data, defaults)
    isFirst = false
    yield {text, row: parsed.data}
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* linesOf(texts: AsyncGenerator<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const text of texts) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > longestLine) {
      throw new Refusal('bad_request', `A line holds more than ${longestLine} characters.`)
    }
  }
  if (rest !== '') yield rest
}
