import {expect, test} from 'vitest'

import {attachmentName} from '../../../core/processor/attachmentName.js'
import {processorSources} from '../../../core/processor/processorSources.js'
import {norwegianParty} from './norwegianParty.js'

const mailbox = {requestEmail: 'requests@example.com'}
const onlyTwo = {brands: [{_ref: 'brand-two'}]}
const onlyOther = {brands: [{_ref: 'brand-other'}]}

function statesOf(
  agreements: readonly Record<string, unknown>[],
  brands?: string[],
  searched: readonly string[] = [],
): string[] {
  return processorSources(norwegianParty(agreements), {brands}, searched).map(
    ({name, state}) => `${name} ${state}`,
  )
}

test('each processor answers in the way its agreement says', () => {
  const agreements = [
    mailbox,
    {searchedBy: 'inPerson', ...mailbox},
    {},
    {searchedBy: 'nothing', ...mailbox},
    {searchedBy: 'elsewhere', ...mailbox},
  ]
  expect(statesOf(agreements)).toEqual([
    'people.agreement-0 byHand',
    'people.agreement-1 inPerson',
    'people.agreement-2 elsewhere',
    'people.agreement-4 elsewhere',
  ])
})

test('a processor that the functions search is not asked again', () => {
  expect(statesOf([{searchedBy: 'functions'}, mailbox], undefined, ['Leverandør 0'])).toEqual([
    'people.agreement-1 byHand',
  ])
})

test('a processor that nothing searches, whatever its agreement says, is named', () => {
  expect(statesOf([{searchedBy: 'functions'}])).toEqual(['people.agreement-0 elsewhere'])
})

test('processors of brands that the request is not about are not asked', () => {
  const agreements = [{...mailbox, ...onlyTwo}, {...mailbox, ...onlyOther}, mailbox]
  expect(statesOf(agreements)).toEqual(['people.agreement-0 byHand', 'people.agreement-2 byHand'])
  expect(statesOf(agreements, ['one'])).toEqual(['people.agreement-2 byHand'])
})

test.each([
  ['Lykke Media AS', 'lykke-media-as-1.pdf'],
  ['Blåbær & Sønn (Æ)', 'blabaer-sonn-ae-1.pdf'],
  ['../../etc', 'etc-1.pdf'],
  ['«»', 'source-1.pdf'],
  [undefined, 'source-1.pdf'],
])('a file from %s is called %s', (organisation, name) => {
  expect(attachmentName(organisation, 'application/pdf', 1)).toBe(name)
})
