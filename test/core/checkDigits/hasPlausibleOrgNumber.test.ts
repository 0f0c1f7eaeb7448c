import {expect, test} from 'vitest'

import {hasPlausibleOrgNumber} from '../../../core/checkDigits/hasPlausibleOrgNumber.js'

test.each([
  ['NO', '916787499'],
  ['NO', '896 907 662'],
  ['NO', '997295315'],
  ['NO', '123456785'],
  ['NO', 'NO 916 787 499 MVA'],
  ['DK', '37231304'],
  ['DK', 'DK 13748136'],
  ['SE', '556036-0793'],
  ['FI', '0112038-9'],
  ['FI', 'FI 20774740'],
])('a number with the right check digit is plausible: %s %s', (country, number) => {
  expect(hasPlausibleOrgNumber(country, number)).toBe(true)
})

test.each(['916787499', '997295315'])('any one wrong digit of %s is noticed', (number) => {
  for (let place = 0; place < number.length; place++) {
    const wrong = (Number(number.charAt(place)) + 1) % 10
    const changed = number.slice(0, place) + String(wrong) + number.slice(place + 1)
    expect(hasPlausibleOrgNumber('NO', changed), changed).toBe(false)
  }
})

test('a number of the wrong length is not plausible', () => {
  expect(hasPlausibleOrgNumber('NO', '91678749')).toBe(false)
  expect(hasPlausibleOrgNumber('DK', '916787499')).toBe(false)
  expect(hasPlausibleOrgNumber('SE', '556036079')).toBe(false)
  expect(hasPlausibleOrgNumber('FI', '112038-9')).toBe(false)
})

test('a Norwegian number whose check digit would be ten is not plausible', () => {
  // Eight digits that leave rest 1, whatever digit follows.
  const eight = restOneNumber()
  for (let digit = 0; digit < 10; digit++) {
    expect(hasPlausibleOrgNumber('NO', `${eight}${digit}`)).toBe(false)
  }
})

test('a Swedish personal number is no organisation number', () => {
  expect(hasPlausibleOrgNumber('SE', '811218-9876')).toBe(false)
})

test('nothing is said of countries without a known check digit', () => {
  expect(hasPlausibleOrgNumber('US', '12-3456789')).toBeUndefined()
})

function restOneNumber(): string {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2]
  for (let candidate = 90_000_000; ; candidate++) {
    const digits = String(candidate)
    const sum = weights.reduce((total, weight, i) => total + weight * Number(digits.charAt(i)), 0)
    if (sum % 11 === 1) return digits
  }
}
