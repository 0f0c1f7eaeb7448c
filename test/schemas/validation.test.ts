import {expect, test} from 'vitest'

import {findingsOf} from './findingsOf.js'

const group = {_type: 'reference', _ref: 'group-one'}

const purpose = {
  _type: 'processingPurpose',
  title: {nb: 'Sende nyhetsbrev'},
  group,
  subjects: {nb: 'Abonnenter'},
  dataCategories: [{_key: 'a', _type: 'dataCategory', name: {nb: 'E-postadresse'}}],
  legalBasis: '6(1)(a)',
  retention: {start: {nb: 'Til du melder deg av'}},
}

const patientData = [{_key: 'a', _type: 'dataCategory', name: {nb: 'Journal'}, isSpecial: true}]

const organisation = {
  _type: 'organisation',
  name: 'K24 Prestasjon AS',
  country: 'NO',
  orgNumber: '916787499',
  email: 'post@k24.no',
}

const agreement = {
  _type: 'processorAgreement',
  organisation: {_type: 'reference', _ref: 'organisation-one'},
  group,
  service: {nb: 'Sender e-post'},
  location: 'US',
  transferBasis: 'scc',
  transferReviewOn: '2999-01-01',
  agreedOn: '2025-01-10',
}

const changeNotice = {
  _type: 'changeNotice',
  title: 'New system',
  notices: [{_key: 'a', _type: 'changedNotice', notice: {_type: 'reference', _ref: 'notice-one'}}],
  summary: {nb: 'Vi tar i bruk et nytt system.'},
}

test.each([purpose, organisation, agreement, {...changeNotice, effectiveOn: '2027-01-01'}])(
  'a complete document is left in peace: $_type',
  async (document) => {
    expect(await findingsOf(document)).toEqual([])
  },
)

test('a purpose without a legal basis is an error', async () => {
  expect(await findingsOf({...purpose, legalBasis: undefined})).toEqual([
    expect.stringMatching(/^error in legalBasis: A purpose needs a legal basis/),
  ])
})

test('legitimate interest without the interest named is an error', async () => {
  expect(await findingsOf({...purpose, legalBasis: '6(1)(f)'})).toEqual([
    expect.stringMatching(/^error in legitimateInterest: .*Art\. 13\(1\)\(d\)/),
  ])
  const named = {...purpose, legalBasis: '6(1)(f)', legitimateInterest: {nb: 'Holde kontakt'}}
  expect(await findingsOf(named)).toEqual([])
})

test('an interest of blanks is no interest', async () => {
  const blank = {...purpose, legalBasis: '6(1)(f)', legitimateInterest: {nb: '  '}}
  expect(await findingsOf(blank)).toHaveLength(1)
})

test('sensitive data without an Art. 9 condition is an error', async () => {
  expect(await findingsOf({...purpose, dataCategories: patientData})).toEqual([
    expect.stringMatching(/^error in specialCondition: .*Art\. 9/),
  ])
})

test('a legal duty without the law named is a warning', async () => {
  expect(await findingsOf({...purpose, legalBasis: '6(1)(c)'})).toEqual([
    expect.stringMatching(/^warning in supplementaryLaw: /),
  ])
})

test('a purpose that does not say how long data is kept is an error', async () => {
  expect(await findingsOf({...purpose, retention: undefined})).toContainEqual(
    expect.stringMatching(/^error in retention/),
  )
  expect(await findingsOf({...purpose, retention: {months: 12}})).toContainEqual(
    expect.stringMatching(/^error in retention\.start/),
  )
})

test('an organisation number that fails its check digit is a warning, not an error', async () => {
  expect(await findingsOf({...organisation, orgNumber: '916787498'})).toEqual([
    expect.stringMatching(/^warning in orgNumber: The check digit/),
  ])
  expect(await findingsOf({...organisation, country: 'DK'})).toEqual([
    expect.stringMatching(/^warning in orgNumber: /),
  ])
})

test('an organisation nobody can reach in writing is a warning', async () => {
  expect(await findingsOf({...organisation, email: undefined})).toEqual([
    expect.stringMatching(/^warning in email: No e-mail and no postal address/),
  ])
  const reachable = {...organisation, email: undefined, postalAddress: 'Storgata 1\n0155 Oslo'}
  expect(await findingsOf(reachable)).toEqual([])
})

test('a brand without a responsible company is an error', async () => {
  const brand = {
    _type: 'brand',
    name: 'Klinikk24',
    slug: {_type: 'slug', current: 'klinikk24'},
    group,
    languages: ['nb'],
    prevailingLanguage: 'nb',
    timeZone: 'Europe/Oslo',
  }
  expect(await findingsOf(brand)).toEqual([
    expect.stringMatching(/^error in controller: .*Art\. 13\(1\)\(a\)/),
  ])
})

test('a processor without the date of its agreement is a warning', async () => {
  expect(await findingsOf({...agreement, agreedOn: undefined})).toEqual([
    expect.stringMatching(/^warning in agreedOn: /),
  ])
})

test('a transfer whose review date has passed is a warning', async () => {
  expect(await findingsOf({...agreement, transferReviewOn: '2020-07-16'})).toEqual([
    expect.stringMatching(/^warning in transferReviewOn: The date has passed/),
  ])
})

test('a change notice has a date or a reason to start at once, and not both', async () => {
  expect(await findingsOf(changeNotice)).toEqual([
    expect.stringMatching(/^error in effectiveOn: Choose the date/),
  ])
  const both = {...changeNotice, effectiveOn: '2027-01-01', immediateReason: 'mistake_corrected'}
  expect(await findingsOf(both)).toEqual([
    expect.stringMatching(/^error in effectiveOn: .*not both/),
  ])
})

test('a link to a section that is gone is an error', async () => {
  const linkTo = (section: string) => ({
    _type: 'privacyNotice',
    title: 'Personvernerklæring',
    brand: {_type: 'reference', _ref: 'brand-one'},
    slug: {_type: 'slug', current: 'privacy'},
    language: 'nb',
    stamp: {wording: 'Sist endret: {date}', place: 'bottom'},
    sections: [
      {
        _type: 'ownSection',
        _key: 'one',
        heading: 'Hvem vi er',
        level: 2,
        body: [
          {
            _type: 'block',
            _key: 'b',
            style: 'normal',
            markDefs: [{_type: 'sectionLink', _key: 'm', section}],
            children: [{_type: 'span', _key: 's', text: 'se der', marks: ['m']}],
          },
        ],
      },
    ],
  })
  const gone = expect.stringMatching(/^error in sections.*gone/)
  expect(await findingsOf(linkTo('one'))).not.toContainEqual(gone)
  expect(await findingsOf(linkTo('two'))).toContainEqual(gone)
})

test('two notices of one brand, language and short name are an error', async () => {
  const notice = {
    _type: 'privacyNotice',
    title: 'Personvernerklæring',
    brand: {_type: 'reference', _ref: 'brand-one'},
    slug: {_type: 'slug', current: 'privacy'},
    language: 'nb',
    stamp: {wording: 'Sist endret: {date}', place: 'bottom'},
    sections: [{_type: 'ownSection', _key: 'one', heading: 'Hvem vi er', level: 2}],
  }
  const other = {...notice, _id: 'another-notice'}
  expect(await findingsOf(notice, {stored: []})).not.toContainEqual(expect.stringMatching(/slug/))
  expect(await findingsOf(notice, {stored: [other]})).toContainEqual(
    expect.stringMatching(/^error in slug/),
  )
  const inDanish = {...other, language: 'da'}
  expect(await findingsOf(notice, {stored: [inDanish]})).not.toContainEqual(
    expect.stringMatching(/slug/),
  )
})

test('a processor that its people search needs an address to ask at', async () => {
  const byPeople = {...agreement, searchedBy: 'people'}
  expect(await findingsOf(byPeople)).toEqual([
    expect.stringMatching(/^error in searchedBy: .*fill in the e-mail for requests/),
  ])
  expect(await findingsOf({...byPeople, requestEmail: 'requests@example.com'})).toEqual([])
  expect(await findingsOf({...agreement, searchedBy: 'elsewhere'})).toEqual([])
})

test.each([
  ['https://personvern.klinikk24.no', true],
  ['https://personvern.klinikk24.no/', true],
  ['https://personvern.blåbær.no', true],
  ['http://personvern.klinikk24.no', false],
  ['https://klinikk24.no/personvern', false],
  ['https://klinikk24.no/?utm=mail', false],
  ['https://klinikk24.no/#personvern', false],
])(
  'links in mails lead to a host over https, and to no path on it: %s, %j',
  async (linkHost, isFine) => {
    const found = await findingsOf({_type: 'brand', linkHost})
    const ofLinks = found.filter((line) => line.includes('linkHost'))
    expect(ofLinks).toEqual(
      isFine ? [] : ['error in linkHost: Start with https:// and write no path.'],
    )
  },
)
