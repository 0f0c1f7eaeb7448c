import {hasContact} from '../../parties/hasContact.js'
import {ownAddresses} from '../../parties/ownAddresses.js'
import type {Rule} from '../../rule.js'

/** No postal address of who speaks: people who want to write a letter cannot. */
export const missingAddress: Rule = {
  name: 'missing_address',
  severity: 'advice',
  source: {reference: 'GDPR Art. 13(1)(a); WP260 rev.01, annex'},
  messages: {
    said: {
      en: 'There is no postal address. Give one, so that people can write to you.',
      nb: 'Det står ingen postadresse. Oppgi en, så folk kan skrive til dere.',
      da: 'Der står ingen postadresse. Opgiv en, så folk kan skrive til jer.',
    },
  },
  inNotice: (notice) => {
    const isThere =
      notice.elements.controller?.address !== undefined || ownAddresses(notice).length > 0
    return !isThere && hasContact(notice) ? [{}] : []
  },
}
