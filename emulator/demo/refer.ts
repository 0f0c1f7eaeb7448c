/** A reference as the Studio stores it. */
export function refer(id: string) {
  return {_type: 'reference', _ref: id} as const
}

/** References in a list, each keyed by what it points at. */
export function referAll(ids: readonly string[]) {
  return ids.map((id) => ({...refer(id), _key: id}))
}

export function slug(current: string) {
  return {_type: 'slug', current} as const
}
