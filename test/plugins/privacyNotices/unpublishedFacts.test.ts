import {expect, test} from 'vitest'

import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {factName, withFact} from '../../../plugins/privacyNotices/examine/factDocuments.js'
import {unpublishedFacts} from '../../../plugins/privacyNotices/examine/unpublishedFacts.js'
import {studioText} from '../../../plugins/privacyNotices/locale/studioText.js'
import {sampleFacts, sampleNotice} from './sampleFacts.js'

/** Shows the processors by name and address, as a notice with their table does. */
function showProcessors(_notice: PrivacyNotice, facts: NoticeFacts): string {
  const shown = facts.agreements.map(({organisation}) => {
    const processor = facts.organisations.find(({_id}) => _id === organisation._ref)
    return [processor?.name, processor?.postalAddress]
  })
  return JSON.stringify(shown)
}

function edited(id: string, change: object): NoticeFacts {
  const facts = sampleFacts()
  return {
    ...facts,
    organisations: facts.organisations.map((one) =>
      one._id === id ? {...one, _rev: 'b', ...change} : one,
    ),
  }
}

function idsOf(drafts: NoticeFacts): string[] {
  return unpublishedFacts(sampleNotice, drafts, sampleFacts(), showProcessors).map(({_id}) => _id)
}

test('a fact whose edits the notice shows is published with it', () => {
  expect(idsOf(edited('org-lifevision', {postalAddress: 'Nyveien 2'}))).toEqual(['org-lifevision'])
})

test('a fact whose edits the notice does not show stays a draft', () => {
  expect(idsOf(edited('org-unused', {postalAddress: 'Nyveien 2'}))).toEqual([])
  expect(idsOf(edited('org-lifevision', {handlers: ['someone@example.com']}))).toEqual([])
})

test('a draft that says the same as what is published is no edit', () => {
  expect(idsOf(edited('org-lifevision', {}))).toEqual([])
})

test('a new processor is published with its agreement, the organisation first', () => {
  const facts = sampleFacts()
  const drafts = {
    ...facts,
    organisations: [
      ...facts.organisations,
      {_id: 'org-new', _type: 'organisation' as const, name: 'New', country: 'SE'},
    ],
    agreements: [
      ...facts.agreements,
      {
        _id: 'agreement-new',
        _type: 'processorAgreement' as const,
        organisation: {_ref: 'org-new'},
        group: {_ref: 'k24'},
        service: {nb: 'Booking'},
        location: 'SE',
        transferBasis: 'none' as const,
      },
    ],
  }
  expect(idsOf(drafts)).toEqual(['org-new', 'agreement-new'])
})

test('what was never published and is named by a published fact goes along, shown or not', () => {
  const drafts = edited('org-lifevision', {
    postalAddress: 'Nyveien 2',
    authority: {_ref: 'org-new-authority'},
  })
  const withAuthority = {
    ...drafts,
    organisations: [
      ...drafts.organisations,
      {
        _id: 'org-new-authority',
        _type: 'organisation' as const,
        name: 'Integritetsskyddsmyndigheten',
        country: 'SE',
      },
    ],
  }
  expect(idsOf(withAuthority)).toEqual(['org-lifevision', 'org-new-authority'])
})

test('a processor agreement is known by its processor and service', () => {
  const facts = sampleFacts()
  const [agreement] = facts.agreements
  expect(agreement && factName(agreement, facts, studioText('en'))).toBe(
    'LifeVision: Medlemssystem',
  )
})

test('taking a fact out leaves every other fact where it stands', () => {
  const facts = sampleFacts()
  const without = withFact(facts, 'org-lifevision', undefined)
  expect(without.organisations.map(({_id}) => _id)).toEqual([
    'org-k24',
    'org-authority',
    'org-unused',
  ])
  expect(without.agreements).toEqual(facts.agreements)
})
