import type {Rule} from '../rule.js'

/** What is made of silence: consent, cookies, changes that nobody is told of, promises nothing keeps. */
export const consentRules: readonly Rule[] = []
