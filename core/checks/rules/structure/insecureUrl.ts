import type {Rule} from '../../rule.js'

/** An address that is written with `http:`: what is sent there can be read and changed on its way. */
export const insecureUrl: Rule = {
  name: 'insecure_url',
  severity: 'advice',
  source: {reference: 'GDPR Art. 32(1)'},
  messages: {
    said: {
      en: 'This address is not encrypted. Use https, and try that it opens.',
      nb: 'Denne adressen er ikke kryptert. Bruk https, og prøv at den åpner seg.',
      da: 'Denne adresse er ikke krypteret. Brug https, og prøv, at den åbner.',
    },
  },
  inBlock: ({text}) =>
    [...text.matchAll(/\bhttp:\/\/[^\s)\]>"”]+[^\s)\]>"”.,;:]/gi)].map(({0: url, index}) => ({
      from: index,
      to: index + url.length,
      fix: url.replace(/^http:/i, 'https:'),
    })),
}
