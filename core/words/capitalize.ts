/** A term as it stands at the head of a column or a line. */
export function capitalize(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1)
}
