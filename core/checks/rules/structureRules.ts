import type {Rule} from '../rule.js'
import {insecureUrl} from './structure/insecureUrl.js'

/** What is wrong with a text as a text: its references, its links, its leftovers. */
export const structureRules: readonly Rule[] = [insecureUrl]
