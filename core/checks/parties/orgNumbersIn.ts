import {isDanishCvrNumber} from '../../checkDigits/isDanishCvrNumber.js'
import {isFinnishBusinessId} from '../../checkDigits/isFinnishBusinessId.js'
import {isNorwegianOrgNumber} from '../../checkDigits/isNorwegianOrgNumber.js'
import {isSwedishOrgNumber} from '../../checkDigits/isSwedishOrgNumber.js'
import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'

/** A number that a text calls an organisation's. */
export interface LabelledNumber {
  readonly digits: string
  readonly from: number
  readonly to: number
  /** It fits a country's check digit; a number that does not is written wrong, or of another kind. */
  readonly isPlausible: boolean
}

const labelled = latin(
  /(?<![\p{L}])(?:org(?:anisasjons|anisations|ani[sz]ation|\.)?[\s.-]*(?:nr|nummer|no|number)\b|foretaksnr|foretaksnummer|cvr(?:[\s.-]*(?:nr|nummer|no|number))?|se[\s.-]?nr|(?:company|business|registration|enterprise) (?:registration )?(?:number|no)|business id(?:entity code)?|y-tunnus|fo-nummer|orgnr|orgnummer|org)[.:\s–-]{0,4}(?:er |är |is )?(?:NO|DK|SE|FI)?[\s-]?(?<number>\d[\d\s.-]{5,14}\d)(?!\d)/giu,
)

/** Organisation numbers by their labels: `org.nr`, `CVR`, `company number`. */
export const orgNumbersIn = remembered((text: string): readonly LabelledNumber[] =>
  /\d{3}|\d\d \d\d/.test(text)
    ? [...text.matchAll(labelled)].flatMap((match) => {
        const number = firstNumber(match.groups?.['number'] ?? '')
        const from = match.index + match[0].lastIndexOf(match.groups?.['number'] ?? '')
        const digits = number.replaceAll(/\D/g, '')
        if (digits.length < 7 || digits.length > 12) return []
        return [{digits, from, to: from + number.length, isPlausible: isPlausible(digits)}]
      })
    : [],
)

/** A number ends where another begins: `916 787 499 22 33 44 55` are two. */
function firstNumber(written: string): string {
  return (
    /^(?:\d{3} \d{3} \d{3}|\d{6}-\d{4}|\d{2} \d{2} \d{2} \d{2})(?=\s|$)/.exec(written)?.[0] ??
    written.trim()
  )
}

function isPlausible(digits: string): boolean {
  return (
    isNorwegianOrgNumber(digits) ||
    isDanishCvrNumber(digits) ||
    isSwedishOrgNumber(digits) ||
    isFinnishBusinessId(digits) ||
    // The Swedish VAT form ends in 01.
    (digits.length === 12 && isSwedishOrgNumber(digits.slice(0, 10)))
  )
}
