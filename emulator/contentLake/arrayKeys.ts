/** Gives every object that stands in an array and has no `_key` a random one (12 hex digits). */
export function withArrayKeys<T>(value: T): T
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keyed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withArrayKeys(item)]),
  )
}

function keyed(item: unknown): unknown {
  const deep = withArrayKeys(item)
  if (typeof deep !== 'object' || deep === null || Array.isArray(deep) || '_key' in deep)
    return deep
  return {_key: crypto.randomUUID().replaceAll('-', '').slice(0, 12), ...deep}
}
