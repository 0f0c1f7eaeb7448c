const countries = [
  'NO DK SE FI IS',
  'AT BE BG CY CZ DE EE ES FR GR HR HU IE IT LI LT LU LV MT NL PL PT RO SI SK',
  'GB CH US CA IN IL JP KR NZ AU BR UA',
]
  .join(' ')
  .split(' ')

const names = new Intl.DisplayNames(['en'], {type: 'region'})

/** Countries as a choice in a form: the Nordic ones first, then the EEA, then the rest. */
export const countryOptions = countries.map((country) => ({
  title: names.of(country) ?? country,
  value: country,
}))
