import {noticeFactsSchema, type NoticeFacts} from '../../../core/content/noticeFacts.js'
import {privacyNoticeSchema} from '../../../core/content/privacyNotice.js'

const group = {_ref: 'k24'}

/** One group with one brand, its controller, one processor and one purpose. */
export function sampleFacts(): NoticeFacts {
  return noticeFactsSchema.parse({
    groups: [{_id: 'k24', _type: 'brandGroup', name: 'K24', leadTimeDays: 30}],
    brands: [
      {
        _id: 'brand-fit24',
        _type: 'brand',
        name: 'FIT24',
        slug: {current: 'fit24'},
        group,
        controller: {_ref: 'org-k24'},
        languages: ['nb'],
        prevailingLanguage: 'nb',
      },
    ],
    organisations: [
      {
        _id: 'org-k24',
        _rev: 'a',
        _type: 'organisation',
        name: 'K24 AS',
        country: 'NO',
        orgNumber: '916787499',
        postalAddress: 'Storgata 1\n0155 Oslo',
        email: 'personvern@example.com',
        authority: {_ref: 'org-authority'},
      },
      {
        _id: 'org-authority',
        _rev: 'a',
        _type: 'organisation',
        name: 'Datatilsynet',
        country: 'NO',
      },
      {
        _id: 'org-lifevision',
        _rev: 'a',
        _type: 'organisation',
        name: 'LifeVision',
        country: 'NO',
        postalAddress: 'Gamleveien 1',
      },
      {_id: 'org-unused', _rev: 'a', _type: 'organisation', name: 'Elsewhere', country: 'NO'},
    ],
    purposes: [
      {
        _id: 'purpose-members',
        _type: 'processingPurpose',
        title: {nb: 'Medlemskap'},
        group,
        subjects: {nb: 'Medlemmer'},
        dataCategories: [{_key: 'a', name: {nb: 'Navn'}}],
        legalBasis: '6(1)(b)',
        retention: {months: 24, start: {nb: 'etter at medlemskapet er slutt'}},
      },
    ],
    agreements: [
      {
        _id: 'agreement-lifevision',
        _type: 'processorAgreement',
        organisation: {_ref: 'org-lifevision'},
        group,
        service: {nb: 'Medlemssystem'},
        location: 'NO',
        transferBasis: 'none',
        agreedOn: '2024-01-01',
      },
    ],
    cookies: [],
    clauses: [],
    pinned: [],
  })
}

/** A notice that names the processors and nothing else of its own. */
export const sampleNotice = privacyNoticeSchema.parse({
  _id: 'notice-fit24',
  _type: 'privacyNotice',
  brand: {_ref: 'brand-fit24'},
  language: 'nb',
  title: 'Personvernerklæring',
  sections: [
    {
      _type: 'ownSection',
      _key: 'who',
      heading: 'Hvem vi deler med',
      body: [{_type: 'processorsTable', _key: 'table'}],
    },
  ],
  stamp: {wording: 'Dette er versjon {version}, datert {date}', place: 'bottom'},
})
