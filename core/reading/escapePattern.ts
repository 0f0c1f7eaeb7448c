/** The source of a pattern that finds just this text: `B.V` is found, `BxV` is not. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
