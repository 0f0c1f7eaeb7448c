import {latin} from '../../reading/latin.js'
import type {OutdatedFact} from './outdatedFact.js'

/** Finnish acts that others took the place of, in Finnish, Swedish and English. */
export const outdatedFinnishLaws: readonly OutdatedFact[] = [
  {
    hints: ['523/1999', 'finnish personal data act', 'henkilötietola'],
    pattern: latin(
      /(?:(?:section|sec\.|§) ?\d+ (?:[a-c] )?(?:and \d+ )?of the )?(?:finnish )?personal data act,? \(?(?:no\.? ?)?523\/1999\)?|finnish personal data act(?: \(?523\/1999\)?)?|henkilötietola(?:ki|in|kia|issa)(?: \(?523\/1999\)?)?|personuppgiftslagen \(?523\/1999\)?|(?<![\d/])523\/1999(?!\d)/giu,
    ),
    was: 'Finnish Personal Data Act (523/1999)',
    now: 'GDPR, Finnish Data Protection Act (1050/2018)',
    until: '2019-01-01',
    reference: 'Tietosuojalaki (1050/2018) 37 §',
    url: 'https://www.finlex.fi/fi/lainsaadanto/2018/1050',
    reviewOn: '2028-11-30',
  },
  {
    hints: ['516/2004'],
    pattern: latin(
      /(?:act on the protection of privacy in electronic communications|sähköisen viestinnän tietosuojala(?:ki|in))? ?\(?516\/2004\)?/giu,
    ),
    was: 'Act on the Protection of Privacy in Electronic Communications (516/2004)',
    now: 'Act on Electronic Communications Services (917/2014)',
    until: '2015-01-01',
    reference: 'Laki sähköisen viestinnän palveluista (917/2014)',
    reviewOn: '2028-11-30',
  },
]
