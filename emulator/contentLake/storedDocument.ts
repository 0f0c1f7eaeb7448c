/** A document as the Content Lake holds it: its own attributes and the system's. */
export interface StoredDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [attribute: string]: unknown
}

const systemAttributes = ['_id', '_type', '_rev', '_createdAt', '_updatedAt'] as const

export function isStoredDocument(value: unknown): value is StoredDocument {
  if (typeof value !== 'object' || value === null) return false
  const attributes: Record<string, unknown> = {...value}
  return systemAttributes.every((name) => typeof attributes[name] === 'string')
}
