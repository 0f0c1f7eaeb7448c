import {hasContact, ownAddresses} from '../../parties/hasContact.js'
import {voicesOf} from '../../parties/mainBlocks.js'
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
    const voices = voicesOf(notice.text, notice.elements)
    const isThere =
      notice.elements.controller?.address !== undefined || ownAddresses(notice, voices).length > 0
    return !isThere && hasContact(notice, voices) ? [{}] : []
  },
}
