import type {OutdatedFact} from './outdatedFact.js'

/** Acts of the Nordic countries that others took the place of, as notices in English call them. */
export const outdatedActsInEnglish: readonly OutdatedFact[] = [
  {
    hints: ['personal data act', 'personal data registers act'],
    pattern:
      /(?:norwegian )?personal data act,? (?:\(?of )?\(?(?:14(?:th)?(?: of)? april |april 14(?:th)?,? )?2000(?:,? no\.? ?31)?\)?|personal data registers act/giu,
    was: 'Personal Data Act of 14 April 2000',
    now: 'Personal Data Act of 15 June 2018 no. 38',
    until: '2018-07-20',
    reference: 'LOV-2018-06-15-38 § 32',
    url: 'https://lovdata.no/lov/2018-06-15-38',
    reviewOn: '2028-11-30',
  },
  {
    hints: ['429', 'act on processing of personal data'],
    pattern:
      /(?:danish )?act on (?:the )?processing of personal data(?: \(?(?:act )?no\.? ?429 of (?:31 may|may 31,?) 2000\)?)?|act no\.? ?429 of (?:31 may|may 31,?) 2000/giu,
    was: 'Danish Act on Processing of Personal Data (no. 429 of 31 May 2000)',
    now: 'GDPR, Danish Data Protection Act (no. 502 of 23 May 2018)',
    until: '2018-05-25',
    reference: 'databeskyttelsesloven § 46',
    reviewOn: '2028-11-30',
  },
  {
    hints: ['1998:204', 'swedish personal data act'],
    pattern:
      /swedish personal data act(?: \(?(?:SFS )?1998:204\)?)?|personal data act \(?(?:SFS )?1998:204\)?/giu,
    was: 'Swedish Personal Data Act (1998:204)',
    now: 'GDPR, Swedish Data Protection Act (2018:218)',
    until: '2018-05-25',
    reference: 'lag (2018:218), övergångsbestämmelser',
    reviewOn: '2028-11-30',
  },
  {
    hints: ['electronic communications act'],
    pattern:
      /(?:section|sec\.|§|art\.?|article|paragraph) ?2-7 ?\(?b?\)? (?:of|in) the (?:norwegian )?electronic communications act|electronic communications act,? (?:section|sec\.|§|article|paragraph) ?2-7 ?\(?b?\)?/giu,
    was: 'Electronic Communications Act of 2003, section 2-7 b',
    now: 'Electronic Communications Act of 13 December 2024, section 3-15',
    until: '2025-01-01',
    reference: 'LOV-2024-12-13-76 § 3-15',
    reviewOn: '2027-06-30',
  },
  {
    hints: ['2003:389'],
    pattern: /(?:swedish )?electronic communications act \(?(?:SFS )?2003:389\)?/giu,
    was: 'Swedish Electronic Communications Act (2003:389)',
    now: 'Swedish Electronic Communications Act (2022:482)',
    until: '2022-06-03',
    reference: 'LEK 2022:482 9 kap. 28 §',
    reviewOn: '2027-05-31',
  },
]
