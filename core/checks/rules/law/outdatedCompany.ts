import {outdatedCompanies} from '../../facts/outdatedCompanies.js'
import {findOutdated} from '../../law/findOutdated.js'
import type {Rule} from '../../rule.js'

/** A company or a product by the name it once had. */
export const outdatedCompany: Rule = {
  name: 'outdated_company',
  severity: 'advice',
  source: {reference: 'GDPR Art. 13(1)(e)'},
  messages: {
    said: {
      en: '{was} has had another name since {until}: {now}. Check who your agreement is with.',
      nb: '{was} har hatt et annet navn siden {until}: {now}. Se etter hvem avtalen deres er med.',
      da: '{was} har haft et andet navn siden {until}: {now}. Se efter, hvem jeres aftale er med.',
    },
  },
  inBlock: findOutdated(outdatedCompanies),
}
