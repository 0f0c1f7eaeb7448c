import type {BackedUpDocument} from './comesBack.js'

/**
 * A document whose references to some others are weak, so that it can be put back before they are: so
 * does Sanity's own import, and makes them strong once all is there
 * (https://www.sanity.io/docs/importing-data).
 */
export function withWeakReferences<Document extends BackedUpDocument>(
  document: Document,
  ids: ReadonlySet<string>,
): Document {
  return ids.size === 0 ? document : {...document, ...weakIn(Object.entries(document), ids)}
}

function weakIn(
  entries: readonly (readonly [string, unknown])[],
  ids: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(entries.map(([name, value]) => [name, weak(value, ids)]))
}

function weak(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((member) => weak(member, ids))
  if (typeof value !== 'object' || value === null) return value
  const isOne = '_ref' in value && typeof value._ref === 'string' && ids.has(value._ref)
  return isOne ? {...value, _weak: true} : weakIn(Object.entries(value), ids)
}
