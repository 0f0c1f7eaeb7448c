import type {VersionKind} from '../../../core/content/privacyNotice.js'

const rank = {editorial: 0, minor: 1, material: 2} as const

export type ChosenKind = keyof typeof rank

/** The kinds an editor can choose: the proposed one and those above it. Raising is free. */
export function kindsToChoose(proposed: VersionKind): ChosenKind[] {
  if (proposed === 'first' || proposed === 'retired') return []
  return (['editorial', 'minor', 'material'] as const).filter(
    (kind) => rank[kind] >= rank[proposed],
  )
}
