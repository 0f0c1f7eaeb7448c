import {expect, test} from 'vitest'

import {
  brandAnHour,
  brandAtMostAnHour,
  isWithinLimits,
  networkAnHour,
} from '../../../core/export/requestLimits.js'

const none = {ofAddress: 0, ofNetwork: 0, ofWideNetwork: 0, ofBrand: 0}

test('an address gets three links a day, a network twenty forms an hour', () => {
  expect(isWithinLimits({...none, ofAddress: 2})).toBe(true)
  expect(isWithinLimits({...none, ofAddress: 3})).toBe(false)
  expect(isWithinLimits({...none, ofNetwork: networkAnHour - 1})).toBe(true)
  expect(isWithinLimits({...none, ofNetwork: networkAnHour})).toBe(false)
})

test('on a flooded page who floods it is kept out, and who has not asked yet is let in', () => {
  const flooded = {...none, ofBrand: brandAnHour}
  expect(isWithinLimits({...flooded, ofNetwork: 1, ofWideNetwork: 1})).toBe(false)
  expect(isWithinLimits({...flooded, ofNetwork: 0, ofWideNetwork: 1})).toBe(false)
  expect(isWithinLimits(flooded)).toBe(true)
})

test('no flood from however many networks sends more than the sender can bear', () => {
  expect(isWithinLimits({...none, ofBrand: brandAtMostAnHour})).toBe(false)
})

test('where the host tells no network, the limits of address and brand hold', () => {
  const unknown = {...none, ofNetwork: undefined, ofWideNetwork: undefined}
  expect(isWithinLimits({...unknown, ofBrand: brandAnHour - 1})).toBe(true)
  expect(isWithinLimits({...unknown, ofBrand: brandAnHour})).toBe(false)
  expect(isWithinLimits({...unknown, ofAddress: 3})).toBe(false)
})
