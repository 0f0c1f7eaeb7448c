import type {StampDecision} from '../../../core/stamp/decideStamp.js'
import {reasonText} from '../../../core/words/changeWords.js'

type Held = Extract<StampDecision, {state: 'waits' | 'asks'}>

const lacks = {
  reason: 'The lower kind does not count: it needs a reason.',
  contentHash: 'The lower kind does not count: it was not chosen for this text in the Studio.',
} as const

/** Why what is published has no version yet, in plain words for the editor. */
export function waitingReasons(decision: Held): string[] {
  const facts = decision.reasons.map((reason) => reasonText(reason, 'en'))
  if (decision.state === 'asks') {
    return [`It waits for the privacy lead’s confirmation that it is ${decision.kind}.`, ...facts]
  }
  const lacking = decision.lacks ? [lacks[decision.lacks]] : []
  return facts.length > 0 ? [...lacking, ...facts] : ['You called it a material change.']
}
