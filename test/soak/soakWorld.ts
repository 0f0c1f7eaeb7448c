import type {SanityClient} from '@sanity/client'

import type {DemoDocument} from '../../emulator/demo/demoDocument.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'

/** The notices of one group that its editors write in all the time. */
export const editedNotices = ['notice-klinikk24-nb', 'notice-fit24-nb', 'notice-k24-trening-nb']

/** The same notice as the first of these, in English. */
export const translatedNotice = 'notice-klinikk24-en'

/** A notice that is taken back and published again, and one that is retired in the end. */
export const withdrawnNotice = 'notice-rommen-nb'
export const retiredNotice = 'notice-glasoterapi-nb'

/** The newsletters people leave, all of one controller. */
export const newsletters = [
  {brand: 'klinikk24', newsletter: 'nyhetsbrev'},
  {brand: 'klinikk24', newsletter: 'tilbud'},
  {brand: 'fit24', newsletter: 'nyhetsbrev'},
  {brand: 'k24-trening', newsletter: 'nyhetsbrev'},
] as const

/** The topic at Resend that a newsletter of the demo is. */
export function topicOf({brand, newsletter}: {brand: string; newsletter: string}): string {
  return `topic-${brand}-${newsletter}`
}

/** The audience at Mailchimp of a newsletter that is sent from there as well. */
export const audiences = [
  {brand: 'klinikk24', newsletter: 'tilbud', audience: 'audience-tilbud'},
  {brand: 'fit24', newsletter: 'nyhetsbrev', audience: 'audience-fit24'},
] as const

/** Slugs of the brands behind them. */
export const groupBrands = ['klinikk24', 'fit24', 'k24-trening'] as const

/** The section in which editors write; its one sentence is never the same twice. */
export function writtenSection(sentence: string) {
  return {
    _type: 'ownSection',
    _key: 'soak',
    heading: 'Sist skrevet',
    level: 2,
    body: [
      {
        _type: 'block',
        _key: 'words',
        style: 'normal',
        markDefs: [],
        children: [{_type: 'span', _key: 'span', text: sentence, marks: []}],
      },
    ],
  }
}

/** Lays out what all editors of the demo have written, with a section to write in. */
export async function layOutWorld(client: SanityClient): Promise<void> {
  const documents = client.transaction()
  for (const document of demoDocuments(2)) documents.createOrReplace<DemoDocument>(document)
  for (const id of [...editedNotices, translatedNotice, withdrawnNotice]) {
    documents.patch(id, (patch) =>
      patch.append('sections', [writtenSection('Ordlyd nummer 0.')]).unset(['next']),
    )
  }
  for (const {brand, newsletter, audience} of audiences) {
    const field = `newsletters[_key=="${newsletter}"].mailchimpAudienceId`
    documents.patch(`brand-${brand}`, (patch) => patch.set({[field]: audience}))
  }
  await documents.commit({returnDocuments: false, returnFirst: false})
}
