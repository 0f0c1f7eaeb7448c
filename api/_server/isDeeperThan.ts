/** Whether lists and objects stand in one another more than so many levels deep. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  return Object.values(value).some((each) => isDeeperThan(levels - 1, each))
}

/**
 * As deep as JSON that is sent may nest: no form of ours needs ten. What walks through JSON by calling
 * itself, `JSON.stringify` among it, breaks at some thousands, which fit into a few kilobytes.
 */
export const deepestJson = 100
