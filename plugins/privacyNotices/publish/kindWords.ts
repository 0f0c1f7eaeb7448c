import type {VersionKind} from '../../../core/content/privacyNotice.js'

export interface KindWords {
  readonly title: string
  readonly meaning: string
}

/** The kinds of change in an editor's words. */
export const kindWords: Record<VersionKind, KindWords> = {
  first: {title: 'First version', meaning: 'The notice has not been on any site before.'},
  editorial: {
    title: 'Wording only',
    meaning: 'Nothing about the processing changes: a typo, a clearer sentence.',
  },
  minor: {
    title: 'Minor',
    meaning: 'Something changes, but nothing people would decide differently for: a new address.',
  },
  material: {
    title: 'Material',
    meaning: 'Something people must be told of first: a new recipient, purpose or kind of data.',
  },
  retired: {title: 'Retired', meaning: 'The notice is taken off the sites.'},
}

const rank = {editorial: 0, minor: 1, material: 2} as const

export type ChosenKind = keyof typeof rank

/** The kinds an editor can choose: the proposed one and those above it. Raising is free. */
export function kindsToChoose(proposed: VersionKind): ChosenKind[] {
  if (proposed === 'first' || proposed === 'retired') return []
  return (['editorial', 'minor', 'material'] as const).filter(
    (kind) => rank[kind] >= rank[proposed],
  )
}
