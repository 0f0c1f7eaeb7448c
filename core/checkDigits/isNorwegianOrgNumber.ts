import {weightedSum} from './weightedSum.js'

/**
 * Whether a number can be a Norwegian organisation number: nine digits, modulus 11 with the weights
 * 3 2 7 6 5 4 3 2. It says nothing of whether the organisation exists.
 *
 * Source: https://www.brreg.no/english/coordination/number.html
 */
export function isNorwegianOrgNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const rest = weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11
  // Rest 1 would need the check digit 10: such numbers are never given out.
  return (rest === 0 ? 0 : 11 - rest) === Number(digits.charAt(8))
}
