import type {Rule} from '../rule.js'

/** What the law asks for and what has moved on: acts, authorities, companies, bases, periods, rights. */
export const lawRules: readonly Rule[] = []
