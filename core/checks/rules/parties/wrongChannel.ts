import {latin} from '../../../reading/latin.js'
import type {Rule} from '../../rule.js'

const complaint = latin(
  /(?<![\p{L}])(?:klage[rn]?|klag|klagemål|klagomål|complaints?|complain|anmeldelse|henvendelse|anmälan)(?: \p{L}+){0,4} (?:til|till|to|hos|with) (?<host>[\p{L}-]+\.(?:no|dk|se|com|net|org|eu|ie))(?![\p{L}\d/]|\.\p{L})/giu,
)

/** Complaints go to an authority; a domain receives none. */
export const wrongChannel: Rule = {
  name: 'wrong_channel',
  severity: 'advice',
  source: {reference: 'GDPR Art. 13(2)(d), 77'},
  messages: {
    said: {
      en: '{host} is an address on the web, and takes no complaints. Name the authority, with its postal address or the page for complaints.',
      nb: '{host} er en nettadresse og tar ikke imot klager. Skriv navnet på tilsynet, med postadresse eller siden der man klager.',
      da: '{host} er en webadresse og tager ikke imod klager. Skriv navnet på tilsynet, med postadresse eller siden, hvor man klager.',
    },
  },
  inBlock: ({text}) =>
    [...text.matchAll(complaint)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      values: {host: match.groups?.['host'] ?? ''},
      cause: 'complaint',
    })),
}
