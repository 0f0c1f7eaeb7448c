import {expect, test} from 'vitest'

import {findingsOf, type Stored} from './findingsOf.js'

const slug = (current: string) => ({_type: 'slug', current})

function brandWith(name: string, newsletter: string) {
  return {
    _id: 'brand-fit24',
    _type: 'brand',
    name: 'FIT24',
    slug: slug(name),
    group: {_type: 'reference', _ref: 'group'},
    controller: {_type: 'reference', _ref: 'organisation'},
    languages: ['nb'],
    prevailingLanguage: 'nb',
    timeZone: 'Europe/Oslo',
    newsletters: [
      {
        _key: 'one',
        _type: 'newsletter',
        name: {nb: 'Nyhetsbrev'},
        slug: slug(newsletter),
        topicId: 'topic-a',
      },
    ],
  }
}

const published = brandWith('fit24', 'nytt')
const left = {_id: 'optOut.a', _type: 'optOut', brand: 'fit24', newsletter: 'nytt'}
const leftBrand = {...left, newsletter: '*'}
const asked = {_id: 'dataRequest.a', _type: 'dataRequest', brand: 'fit24', state: 'confirmed'}

async function findingsOfSlugs(document: Stored, ...stored: Stored[]): Promise<string[]> {
  const findings = await findingsOf(document, {stored: [published, ...stored]})
  return findings.filter((finding) => finding.includes('slug'))
}

test.each([left, leftBrand, asked, {...left, _type: 'consent'}])(
  'a brand that people have left or asked keeps its short name: $_type $newsletter',
  async (used) => {
    const renamed = brandWith('fit24-trening', 'nytt')
    expect(await findingsOfSlugs(renamed, used)).toEqual([
      expect.stringMatching(/^error in slug: .*under “fit24”/),
    ])
    expect(await findingsOfSlugs(published, used)).toEqual([])
  },
)

test('a brand that nobody has left or asked can be renamed', async () => {
  expect(await findingsOfSlugs(brandWith('fit24-trening', 'nytt'))).toEqual([])
  const other = {...left, brand: 'klinikk24'}
  expect(await findingsOfSlugs(brandWith('fit24-trening', 'nytt'), other)).toEqual([])
})

test('a newsletter that people have left keeps its short name', async () => {
  const renamed = brandWith('fit24', 'ukens-nytt')
  expect(await findingsOfSlugs(renamed, left)).toEqual([
    expect.stringMatching(/^error in newsletters.*slug: .*under “nytt”/),
  ])
  expect(await findingsOfSlugs(renamed)).toEqual([])
  expect(await findingsOfSlugs(renamed, leftBrand)).toEqual([])
})
