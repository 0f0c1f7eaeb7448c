import type {ChainVerdict} from '../../../core/stamp/verifyChain.js'
import type {StudioKey} from '../locale/parts.js'
import type {StudioText} from '../locale/studioText.js'

/** A verdict as the functions or the browser give it. */
export type ShownVerdict =
  | Extract<ChainVerdict, {state: 'holds'}>
  | {readonly state: 'broken'; readonly version: number; readonly reason: string}

const reasonKeys: ReadonlyMap<string, StudioKey> = new Map(
  Object.entries({
    number: 'versions.broken.number',
    missing: 'versions.broken.missing',
    name: 'versions.broken.name',
    link: 'versions.broken.link',
    text: 'versions.broken.text',
    hash: 'versions.broken.hash',
    signature: 'versions.broken.signature',
  } as const),
)

/** Whether a chain holds, and if not, which version is the first that does not and why. */
export function verdictWords(verdict: ShownVerdict, text: StudioText): string {
  if (verdict.state === 'holds') return text('versions.holds', {count: verdict.versions})
  const {version, reason} = verdict
  return text('versions.broken', {
    version,
    reason: text(reasonKeys.get(reason) ?? 'versions.broken.other'),
  })
}
