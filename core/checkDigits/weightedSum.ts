/** The sum of each digit times its weight; `fold` may change each product first, as Luhn does. */
export function weightedSum(
  digits: string,
  weights: readonly number[],
  fold: (product: number) => number = (product) => product,
): number {
  return weights.reduce(
    (sum, weight, place) => sum + fold(weight * Number(digits.charAt(place))),
    0,
  )
}
