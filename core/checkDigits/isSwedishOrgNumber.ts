import {weightedSum} from './weightedSum.js'

/**
 * Whether a number can be a Swedish organisation number: ten digits, the third at least 2 (which
 * tells it from a personal number), and a Luhn check digit.
 */
export function isSwedishOrgNumber(digits: string): boolean {
  if (!/^\d{2}[2-9]\d{7}$/.test(digits)) return false
  return weightedSum(digits, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1], crossSum) % 10 === 0
}

/** 14 counts as 1 + 4. */
function crossSum(product: number): number {
  return product > 9 ? product - 9 : product
}
