import * as z from 'zod'

import type {Services} from '../../api/_server/services.js'
import {lakeDocumentSchema, type LakeDocument} from './backupLine.js'

const documentsSchema = z.array(lakeDocumentSchema)

/** A version holds the whole text of a notice; an answer stays some megabytes. */
const pageSizes: Readonly<Record<string, number>> = {noticeVersion: 20}
const usualPageSize = 500

/** Every document of a type, drafts too, by id, a page at a time. */
export async function* lakeDocuments(
  services: Services,
  type: string,
): AsyncGenerator<LakeDocument> {
  const size = pageSizes[type] ?? usualPageSize
  for (let after = ''; ;) {
    const page = await fetchDocuments(
      services,
      `*[_type == $type && _id > $after] | order(_id asc) [0...${size}]`,
      {type, after},
    )
    yield* page
    const last = page.at(-1)
    if (!last || page.length < size) return
    after = last._id
  }
}

/**
 * Every document of some types as it stood at one moment: for those of which there are few. Of one
 * type, whose documents are large, no more than the ids.
 */
export async function lakeDocumentsAtOnce(
  services: Services,
  types: readonly string[],
  idsOnly = '',
): Promise<LakeDocument[]> {
  const query = '*[_type in $types] | order(_id asc) {_id, _type, _type != $idsOnly => {...}}'
  const documents = await fetchDocuments(services, query, {types, idsOnly})
  return documents.toSorted((a, b) => types.indexOf(a._type) - types.indexOf(b._type))
}

/** Those of some documents that are there, by id. */
export async function lakeDocumentsById(
  services: Services,
  ids: readonly string[],
): Promise<Map<string, LakeDocument>> {
  const documents = await fetchDocuments(services, '*[_id in $ids]', {ids})
  return new Map(documents.map((document) => [document._id, document]))
}

/** Which of some documents are there. */
export async function lakeIds(
  services: Services,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const documents = await fetchDocuments(services, '*[_id in $ids]{_id, _type}', {ids})
  return new Set(documents.map(({_id}) => _id))
}

async function fetchDocuments(
  services: Services,
  query: string,
  params: Record<string, unknown>,
): Promise<LakeDocument[]> {
  const client = await services.contentLake()
  return documentsSchema.parse(await client.fetch(query, params, {perspective: 'raw'}))
}
