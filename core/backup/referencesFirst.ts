import type {BackedUpDocument} from './comesBack.js'

/**
 * Documents in an order in which they can be put back piece by piece: what one refers to comes before
 * it, for the Content Lake takes none that refers to nothing. Otherwise they stay as they were; of some
 * that refer to each other in a circle one has to come first.
 */
export function referencesFirst<Document extends BackedUpDocument>(
  documents: readonly Document[],
): Document[] {
  const waiting = new Map(documents.map((document) => [document._id, document]))
  const ordered: Document[] = []
  const place = (document: Document): void => {
    if (!waiting.delete(document._id)) return
    for (const id of referencesIn(document)) {
      const other = waiting.get(id)
      if (other) place(other)
    }
    ordered.push(document)
  }
  for (const document of documents) place(document)
  return ordered
}

/** Ids that a value refers to; a weak reference may lead nowhere. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const isReference = '_ref' in value && typeof value._ref === 'string'
  if (isReference) return '_weak' in value && value._weak === true ? [] : [String(value._ref)]
  return Object.values(value).flatMap(referencesIn)
}
