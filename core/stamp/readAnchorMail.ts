/** What the mail to the privacy leads says of a version: its anchor outside Sanity. */
export interface AnchoredVersion {
  readonly version: number
  readonly hash: string
  /** `null` for version 1. */
  readonly previousHash: string | null
  readonly signature: string
}

/** Of which brand and language an anchor mail is, and which number; `undefined` for another mail. */
export function readAnchorSubject(
  subject: string,
): {readonly brand: string; readonly language: string; readonly version: number} | undefined {
  const [, version = '', brand = '', language = ''] =
    /: version (\d+) \(([^(),\s]+), (\w\w)\)$/.exec(subject) ?? []
  return version ? {brand, language, version: Number(version)} : undefined
}

/** What an anchor mail says, from its plain text; `undefined` where it says no hash. */
export function readAnchorText(text: string, version: number): AnchoredVersion | undefined {
  const hash = /\bHash: ([0-9a-f]{64})\b/.exec(text)?.[1]
  const signature = /\bSignature: ([\w-]{86})/.exec(text)?.[1]
  if (!hash || !signature) return undefined
  const previousHash = /\bHash before: ([0-9a-f]{64})\b/.exec(text)?.[1] ?? null
  return {version, hash, previousHash, signature}
}
