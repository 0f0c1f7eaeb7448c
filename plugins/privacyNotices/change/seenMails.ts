import {useSyncExternalStore} from 'react'

import type {ChangePreview} from '../desk/deskAnswers.js'

/** The mails of a change notice as they were looked at, and what it said then. */
export interface SeenMails {
  readonly of: string
  readonly preview: ChangePreview
}

const seen = new Map<string, SeenMails>()
const watchers = new Set<() => void>()

/** Keeps what was looked at: the Studio may build a pane anew at any moment. */
export function keepSeenMails(changeNoticeId: string, mails: SeenMails): void {
  seen.set(changeNoticeId, mails)
  for (const watcher of watchers) watcher()
}

export function useSeenMails(changeNoticeId: string): SeenMails | undefined {
  return useSyncExternalStore(watch, () => seen.get(changeNoticeId))
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}
