const idPattern = /^(?!\.)[a-zA-Z0-9._-]{1,128}$/

/**
 * Whether the Content Lake takes it as a document id: `a-zA-Z0-9._-`, at most 128 characters, no
 * leading dot, no dot-separated segment that starts with `-`.
 *
 * Source: https://www.sanity.io/docs/content-lake/ids
 */
export function isDocumentId(id: string): boolean {
  return idPattern.test(id) && !id.split('.').some((segment) => segment.startsWith('-'))
}

export function isDraftId(id: string): boolean {
  return id.startsWith('drafts.')
}

/** Whether the id is that of a document in a content release. */
export function isVersionId(id: string): boolean {
  return id.startsWith('versions.')
}

export function draftIdOf(publishedId: string): string {
  return `drafts.${publishedId}`
}

/** The id under which the document is, or would be, published. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice('drafts.'.length)
  if (isVersionId(id)) return id.split('.').slice(2).join('.')
  return id
}

/** Whether readers without a token may see it in a public dataset: only ids without a dot. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}
