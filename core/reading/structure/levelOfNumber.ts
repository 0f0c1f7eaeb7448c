/** The level of a heading that is counted `4.1`, by the parts of its number; `2.0` counts as `2`. */
export function levelOfNumber(number: string | undefined): number {
  return number?.replace(/\.0$/, '').split('.').length ?? 1
}
