/**
 * The ids a document refers to strongly, in this dataset.
 *
 * Weak references, and those to other datasets or to another kind of resource, are not checked.
 */
export function strongReferencesOf(value: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  collect(value, found)
  return found
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string') {
    const isWeak = '_weak' in value && value._weak === true
    const isElsewhere = '_dataset' in value || '_projectId' in value
    const isGlobal =
      '_type' in value &&
      (value._type === 'globalDocumentReference' || value._type === 'crossDatasetReference')
    if (!isWeak && !isElsewhere && !isGlobal) found.add(value._ref)
    return
  }
  for (const item of Object.values(value)) collect(item, found)
}

/**
 * A draft's content as it is published: references that were weak only until then become strong.
 *
 * A reference whose `_strengthenOnPublish.weak` is set stays weak, as its schema says.
 */
export function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenReferences)
  if (typeof value !== 'object' || value === null) return value
  const {_strengthenOnPublish, ...attributes}: Record<string, unknown> = {...value}
  if (!('_ref' in attributes) || typeof _strengthenOnPublish !== 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, strengthenReferences(item)]),
    )
  }
  const staysWeak =
    _strengthenOnPublish !== null &&
    'weak' in _strengthenOnPublish &&
    _strengthenOnPublish.weak === true
  if (!staysWeak) delete attributes['_weak']
  return attributes
}
