import {isDraftId, isPublicId, publishedIdOf} from './documentIds.js'
import type {LakeContext, LakeRoute} from './lakeRoute.js'
import type {StoredDocument} from './storedDocument.js'

/** Documents by id, drafts included: no query, no perspective. */
export const documentRoutes: readonly LakeRoute[] = [
  {method: 'GET', pattern: '/data/doc/:dataset/:ids', handle: documentsById},
]

function documentsById(_request: Request, context: LakeContext): Response {
  const {searchParams} = context.url
  const asked = (context.params['ids'] ?? '').split(',').filter((id) => id !== '')
  const ids = searchParams.has('includeAllVersions')
    ? asked.flatMap((id) => versionsOf(id, context))
    : asked
  const isVisible = (id: string) => context.identity.canRead || isPublicId(id)
  const documents: (StoredDocument | Pick<StoredDocument, '_id'>)[] = []
  const omitted: {id: string; reason: 'existence' | 'permission'}[] = []
  for (const id of new Set(ids)) {
    const document = context.store.documents.get(id)
    if (!isVisible(id)) omitted.push({id, reason: 'permission'})
    else if (!document) omitted.push({id, reason: 'existence'})
    else documents.push(searchParams.has('excludeContent') ? {_id: id} : document)
  }
  return Response.json({documents, omitted})
}

/** The published document, its draft and its versions, as far as they are there. */
function versionsOf(id: string, {store}: LakeContext): string[] {
  const publishedId = publishedIdOf(id)
  return [...store.documents.keys()]
    .filter((other) => publishedIdOf(other) === publishedId)
    .toSorted((one, other) => Number(isDraftId(one)) - Number(isDraftId(other)))
}
