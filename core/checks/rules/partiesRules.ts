import type {Rule} from '../rule.js'

/** Who is who: names, addresses, numbers and roles of the controller, its brands and its suppliers. */
export const partiesRules: readonly Rule[] = []
