import {weightedSum} from './weightedSum.js'

/**
 * Whether a number can be a Danish CVR number: eight digits, modulus 11 with the weights
 * 2 7 6 5 4 3 2 1. It says nothing of whether the company exists.
 *
 * Source: https://erhvervsstyrelsen.dk/modulus_11
 */
export function isDanishCvrNumber(digits: string): boolean {
  return /^\d{8}$/.test(digits) && weightedSum(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}
