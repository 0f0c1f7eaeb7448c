import {addressPairs} from '../../parties/addressPairs.js'
import type {Rule} from '../../rule.js'

/** One address, written in two ways: readers cannot tell whether it is one office or two. */
export const inconsistentAddress: Rule = {
  name: 'inconsistent_address',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1), 13(1)(a)'},
  messages: {
    said: {
      en: 'The same address is written in another way elsewhere: “{other}”. Write it the same way everywhere.',
      nb: 'Den samme adressen er skrevet annerledes et annet sted: «{other}». Skriv den likt overalt.',
      da: 'Den samme adresse er skrevet anderledes et andet sted: »{other}«. Skriv den ens overalt.',
    },
  },
  inNotice: (notice) =>
    addressPairs(notice).flatMap(({at, other, street, how}) =>
      how === 'spelling' ? [{at, values: {other}, cause: `address ${street}`}] : [],
    ),
}
