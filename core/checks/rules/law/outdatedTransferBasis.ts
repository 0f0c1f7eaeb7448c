import {outdatedTransferBases} from '../../facts/transferBases.js'
import {findOutdated} from '../../law/findOutdated.js'
import type {Rule} from '../../rule.js'

/** A ground for transfers that was struck down or replaced. */
export const outdatedTransferBasis: Rule = {
  name: 'outdated_transfer_basis',
  severity: 'warning',
  source: {reference: 'GDPR Art. 44–46'},
  messages: {
    said: {
      en: '{was} has been no ground for a transfer since {until}. Ask the recipient what it rests on today: usually {now}.',
      nb: '{was} har ikke vært et overføringsgrunnlag siden {until}. Spør mottakeren hva overføringen bygger på i dag: som regel {now}.',
      da: '{was} har ikke været et overførselsgrundlag siden {until}. Spørg modtageren, hvad overførslen bygger på i dag: som regel {now}.',
    },
  },
  inBlock: findOutdated(outdatedTransferBases),
}
