import type {StoredDocument} from './storedDocument.js'

/** The documents, found by the text of an attribute without looking at the others. */
export interface DocumentIndex {
  readonly documents: ReadonlyMap<string, StoredDocument>
  put(document: StoredDocument): void
  remove(id: string): void
  /** How many documents hold one of the texts there. */
  count(path: string, texts: readonly string[]): number
  /** Documents that hold one of the texts at a path such as `slug.current`, in dataset order. */
  find(path: string, texts: readonly string[]): StoredDocument[]
}

/** Ids of the documents by the text that an attribute holds. */
type Postings = Map<string, Set<string>>

/** Opens an index over documents; a path is indexed from the first time it is asked for. */
export function openDocumentIndex(initial: Iterable<StoredDocument>): DocumentIndex {
  const documents = new Map<string, StoredDocument>()
  const places = new Map<string, number>()
  const indexed = new Map<string, Postings>()
  let nextPlace = 0

  function postingsOf(path: string): Postings {
    const known = indexed.get(path)
    if (known) return known
    const made: Postings = new Map()
    for (const document of documents.values()) add(made, path, document)
    indexed.set(path, made)
    return made
  }

  function remove(id: string): void {
    const document = documents.get(id)
    if (!document) return
    for (const [path, postings] of indexed) drop(postings, path, document)
    documents.delete(id)
    places.delete(id)
  }

  function put(document: StoredDocument): void {
    const before = documents.get(document._id)
    if (!before) {
      places.set(document._id, nextPlace)
      nextPlace += 1
    }
    for (const [path, postings] of indexed) {
      if (before) drop(postings, path, before)
      add(postings, path, document)
    }
    documents.set(document._id, document)
  }

  for (const document of initial) put(document)
  return {
    documents,
    put,
    remove,
    count(path, texts) {
      const postings = postingsOf(path)
      return texts.reduce((sum, text) => sum + (postings.get(text)?.size ?? 0), 0)
    },
    find(path, texts) {
      const postings = postingsOf(path)
      const ids = [...new Set(texts)].flatMap((text) => [...(postings.get(text) ?? [])])
      return ids
        .toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
        .flatMap((id) => documents.get(id) ?? [])
    },
  }
}

function add(postings: Postings, path: string, document: StoredDocument): void {
  const text = textAt(document, path)
  if (text === undefined) return
  const ids = postings.get(text)
  if (ids) ids.add(document._id)
  else postings.set(text, new Set([document._id]))
}

function drop(postings: Postings, path: string, document: StoredDocument): void {
  const text = textAt(document, path)
  if (text === undefined) return
  const ids = postings.get(text)
  ids?.delete(document._id)
  if (ids?.size === 0) postings.delete(text)
}

function textAt(document: StoredDocument, path: string): string | undefined {
  let value: unknown = document
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    const next: unknown = Object.getOwnPropertyDescriptor(value, name)?.value
    value = next
  }
  return typeof value === 'string' ? value : undefined
}
