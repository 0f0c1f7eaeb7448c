import {readSubjects} from '../../law/readSubjects.js'
import {servicesNamed} from '../../law/servicesNamed.js'
import {transfersWithoutBasis} from '../../law/transferMentions.js'
import type {Rule} from '../../rule.js'

/**
 * Data goes to a country outside the EEA with no ground near, or to a service from there where no ground
 * is named anywhere.
 */
export const missingTransferBasis: Rule = {
  name: 'missing_transfer_basis',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(1)(f), 44–46', reviewOn: '2027-05-31'},
  messages: {
    said: {
      en: '{name} belongs to a company outside the EEA. Say on which ground data may go there, and how to get a copy.',
      nb: '{name} tilhører et selskap utenfor EØS. Si hvilket overføringsgrunnlag dere bygger på, og hvordan man får en kopi.',
      da: '{name} tilhører en virksomhed uden for EØS. Sig, hvilket overførselsgrundlag I bygger på, og hvordan man får en kopi.',
    },
    country: {
      en: 'Data goes outside the EEA. Say on which ground, and how to get a copy.',
      nb: 'Opplysninger går ut av EØS. Si hvilket overføringsgrunnlag dere bygger på, og hvordan man får en kopi.',
      da: 'Oplysninger sendes ud af EØS. Sig, hvilket overførselsgrundlag I bygger på, og hvordan man får en kopi.',
    },
  },
  inNotice: ({text}) => {
    const countries = transfersWithoutBasis(text).map(({at, countries: [first = '']}) => ({
      at,
      say: 'country',
      cause: first,
    }))
    const spoken = readSubjects(text)
    if (spoken.has('transferBasis')) return countries
    const services = servicesNamed(text).map((at) => ({
      at,
      values: {name: at.name},
      cause: 'USA',
    }))
    return [...countries, ...services]
  },
}
