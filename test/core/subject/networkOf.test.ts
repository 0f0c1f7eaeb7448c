import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {networkOf} from '../../../core/subject/networkOf.js'

test.each([
  ['203.0.113.77', '203.0.113.0/24', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['2001:DB8:1:2::6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0::/48'],
  ['2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['::1', '0:0:0:0::/64', '0:0:0::/48'],
  ['fe80::', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
])('%s is in %s, and in %s', (address, network, wide) => {
  expect(networkOf(address)).toEqual({network, wide})
})

test.each([
  '',
  'unknown',
  '256.1.1.1',
  '1.2.3',
  'a@b',
  '::1%eth0',
  'g::1',
  '1:2:3',
  'localhost:80',
])('%o is in no network', (text) => {
  expect(networkOf(text)).toBeUndefined()
})

test('all addresses of a network are in it, and any text is read without failing', () => {
  fc.assert(
    fc.property(fc.ipV6(), fc.string(), (address, text) => {
      const found = networkOf(address)
      expect(found?.network.split(':').slice(0, 4)).toHaveLength(4)
      networkOf(text)
    }),
  )
  fc.assert(
    fc.property(fc.ipV4(), fc.nat(255), (address, last) => {
      const neighbour = address.replace(/\d+$/, String(last))
      expect(networkOf(neighbour)).toEqual(networkOf(address))
    }),
  )
})
