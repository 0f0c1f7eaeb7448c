/**
 * The version in force at an instant: the highest number whose `effectiveAt` has come.
 *
 * No job puts a version in force; time does.
 */
export function inForceAt<Version extends {readonly version: number; readonly effectiveAt: string}>(
  versions: readonly Version[],
  at: Date,
): Version | undefined {
  return versions
    .filter((version) => Date.parse(version.effectiveAt) <= at.getTime())
    .reduce<Version | undefined>(
      (highest, version) => (highest && highest.version > version.version ? highest : version),
      undefined,
    )
}
