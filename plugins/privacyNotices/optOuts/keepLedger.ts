import * as z from 'zod'

import {
  ledgerCountQuery,
  ledgerEntrySchema,
  ledgerGroupQuery,
  ledgerGroupSchema,
  ledgerPageQuery,
  type LedgerBrand,
  type LedgerEntry,
} from './ledgerReading.js'

/** A group's part of the opt-out ledger at one moment. */
export interface Ledger {
  readonly now: Date
  readonly brands: readonly LedgerBrand[]
  readonly entries: readonly LedgerEntry[]
}

export type FetchContent = (query: string, params: Record<string, unknown>) => Promise<unknown>

const beginning = '1970-01-01T00:00:00Z'

/**
 * Reads a group's ledger, each time only what has changed since the last: a ledger only grows, and
 * a group's may hold a hundred thousand entries.
 *
 * Where what is kept and what is there are not equally many, all is read again: an entry was
 * deleted, or a brand has moved to another group.
 */
export function keepLedger(
  fetch: FetchContent,
  groupId: string,
  pageSize = 5000,
): () => Promise<Ledger> {
  const kept = new Map<string, LedgerEntry>()

  async function readChanges(others: readonly string[]): Promise<void> {
    const since = newest(kept) ?? beginning
    let after = ''
    for (;;) {
      const page = z
        .array(ledgerEntrySchema)
        .parse(await fetch(ledgerPageQuery, {others, since, after, size: pageSize}))
      for (const entry of page) kept.set(entry._id, entry)
      const last = page.at(-1)
      if (!last || page.length < pageSize) return
      after = last._id
    }
  }

  return async () => {
    const {now, brands, others} = ledgerGroupSchema.parse(await fetch(ledgerGroupQuery, {groupId}))
    await readChanges(others)
    const until = newest(kept) ?? now
    const count = z.number().parse(await fetch(ledgerCountQuery, {others, until}))
    if (count !== kept.size) {
      kept.clear()
      await readChanges(others)
    }
    return {now: new Date(now), brands, entries: [...kept.values()]}
  }
}

function newest(entries: ReadonlyMap<string, LedgerEntry>): string | undefined {
  let last: string | undefined
  for (const {_updatedAt} of entries.values()) {
    if (last === undefined || _updatedAt > last) last = _updatedAt
  }
  return last
}
