import {orgNumbersIn} from '../../parties/orgNumbersIn.js'
import type {Rule} from '../../rule.js'

/**
 * An organisation number whose check digit does not fit, or with a digit too many or too few. A few
 * numbers in real registers fail, so this asks to compare and says no more.
 */
export const wrongOrgNumber: Rule = {
  name: 'wrong_org_number',
  severity: 'warning',
  source: {
    reference: 'Check digits: Brønnøysundregistrene, Erhvervsstyrelsen (modulus 11), Luhn',
    url: 'https://www.brreg.no/english/coordination/number.html',
  },
  messages: {
    said: {
      en: 'This number fits no register: its check digit, or how many digits it has, is not right. Compare it with the register.',
      nb: 'Dette nummeret passer ikke i noe register: kontrollsifferet eller antallet siffer stemmer ikke. Sammenlign med registeret.',
      da: 'Dette nummer passer ikke i noget register: kontrolcifferet eller antallet af cifre stemmer ikke. Sammenlign med registret.',
    },
  },
  inBlock: ({text}) =>
    orgNumbersIn(text).flatMap(({isPlausible, from, to, digits}) =>
      isPlausible ? [] : [{from, to, cause: digits}],
    ),
}
