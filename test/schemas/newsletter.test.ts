import {expect, test} from 'vitest'

import {findingsOf} from './findingsOf.js'

/** What the Studio says of the newsletters of a brand that is otherwise whole. */
async function findingsOfNewsletters(...newsletters: object[]): Promise<string[]> {
  const findings = await findingsOf({
    _type: 'brand',
    name: 'Klinikk24',
    slug: {_type: 'slug', current: 'klinikk24'},
    group: {_type: 'reference', _ref: 'group'},
    controller: {_type: 'reference', _ref: 'organisation'},
    languages: ['nb'],
    prevailingLanguage: 'nb',
    timeZone: 'Europe/Oslo',
    newsletters: newsletters.map((newsletter, index) => ({
      _key: `key-${index}`,
      _type: 'newsletter',
      name: {nb: 'Nyhetsbrev'},
      slug: {_type: 'slug', current: `nyhetsbrev-${index}`},
      ...newsletter,
    })),
  })
  return findings.filter((finding) => finding.includes('newsletters'))
}

test('a newsletter by e-mail has a topic or a Mailchimp audience', async () => {
  expect(await findingsOfNewsletters({})).toEqual([
    expect.stringMatching(
      /^error in newsletters.*topicId: Without a topic or a Mailchimp audience/,
    ),
  ])
  expect(await findingsOfNewsletters({topicId: 'topic-a'})).toEqual([])
  expect(await findingsOfNewsletters({mailchimpAudienceId: 'a1b2c3d4e5'})).toEqual([])
})

test.each(['sms', 'phone', 'post'])('what goes out by %s needs no list here', async (channel) => {
  expect(await findingsOfNewsletters({channel})).toEqual([])
})

test('the name of a Mailchimp audience is not its id', async () => {
  expect(await findingsOfNewsletters({mailchimpAudienceId: 'Klinikk24 kunder'})).toEqual([
    expect.stringMatching(/^error in newsletters.*mailchimpAudienceId: An audience’s id is ten/),
  ])
})

test('two newsletters on one list are warned of: leaving one would leave both', async () => {
  const shared = {mailchimpAudienceId: 'a1b2c3d4e5'}
  expect(await findingsOfNewsletters(shared, shared)).toEqual([
    expect.stringMatching(/^warning in newsletters.*: Another newsletter of this brand/),
    expect.stringMatching(/^warning in newsletters.*: Another newsletter of this brand/),
  ])
  expect(await findingsOfNewsletters({topicId: 'topic-a'}, {topicId: 'topic-b'})).toEqual([])
})
