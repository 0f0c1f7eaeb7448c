import type {DemoDocument, DemoStage} from './demoDocument.js'
import {demoDocuments} from './demoDocuments.js'

/** What was published in the demo at one moment, under published ids. */
export interface DemoStageDocuments {
  /** ISO instant, each later than the one before. */
  at: string
  /** The documents that are new or changed; create or replace them, in this order. */
  documents: DemoDocument[]
}

/**
 * The demo's history: first texts, an edit of every notice, and an announced change.
 *
 * Stamp after each stage. The last stage holds the change notices; the `contentHash` of each notice
 * in them is empty and has to be filled in from the composed notices before they are published.
 * After the last stage the content equals `demoDocuments()`.
 */
export function demoStages(): DemoStageDocuments[] {
  return [
    {at: '2025-03-03T09:00:00.000Z', documents: demoDocuments(1)},
    {at: '2025-10-06T08:30:00.000Z', documents: changedSince(1, 2)},
    {at: '2026-03-02T10:15:00.000Z', documents: changedSince(2, 3)},
  ]
}

function changedSince(before: DemoStage, after: DemoStage): DemoDocument[] {
  const known = new Map(
    demoDocuments(before).map(({_id: id, ...rest}) => [id, JSON.stringify(rest)]),
  )
  return demoDocuments(after).filter(({_id: id, ...rest}) => known.get(id) !== JSON.stringify(rest))
}
