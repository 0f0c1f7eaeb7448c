import type {ValidationContext} from 'sanity'
import * as z from 'zod'

import {hasPlausibleOrgNumber} from '../core/checkDigits/hasPlausibleOrgNumber.js'
import {say, type Said} from './say.js'

const countrySchema = z.object({country: z.string()})

/** Says when an organisation number does not fit its country's check digit: most often a typo. */
export function warnOnMisfit(
  orgNumber: string | undefined,
  {document}: Pick<ValidationContext, 'document'>,
): true | Said {
  const country = countrySchema.safeParse(document).data?.country
  if (!orgNumber || country === undefined) return true
  if (hasPlausibleOrgNumber(country, orgNumber) !== false) return true
  return say(
    'The check digit does not fit: look for a mistyped digit, or a wrong country above.',
    'Kontrollsifferet stemmer ikke: se etter en skrivefeil i nummeret, eller feil land over.',
    'Kontrolcifferet passer ikke: se efter en tastefejl i nummeret, eller et forkert land ovenfor.',
  )
}
