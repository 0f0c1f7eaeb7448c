import type {VersionKind} from '../../../core/content/privacyNotice.js'
import {isLowered} from '../../../core/stamp/proposeKind.js'

export const chosenKinds = ['editorial', 'minor', 'material'] as const

export type ChosenKind = (typeof chosenKinds)[number]

/** The kinds an editor can choose from; a first and a last version are what they are. */
export function kindsToChoose(proposed: VersionKind): readonly ChosenKind[] {
  return proposed === 'first' || proposed === 'retired' ? [] : chosenKinds
}

/** Whether choosing a kind takes a reason: it is below what the rules propose. */
export function needsReason(proposed: VersionKind, chosen: ChosenKind | undefined): boolean {
  return isLowered(proposed, chosen)
}
