import {CsvError, parse} from 'csv-parse/sync'
import * as z from 'zod'

import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'

const rowsSchema = z.array(z.array(z.string()))

/**
 * What a file is, by what stands in it and never by its name: PDF, JSON (an object or a list), or CSV
 * in UTF-8 with a row of headings, at least one row more, and as many cells in each. Anything else,
 * and so anything a browser could run, is `undefined`.
 */
export function attachmentType(
  bytes: Uint8Array<ArrayBuffer>,
): SealedAttachment['mediaType'] | undefined {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') return 'application/pdf'
  const text = utf8Text(bytes)
  if (text === undefined) return undefined
  if (isJson(text)) return 'application/json'
  return isCsv(text) ? 'text/csv' : undefined
}

function utf8Text(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    // A text has no control characters but tabs and line ends.
    return /[^\P{Cc}\t\r\n]/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function isCsv(text: string): boolean {
  const [headings = ''] = text.split(/\r?\n/, 1)
  if (/^\s*[<{[]/.test(headings)) return false
  const count = (delimiter: string): number => headings.split(delimiter).length
  const delimiter = [';', '\t'].find((each) => count(each) > count(',')) ?? ','
  try {
    const rows = rowsSchema.parse(parse(text, {delimiter, skip_empty_lines: true}))
    return rows.length > 1 && (rows[0]?.length ?? 0) > 1
  } catch (error) {
    if (error instanceof CsvError) return false
    throw error
  }
}
