import {businessKinds, type BusinessKind} from './businessKind.js'

/** All kinds of business but those that do it, or may well do it beside their own trade. */
export function allBut(...kinds: readonly BusinessKind[]): readonly BusinessKind[] {
  return businessKinds.filter((each) => !kinds.includes(each))
}
