import {latin} from '../../../reading/latin.js'
import {hasContact} from '../../parties/hasContact.js'
import type {Rule} from '../../rule.js'

const elsewhere = latin(
  /(?<![\p{L}])(?:kontaktinformasjon|kontaktopplysninger|kontaktoplysninger|kontaktuppgifter|kontaktinfo|contact (?:details|information))(?: \p{L}+){0,6} (?:meny(?:en)?|menu(?:en)?|bunnen|bunden|botten|footer|foten|nettsiden?|nettsidene|hjemmesiden?|hemsidan|website|kontaktside\p{L}*|kontaktsida\p{L}*|contact page)/iu,
)

/** Nobody can be reached: no mailbox, no telephone, no address. */
export const missingContact: Rule = {
  name: 'missing_contact',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(1)(a)'},
  messages: {
    said: {
      en: 'The notice gives no way to reach you: no e-mail address, no telephone, no postal address. Contact details are to stand in it.',
      nb: 'Erklæringen gir ingen måte å nå dere på: ingen e-postadresse, telefon eller postadresse. Kontaktopplysninger skal stå i den.',
      da: 'Politikken giver ingen måde at nå jer på: ingen e-mailadresse, telefon eller postadresse. Kontaktoplysninger skal stå i den.',
    },
  },
  inNotice: (notice) => {
    const {text} = notice
    if (hasContact(notice)) return []
    const words = text.blocks.reduce((sum, block) => sum + block.text.length, 0)
    if (words < 1000) return []
    const places = text.blocks.flatMap((block, index) => {
      const found = elsewhere.exec(block.text)
      if (!found) return []
      const from = found.index
      return [{at: {block: index, from, to: from + found[0].length}}]
    })
    return places.length > 0 ? places.slice(0, 1) : [{}]
  },
}
