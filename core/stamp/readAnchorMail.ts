import {languages} from '../language.js'
import {anchorMailWords} from '../words/anchorMailWords.js'

/** What the mail to the privacy leads says of a version: its anchor outside Sanity. */
export interface AnchoredVersion {
  readonly version: number
  readonly hash: string
  /** `null` for version 1. */
  readonly previousHash: string | null
  readonly signature: string
}

const words = languages.map((language) => anchorMailWords[language])
const subjects = words.map(({subject}) => {
  const pattern = subject
    .replaceAll(/[()]/g, String.raw`\$&`)
    .replace('{title}', '.*')
    .replace('{version}', String.raw`(?<version>\d+)`)
    .replace('{brand}', String.raw`(?<brand>[^(),\s]+)`)
    .replace('{language}', String.raw`(?<language>\w\w)`)
  return new RegExp(`^${pattern}$`)
})

/** Of which brand and language an anchor mail is, and which number; `undefined` for another mail. */
export function readAnchorSubject(
  subject: string,
): {readonly brand: string; readonly language: string; readonly version: number} | undefined {
  for (const pattern of subjects) {
    const {brand, language, version} = pattern.exec(subject)?.groups ?? {}
    if (brand && language) return {brand, language, version: Number(version)}
  }
  return undefined
}

/** What an anchor mail says, from its plain text; `undefined` where it says no hash. */
export function readAnchorText(text: string, version: number): AnchoredVersion | undefined {
  const hash = labelled(text, 'hash', '[0-9a-f]{64}')
  const signature = labelled(text, 'signature', String.raw`[\w-]{86}`)
  if (!hash || !signature) return undefined
  const previousHash = labelled(text, 'hashBefore', '[0-9a-f]{64}') ?? null
  return {version, hash, previousHash, signature}
}

/** What stands behind a label, in whichever language the mail is. */
function labelled(
  text: string,
  name: 'hash' | 'hashBefore' | 'signature',
  value: string,
): string | undefined {
  const labels = words.map((each) => each[name]).join('|')
  return new RegExp(String.raw`(?<!\p{L})(?:${labels}): (${value})(?![\w-])`, 'u').exec(text)?.[1]
}
