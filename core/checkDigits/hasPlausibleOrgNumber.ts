import {isDanishCvrNumber} from './isDanishCvrNumber.js'
import {isFinnishBusinessId} from './isFinnishBusinessId.js'
import {isNorwegianOrgNumber} from './isNorwegianOrgNumber.js'
import {isSwedishOrgNumber} from './isSwedishOrgNumber.js'

const checks: Readonly<Record<string, (digits: string) => boolean>> = {
  NO: isNorwegianOrgNumber,
  DK: isDanishCvrNumber,
  SE: isSwedishOrgNumber,
  FI: isFinnishBusinessId,
}

/**
 * Whether an organisation number fits the country it is said to be of, by its check digit.
 *
 * `undefined` for countries whose numbers carry none that we know. Real registers hold a few numbers
 * that fail, so a misfit is a warning and never an error. Spaces, hyphens, a leading `NO`/`DK`/`SE`/`FI`
 * and a trailing `MVA` are how people write them and do not count.
 */
export function hasPlausibleOrgNumber(country: string, orgNumber: string): boolean | undefined {
  const check = checks[country]
  if (check === undefined) return undefined
  const digits = orgNumber.replace(/^(NO|DK|SE|FI)(?=[\s\d])/i, '').replace(/MVA$/i, '')
  return check(digits.replace(/[\s.-]/g, ''))
}
