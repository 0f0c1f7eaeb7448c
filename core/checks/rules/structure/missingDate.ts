import type {Rule} from '../../rule.js'

/** A notice that does not say from when it is: nobody can tell which one they were shown. */
export const missingDate: Rule = {
  name: 'missing_date',
  severity: 'advice',
  source: {reference: 'WP260 rev.01, paragraphs 29–31; GDPR Art. 5(2)'},
  messages: {
    said: {
      en: 'Say which version this is and from when. The law does not ask for it; readers and authorities do.',
      nb: 'Si hvilken versjon dette er og når den gjelder fra. Loven krever det ikke, men lesere og tilsyn spør.',
      da: 'Skriv, hvilken version dette er, og hvornår den gælder fra. Loven kræver det ikke, men læsere og tilsyn spørger.',
    },
  },
  // A notice of the Studio gets its stamp when it is published.
  inNotice: ({text: {blocks}, elements: {stamp}}) =>
    stamp?.date === undefined && !blocks.some(({place}) => place) ? [{}] : [],
}
