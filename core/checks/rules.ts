import type {Rule} from './rule.js'
import {consentRules} from './rules/consentRules.js'
import {lawRules} from './rules/lawRules.js'
import {partiesRules} from './rules/partiesRules.js'
import {structureRules} from './rules/structureRules.js'

/** Every rule that works on the text alone; spelling needs dictionaries and is added by its caller. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...partiesRules,
  ...lawRules,
  ...consentRules,
]
