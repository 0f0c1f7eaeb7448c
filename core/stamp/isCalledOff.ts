/** A version as far as calling it off goes; `callsOff` names the one that was called off. */
export interface CallableOff {
  readonly version: number
  readonly effectiveAt: string
  readonly callsOff?: number | null | undefined
}

/**
 * Whether a version never came, or will not come, into force because it was called off: by its own
 * number, or by that of a later one that carried it on at the same date.
 *
 * @param versions of the same notice in the same language
 */
export function isCalledOff(
  {version, effectiveAt}: CallableOff,
  versions: readonly CallableOff[],
): boolean {
  return versions.some(
    (other) => other.effectiveAt === effectiveAt && (other.callsOff ?? 0) >= version,
  )
}
