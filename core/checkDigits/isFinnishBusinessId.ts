import {weightedSum} from './weightedSum.js'

/**
 * Whether a number can be a Finnish business ID (`1234567-8`): eight digits, modulus 11 with the
 * weights 7 9 10 5 8 4 2. It says nothing of whether the company exists.
 *
 * Source: Finnish Business Information System, https://www.ytj.fi
 */
export function isFinnishBusinessId(digits: string): boolean {
  if (!/^\d{8}$/.test(digits)) return false
  const rest = weightedSum(digits, [7, 9, 10, 5, 8, 4, 2]) % 11
  // Rest 1 would need the check digit 10: such numbers are never given out.
  return (rest === 0 ? 0 : 11 - rest) === Number(digits.charAt(7))
}
