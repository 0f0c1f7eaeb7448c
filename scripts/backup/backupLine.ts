import {createHash} from 'node:crypto'

import canonicalize from 'canonicalize'
import * as z from 'zod'

/** A document as the Content Lake gives it. */
export const lakeDocumentSchema = z.looseObject({_id: z.string(), _type: z.string()})

export type LakeDocument = z.infer<typeof lakeDocumentSchema>

const lineSchema = z.object({document: lakeDocumentSchema, hash: z.string()})

/** What the first line's hash goes on from. */
export const beforeFirstLine = ''

export interface BackupLine {
  readonly text: string
  /** SHA-256 over the hash of the line before and this document: binds all lines so far. */
  readonly hash: string
}

/** The line of a document behind those whose last hash is given. */
export function backupLine(document: LakeDocument, previousHash: string): BackupLine {
  const hash = lineHash(document, previousHash)
  return {text: canonical({document, hash}), hash}
}

/** The document of a line; `undefined` where it is not the line that was written there. */
export function readBackupLine(
  text: string,
  previousHash: string,
): {readonly document: LakeDocument; readonly hash: string} | undefined {
  const parsed = lineSchema.safeParse(parseJson(text))
  if (!parsed.success) return undefined
  const {document} = parsed.data
  const line = backupLine(document, previousHash)
  return line.text === text ? {document, hash: line.hash} : undefined
}

/** RFC 8785. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('only JSON can be written down')
  return text
}

function lineHash(document: LakeDocument, previousHash: string): string {
  return createHash('sha256')
    .update(`${previousHash}\n${canonical(document)}`)
    .digest('hex')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
