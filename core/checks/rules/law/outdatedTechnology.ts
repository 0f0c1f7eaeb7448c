import {outdatedTechnologies} from '../../facts/outdatedTechnologies.js'
import {findOutdated} from '../../law/findOutdated.js'
import type {Rule} from '../../rule.js'

/** A technology that has been switched off: the text describes a site of the past. */
export const outdatedTechnology: Rule = {
  name: 'outdated_technology',
  severity: 'advice',
  source: {reference: 'GDPR Art. 5(1)(a)'},
  messages: {
    said: {
      en: '{was} ended ({until}); today it is {now}. See what your site does today, and describe that.',
      nb: '{was} tok slutt ({until}); i dag er det {now}. Se etter hva nettstedet gjør i dag, og beskriv det.',
      da: '{was} sluttede ({until}); i dag er det {now}. Se efter, hvad jeres side gør i dag, og beskriv det.',
    },
    ended: {
      en: '{was} ended ({until}). Leave it out, or describe what your site does today.',
      nb: '{was} tok slutt ({until}). Ta det bort, eller beskriv hva nettstedet gjør i dag.',
      da: '{was} sluttede ({until}). Tag det ud, eller beskriv, hvad jeres side gør i dag.',
    },
  },
  inBlock: findOutdated(outdatedTechnologies),
}
