import {noticeFactsSchema, type NoticeFacts} from '../../../core/content/noticeFacts.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {languages} from '../../../core/language.js'
import {startNotice, type StarterWish} from '../../../core/starters/startNotice.js'

const reference = (id: string) => ({_ref: id})

/** A fact in every language: the same words with the language before them. */
const say = (words: string) =>
  Object.fromEntries(languages.map((language) => [language, `${language}: ${words}`]))

/** One brand that has everything a notice can tell, in every language. */
export function completeFacts(): NoticeFacts {
  return noticeFactsSchema.parse({
    groups: [{_id: 'group', _type: 'brandGroup', name: 'Nordlys-gruppen', leadTimeDays: 45}],
    brands: [
      {
        _id: 'brand',
        _type: 'brand',
        name: 'Nordlys',
        slug: {current: 'nordlys'},
        group: reference('group'),
        controller: reference('controller'),
        languages: [...languages],
        prevailingLanguage: 'nb',
      },
    ],
    organisations: [
      {
        _id: 'controller',
        _type: 'organisation',
        name: 'Nordlys AS',
        country: 'NO',
        email: 'personvern@nordlys.example',
        authority: reference('authority'),
        dpo: {name: 'Ombudet', email: 'ombud@nordlys.example'},
      },
      {_id: 'authority', _type: 'organisation', name: 'Tilsynet', country: 'NO'},
      {_id: 'processor', _type: 'organisation', name: 'Skyen Inc.', country: 'US'},
      {_id: 'bank', _type: 'organisation', name: 'Banken', country: 'NO'},
    ],
    purposes: [
      {
        _id: 'purpose',
        _type: 'processingPurpose',
        group: reference('group'),
        title: say('memberships'),
        subjects: say('members'),
        dataCategories: [{_key: 'a', name: say('names and addresses')}],
        legalBasis: '6(1)(f)',
        legitimateInterest: say('knowing our members'),
        retention: {months: 24, start: say('after the last visit')},
        recipients: [reference('bank')],
        source: say('the public register'),
        requirement: say('no membership without it'),
        automatedDecision: say('a score by age'),
      },
      {
        _id: 'letters',
        _type: 'processingPurpose',
        group: reference('group'),
        title: say('letters'),
        subjects: say('readers'),
        dataCategories: [{_key: 'a', name: say('addresses')}],
        legalBasis: '6(1)(a)',
        retention: {start: say('until withdrawn')},
      },
    ],
    agreements: [
      {
        _id: 'agreement',
        _type: 'processorAgreement',
        organisation: reference('processor'),
        group: reference('group'),
        service: say('storage'),
        location: 'US',
        transferBasis: 'scc',
      },
    ],
    cookies: [],
    clauses: [],
    pinned: [],
  })
}

/** Keys in the order they are asked for: k1, k2 … */
export function countedKeys(): () => string {
  let count = 0
  return () => `k${++count}`
}

/** A notice as it stands right after it was started. */
export function startedNotice(wish: StarterWish, brandId = 'brand'): PrivacyNotice {
  return privacyNoticeSchema.parse({
    _id: 'notice',
    _type: 'privacyNotice',
    brand: reference(brandId),
    language: wish.language,
    ...startNotice(wish, countedKeys()),
  })
}
