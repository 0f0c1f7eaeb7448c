const countries = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
)

/** Whether a country (ISO 3166-1 alpha-2) is in the EEA: the EU's 27 with Iceland, Liechtenstein, Norway. */
export function isInEea(country: string): boolean {
  return countries.has(country.toUpperCase())
}
