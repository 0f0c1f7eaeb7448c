import * as z from 'zod'

import type {LinkDefaults} from '../../../core/optOut/linkColumns.js'
import {Refusal} from '../../../core/refusal.js'
import {parseJson, readText} from '../readJson.js'
import type {LinkFile} from './linkFile.js'
import {assertFirstRow, jsonCells, type JsonRow, jsonRowSchema} from './ndjsonLinkFile.js'

const limitBytes = 1024 * 1024

/**
 * A JSON array of objects, for small files: it is read whole, and numbers come out as a program
 * reads them.
 *
 * @throws Refusal `too_large` above 1 MB; `bad_request` when it is no such array.
 */
export async function jsonLinkFile(
  request: Request,
  defaults: LinkDefaults,
): Promise<LinkFile<JsonRow>> {
  const rows = parseJson(await readSmall(request), z.array(jsonRowSchema))
  const [first] = rows
  if (first) assertFirstRow(first, defaults)
  return {
    rows: asyncRows(rows),
    cells: jsonCells,
    head: '[',
    tail: ']\n',
    text: (served, isFirst) =>
      served
        .map(({row, added}, index) => {
          const comma = isFirst && index === 0 ? '\n' : ',\n'
          return `${comma}${JSON.stringify({...row, ...added})}`
        })
        .join(''),
  }
}

async function readSmall(request: Request): Promise<string> {
  try {
    return await readText(request, limitBytes)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'too_large') throw error
    throw new Refusal(
      'too_large',
      `A JSON array may hold at most ${limitBytes} bytes: send more as text/csv or application/x-ndjson.`,
      {details: {limitBytes}, cause: error},
    )
  }
}

async function* asyncRows(rows: readonly JsonRow[]): AsyncGenerator<JsonRow> {
  yield* rows
}
