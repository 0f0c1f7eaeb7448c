import {noticeFactsSchema, type NoticeFacts} from '../../../core/content/noticeFacts.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../../../core/content/privacyNotice.js'

const ref = (id: string) => ({_ref: id})

/** One Danish company with a single brand and one of everything. */
export function danishFacts(): NoticeFacts {
  return noticeFactsSchema.parse({
    groups: [{_id: 'dk-group', _type: 'brandGroup', name: 'Huden'}],
    brands: [
      {
        _id: 'huden',
        _type: 'brand',
        name: 'Huden',
        slug: {current: 'huden'},
        group: ref('dk-group'),
        controller: ref('huden-aps'),
        languages: ['da'],
        prevailingLanguage: 'da',
        timeZone: 'Europe/Copenhagen',
        isHealthService: true,
      },
    ],
    organisations: [
      {
        _id: 'huden-aps',
        _type: 'organisation',
        name: 'Huden ApS',
        country: 'DK',
        orgNumber: '13748136',
        email: 'post@huden.example',
        authority: ref('dk-tilsyn'),
        dpo: {name: 'Rådgiveren', email: 'dpo@huden.example'},
      },
      {
        _id: 'dk-tilsyn',
        _type: 'organisation',
        name: 'Datatilsynet',
        country: 'DK',
        email: 'dt@datatilsynet.dk',
      },
      {
        _id: 'regneark',
        _type: 'organisation',
        name: 'Regneark A/S',
        country: 'DK',
        postalAddress: 'Gaden 2\n1000 København',
      },
    ],
    purposes: [
      {
        _id: 'salg',
        _type: 'processingPurpose',
        group: ref('dk-group'),
        title: {da: 'Levere varer'},
        subjects: {da: 'Kunder'},
        dataCategories: [{_key: 'navn', name: {da: 'Navn og adresse'}}],
        legalBasis: '6(1)(f)',
        legitimateInterest: {da: 'at levere det, du har købt'},
        retention: {
          months: 60,
          start: {da: 'efter regnskabsårets udgang'},
          law: {da: 'bogføringsloven § 12'},
        },
        automatedDecision: {da: 'Systemet afviser kort, der er spærret.'},
      },
    ],
    agreements: [
      {
        _id: 'dk-agreement',
        _type: 'processorAgreement',
        organisation: ref('regneark'),
        group: ref('dk-group'),
        service: {da: 'Regnskab'},
        location: 'DK',
        transferBasis: 'none',
      },
    ],
    cookies: [],
    clauses: [],
    pinned: [],
  })
}

export function danishNotice(): PrivacyNotice {
  const types = [
    'controllerCard',
    'purposesTable',
    'processorsTable',
    'retentionTable',
    'cookieTable',
    'rights',
    'authorityCard',
    'versionStamp',
    'changeLog',
  ]
  return privacyNoticeSchema.parse({
    _id: 'dk-notice',
    _type: 'privacyNotice',
    brand: ref('huden'),
    language: 'da',
    title: 'Privatlivspolitik',
    stamp: {wording: 'Sidst opdateret: {date}', place: 'top'},
    sections: [
      {
        _type: 'ownSection',
        _key: 'alt',
        heading: 'Det hele',
        body: types.map((type) => ({_type: type, _key: type})),
      },
    ],
  })
}
