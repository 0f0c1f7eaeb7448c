import {expect, test} from 'vitest'

import {readPluginOptions} from '../../../plugins/privacyNotices/readPluginOptions.js'

test('a wrong option is named together with the plugin', () => {
  expect(() => readPluginOptions({functionsOrigin: 'not a url'})).toThrow(
    /privacyNotices.*functionsOrigin/,
  )
  expect(() => readPluginOptions({functionsOrigin: 'https://example.com/api'})).toThrow(
    /privacyNotices.*functionsOrigin/,
  )
})

test('an option that does not exist is named', () => {
  expect(() => readPluginOptions({origin: 'https://example.com'})).toThrow(/privacyNotices.*origin/)
})

test('the plugin works without options', () => {
  expect(readPluginOptions(undefined)).toEqual({})
})
