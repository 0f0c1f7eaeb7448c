import {expect, test} from 'vitest'

import {privacyNotices} from '../../../plugins/privacyNotices/privacyNotices.js'
import {readPluginOptions} from '../../../plugins/privacyNotices/readPluginOptions.js'

const origin =
  'privacyNotices: the option “functionsOrigin” has to be an https origin without a path, such as https://notices.example.no (http on localhost alone), and '
const another = `${origin}another text came.`

test.each([
  [{functionsOrigin: 'not a url'}, another],
  [{functionsOrigin: ''}, another],
  [{functionsOrigin: 'https://notices.example.no/'}, another],
  [{functionsOrigin: 'https://notices.example.no/api'}, another],
  [{functionsOrigin: 'https://somebody:secret@notices.example.no'}, another],
  [{functionsOrigin: 'http://notices.example.no'}, another],
  [{functionsOrigin: 'http://localhost.example.no'}, another],
  [{functionsOrigin: 'ftp://localhost'}, another],
  [{functionsOrigin: 3000}, `${origin}a number came.`],
  [{functionsOrigin: null}, `${origin}null came.`],
  [{functionsOrigin: ['https://notices.example.no']}, `${origin}an object came.`],
  [{tool: 'no'}, 'privacyNotices: the option “tool” has to be true or false, and a text came.'],
  [
    {origin: 'https://notices.example.no'},
    'privacyNotices: there is no option “origin”; the options are functionsOrigin and tool.',
  ],
  [
    'https://notices.example.no',
    'privacyNotices: the options have to be an object with functionsOrigin and tool.',
  ],
])('options %j are refused in a sentence that names what is wrong', (options, sentence) => {
  expect(() => readPluginOptions(options)).toThrow(new Error(sentence))
})

test.each([
  {},
  {functionsOrigin: undefined},
  {functionsOrigin: 'https://notices.example.no'},
  {functionsOrigin: 'https://notices.example.no:8443'},
  {functionsOrigin: 'http://localhost:3000'},
  {functionsOrigin: 'http://notices.localhost'},
  {functionsOrigin: 'http://127.0.0.1:3000'},
  {functionsOrigin: 'http://[::1]:3000'},
  {functionsOrigin: 'https://notices.example.no', tool: false},
])('options %j are taken as they are', (options) => {
  expect(readPluginOptions(options)).toEqual(options)
})

test('the plugin works without options', () => {
  expect(readPluginOptions(undefined)).toEqual({})
})

test('options are refused where the plugin is defined, before any Studio opens', () => {
  expect(() => privacyNotices({functionsOrigin: 'notices.example.no'})).toThrow(another)
})

test('the plugin brings a tool of its own unless it is told not to', () => {
  expect(privacyNotices().plugins).toHaveLength(1)
  expect(privacyNotices({tool: true}).plugins).toHaveLength(1)
  expect(privacyNotices({tool: false}).plugins).toEqual([])
})
