import {composeNotice} from '../../core/compose/composeNotice.js'
import type {ResolvedNotice} from '../../core/compose/resolvedNotice.js'
import {noticeFactsSchema, type NoticeFacts} from '../../core/content/noticeFacts.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../../core/content/privacyNotice.js'
import type {DemoDocument, DemoStage} from '../../emulator/demo/demoDocument.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'

/** The demo's facts at a stage, with version 1 of Magy Media's notice as it was stamped in stage 1. */
export function demoFactsAt(stage: DemoStage): NoticeFacts {
  if (stage === 1) return factsOf(demoDocuments(1), [])
  const first = demoNoticesAt(1).find(({_id: id}) => id === 'notice-magy-media-nb')
  if (first === undefined) throw new Error('The demo has no notice of Magy Media.')
  return factsOf(demoDocuments(stage), [
    {
      noticeId: 'notice-magy-media-nb',
      version: 1,
      language: 'nb',
      effectiveAt: '2025-03-03T09:00:00.000Z',
      hash: 'a'.repeat(64),
      resolved: composeNotice(first, demoFactsAt(1)),
    },
  ])
}

export function demoNoticesAt(stage: DemoStage): PrivacyNotice[] {
  return demoDocuments(stage)
    .filter(({_type: type}) => type === 'privacyNotice')
    .map((document) => privacyNoticeSchema.parse(document))
}

/** Each notice of the demo at a stage as readers get it, by document id. */
export function composedDemo(stage: DemoStage): Map<string, ResolvedNotice> {
  const facts = demoFactsAt(stage)
  return new Map(
    demoNoticesAt(stage).map((notice) => {
      const {_id: id} = notice
      return [id, composeNotice(notice, facts)]
    }),
  )
}

function factsOf(documents: DemoDocument[], pinned: unknown[]): NoticeFacts {
  const ofType = (wanted: string) => documents.filter(({_type: type}) => type === wanted)
  return noticeFactsSchema.parse({
    groups: ofType('brandGroup'),
    brands: ofType('brand'),
    organisations: ofType('organisation'),
    purposes: ofType('processingPurpose'),
    agreements: ofType('processorAgreement'),
    cookies: ofType('cookie'),
    clauses: ofType('clause'),
    pinned,
  })
}
