import {noticeFactsSchema, type NoticeFacts} from '../../../core/content/noticeFacts.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../../../core/content/privacyNotice.js'

const ref = (id: string) => ({_ref: id})
const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: `s-${text}`, text, marks})
const fact = (name: string, subject?: string) => ({
  _type: 'fact',
  _key: `f-${name}`,
  name,
  ...(subject && {subject: ref(subject)}),
})
const block = (children: object[], more: object = {}) => ({
  _type: 'block',
  _key: `b${JSON.stringify(children).length}`,
  children,
  ...more,
})

/** A group of two brands with one of everything, in Norwegian. */
export function norwegianFacts(): NoticeFacts {
  return noticeFactsSchema.parse({
    groups: [{_id: 'group', _type: 'brandGroup', name: 'Treningsgruppen', leadTimeDays: 30}],
    brands: [
      {
        _id: 'klinikk',
        _type: 'brand',
        name: 'Klinikken',
        slug: {current: 'klinikken'},
        group: ref('group'),
        controller: ref('drift'),
        domains: ['klinikken.example'],
        languages: ['nb'],
        prevailingLanguage: 'nb',
        timeZone: 'Europe/Oslo',
        isHealthService: true,
        contactEmail: 'hei@klinikken.example',
        contactPhone: '22 00 00 00',
      },
      {
        _id: 'fit',
        _type: 'brand',
        name: 'Aktiv',
        slug: {current: 'aktiv'},
        group: ref('group'),
        controller: ref('drift'),
        languages: ['nb'],
        prevailingLanguage: 'nb',
      },
    ],
    organisations: [
      {
        _id: 'drift',
        _type: 'organisation',
        name: 'Treningsdrift AS',
        country: 'NO',
        orgNumber: '123456785',
        postalAddress: 'Storgata 1\n0155 Oslo',
        email: 'personvern@drift.example',
        phone: '22 11 11 11',
        website: 'drift.example',
        authority: ref('tilsyn'),
        dpo: {email: 'ombud@drift.example'},
      },
      {
        _id: 'tilsyn',
        _type: 'organisation',
        name: 'Datatilsynet',
        country: 'NO',
        postalAddress: 'Postboks 458 Sentrum\n0105 Oslo',
        email: 'postkasse@datatilsynet.no',
        phone: '+47 22 39 69 00',
        website: 'https://www.datatilsynet.no',
      },
      {
        _id: 'mail',
        _type: 'organisation',
        name: 'Brevbud Inc.',
        country: 'US',
        postalAddress: '1 Main St\nAustin',
      },
      {
        _id: 'web',
        _type: 'organisation',
        name: 'Nettvert ApS',
        country: 'DK',
        phone: '33 00 00 00',
      },
    ],
    purposes: [
      {
        _id: 'journal',
        _type: 'processingPurpose',
        group: ref('group'),
        brands: [ref('klinikk')],
        title: {nb: 'Føre journal'},
        subjects: {nb: 'Pasienter'},
        dataCategories: [
          {_key: 'navn', name: {nb: 'Navn'}},
          {_key: 'helse', name: {nb: 'Helseopplysninger'}, isSpecial: true},
        ],
        legalBasis: '6(1)(c)',
        specialCondition: '9(2)(h)',
        supplementaryLaw: {nb: 'helsepersonelloven § 39'},
        retention: {
          months: 120,
          start: {nb: 'etter siste innføring'},
          law: {nb: 'pasientjournalloven § 25'},
        },
        order: 1,
      },
      {
        _id: 'nyhetsbrev',
        _type: 'processingPurpose',
        group: ref('group'),
        title: {nb: 'Sende nyhetsbrev'},
        subjects: {nb: 'Abonnenter'},
        dataCategories: [{_key: 'epost', name: {nb: 'E-postadresse'}}],
        legalBasis: '6(1)(a)',
        retention: {start: {nb: 'til du melder deg av'}},
        recipients: [ref('web')],
        order: 2,
      },
      {
        _id: 'booking',
        _type: 'processingPurpose',
        group: ref('group'),
        brands: [ref('fit')],
        title: {nb: 'Ta imot bestillinger'},
        subjects: {nb: 'Medlemmer'},
        dataCategories: [{_key: 'tid', name: {nb: 'Timer'}}],
        legalBasis: '6(1)(b)',
        retention: {months: 6, start: {nb: 'etter timen'}},
      },
    ],
    agreements: [
      {
        _id: 'a-web',
        _type: 'processorAgreement',
        organisation: ref('web'),
        group: ref('group'),
        service: {nb: 'Drift av nettstedet'},
        location: 'DK',
        transferBasis: 'none',
      },
      {
        _id: 'a-mail',
        _type: 'processorAgreement',
        organisation: ref('mail'),
        group: ref('group'),
        service: {nb: 'Utsending av e-post'},
        location: 'US',
        transferBasis: 'dpf',
      },
    ],
    cookies: [
      {
        _id: 'c-session',
        _type: 'cookie',
        name: 'sid',
        group: ref('group'),
        party: 'first',
        category: 'necessary',
        purpose: {nb: 'Holder deg innlogget'},
        expiry: {nb: 'Til du lukker nettleseren'},
        provider: ref('web'),
      },
    ],
    clauses: [
      {
        _id: 'sikkerhet',
        _type: 'clause',
        title: 'Sikkerhet',
        group: ref('group'),
        texts: [
          {
            _key: 'nb',
            language: 'nb',
            heading: 'Sikkerhet',
            body: [block([span('Alle i gruppen låser skjermen.')])],
          },
          {
            _key: 'en',
            language: 'en',
            heading: 'Security',
            body: [block([span('We lock screens.')])],
          },
        ],
      },
    ],
    pinned: [],
  })
}

/** A notice of the health brand that uses every block and an inline fact of each kind. */
export function norwegianNotice(change: object = {}): PrivacyNotice {
  const facts = (...names: string[]) => names.map((type) => ({_type: type, _key: type}))
  return privacyNoticeSchema.parse({
    _id: 'notice',
    _type: 'privacyNotice',
    brand: ref('klinikk'),
    slug: {current: 'privacy'},
    language: 'nb',
    title: 'Personvernerklæring for Klinikken',
    isNumbered: true,
    stamp: {
      wording: 'Dette er versjon {version} fra {controller}, datert {date}.',
      place: 'bottom',
    },
    sections: [
      {
        _type: 'ownSection',
        _key: 'hvem',
        heading: 'Hvem som er ansvarlig',
        body: [
          block([
            span('Klinikken drives av '),
            fact('controller.name'),
            span('. Merkene er '),
            fact('group.brands'),
            span('.'),
          ]),
          block([span('Se '), span('', 'l1'), span(' om sletting.')], {
            markDefs: [{_type: 'sectionLink', _key: 'l1', section: 'lagring'}],
          }),
          ...facts('controllerCard'),
        ],
      },
      {
        _type: 'ownSection',
        _key: 'formaal',
        heading: 'Formål',
        body: [
          ...facts('purposesTable', 'processorsTable', 'cookieTable'),
          block([span('Vi varsler '), fact('group.leadTime'), span(' før vesentlige endringer.')]),
          block([
            span('Lenken virker i '),
            fact('product.downloadLinkDays'),
            span(', svar innen '),
            fact('product.responseTime'),
            span('.'),
          ]),
        ],
      },
      {
        _type: 'ownSection',
        _key: 'lagring',
        level: 3,
        heading: 'Lagring',
        anchor: {current: 'lagringstid'},
        body: [
          ...facts('retentionTable'),
          block([span('Første')], {listItem: 'bullet', level: 1}),
          block([span('Inni')], {listItem: 'number', level: 2}),
          block([span('Andre')], {listItem: 'bullet', level: 1}),
        ],
      },
      {_type: 'clauseSection', _key: 'sikker', clause: ref('sikkerhet')},
      {
        _type: 'ownSection',
        _key: 'rett',
        heading: 'Rettighetene dine',
        body: [
          ...facts('rights', 'authorityCard', 'versionStamp', 'changeLog'),
          {
            _type: 'ownTable',
            _key: 'egen',
            rows: [
              {_key: 'r0', cells: ['Sak', 'Svar']},
              {_key: 'r1', cells: ['Innsyn']},
            ],
          },
        ],
      },
    ],
    ...change,
  })
}
