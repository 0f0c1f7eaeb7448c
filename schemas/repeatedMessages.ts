import {say} from './say.js'

/** What several fields say in the same words. */
export const repeatedMessages = {
  noEmail: say(
    'This is not an e-mail address.',
    'Dette er ikke en e-postadresse.',
    'Dette er ikke en e-mailadresse.',
  ),
  sameAddress: say(
    'The same address stands here twice.',
    'Samme adresse står her to ganger.',
    'Samme adresse står her to gange.',
  ),
  sameOrganisation: say(
    'The same organisation stands here twice.',
    'Samme organisasjon står her to ganger.',
    'Samme organisation står her to gange.',
  ),
  noGroup: say(
    'Choose the group it belongs to.',
    'Velg gruppen det hører til.',
    'Vælg den gruppe, det hører til.',
  ),
  noHeading: say('Write a heading.', 'Skriv en overskrift.', 'Skriv en overskrift.'),
  noCountry: say(
    'Choose the country: readers must be told.',
    'Velg landet: leserne skal få vite det.',
    'Vælg landet: læserne skal have det at vide.',
  ),
  startWithHttps: say('Start with https://.', 'Begynn med https://.', 'Begynd med https://.'),
}
