import {expect, test} from 'vitest'

import {scriptAddresses} from './scriptAddresses.js'

test.each([
  '<a href="javascript:x()">',
  '<a href=" java\tscript:x()">',
  '<a href="&#106;avascript:x()">',
  '<form action="JavaScript:x()">',
  '<button formaction="javascript:x()">',
  '<img src="data:text/html,x">',
  '<p onclick="x()">',
])('what would run is found: %s', (html) => {
  expect(scriptAddresses(html)).toHaveLength(1)
})

test.each([
  '<p>javascript:x()</p>',
  '<input value="javascript:x()">',
  '<a href="/javascript:x()">',
])('what is only shown is not: %s', (html) => {
  expect(scriptAddresses(html)).toEqual([])
})
