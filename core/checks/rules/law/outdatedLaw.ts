import {outdatedLaws} from '../../facts/outdatedLaws.js'
import {findOutdated} from '../../law/findOutdated.js'
import type {Rule} from '../../rule.js'

/** An act, order or directive that does not apply any more. */
export const outdatedLaw: Rule = {
  name: 'outdated_law',
  severity: 'warning',
  source: {reference: 'GDPR Art. 94'},
  messages: {
    said: {
      en: '{was} has not applied since {until}. Today it is {now}: name that, and check that what you say of it still holds.',
      nb: '{was} har ikke vært i kraft siden {until}. I dag er det {now}: vis til det, og se etter at det du skriver om den, fortsatt stemmer.',
      da: '{was} har ikke været i kraft siden {until}. I dag er det {now}: henvis til det, og se efter, at det du skriver om den, stadig passer.',
    },
    ended: {
      en: '{was} has not applied since {until}, and nothing took its place. Leave it out.',
      nb: '{was} har ikke vært i kraft siden {until}, og ingenting har kommet i stedet. Ta det bort.',
      da: '{was} har ikke været i kraft siden {until}, og intet er kommet i stedet. Tag det ud.',
    },
  },
  inBlock: findOutdated(outdatedLaws),
}
