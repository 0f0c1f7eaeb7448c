export interface FoundReference {
  readonly id: string
  /** A weak one may lead nowhere; the Content Lake takes no other that does. */
  readonly isWeak: boolean
}

/** What a value refers to, at any depth. */
export function referencesIn(value: unknown): FoundReference[] {
  if (typeof value !== 'object' || value === null) return []
  if ('_ref' in value && typeof value._ref === 'string') {
    return [{id: value._ref, isWeak: '_weak' in value && value._weak === true}]
  }
  return Object.values(value).flatMap(referencesIn)
}
