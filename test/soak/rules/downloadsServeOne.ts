import type {SoakEvidence} from '../evidence.js'

/** Rule 8: a download link serves one person's files, by POST, until it expires or the next is mailed. */
export function downloadsServeOne({journal, quiet}: SoakEvidence): string[] {
  const found = quiet.handedOut.map((path) => `a GET of ${path} handed out a file`)
  for (const entry of journal) {
    if (entry.kind !== 'download' || entry.status !== 200) continue
    const {canary, canaries, isSuperseded, expiresAtMs, fromMs} = entry
    const others = canaries.filter((each) => each !== canary)
    found.push(...others.map((other) => `the files of ${canary} hold ${other}`))
    if (!canaries.includes(canary)) found.push(`the files of ${canary} hold nothing of theirs`)
    if (isSuperseded) found.push(`an older link of ${canary} served after the next was mailed`)
    if (fromMs > expiresAtMs) found.push(`an expired link of ${canary} served`)
  }
  return found
}
