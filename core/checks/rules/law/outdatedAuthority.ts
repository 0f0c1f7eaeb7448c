import {outdatedAuthorities} from '../../facts/outdatedAuthorities.js'
import {findOutdated} from '../../law/findOutdated.js'
import type {Rule} from '../../rule.js'

/** An authority by a name or an address it has left: complaints would not arrive. */
export const outdatedAuthority: Rule = {
  name: 'outdated_authority',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(2)(d)'},
  messages: {
    said: {
      en: '{was} has been out of date since {until}. Today it is {now}.',
      nb: '{was} har vært utdatert siden {until}. I dag er det {now}.',
      da: '{was} har været forældet siden {until}. I dag er det {now}.',
    },
  },
  inBlock: findOutdated(outdatedAuthorities),
}
