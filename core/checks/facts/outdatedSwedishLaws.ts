import {latin} from '../../reading/latin.js'
import type {OutdatedFact} from './outdatedFact.js'

const communicationsAct = {
  was: 'lagen (2003:389) om elektronisk kommunikation, 6 kap. 18 §',
  now: 'lagen (2022:482) om elektronisk kommunikation, 9 kap. 28 §',
  until: '2022-06-03',
  reference: 'LEK 2022:482 9 kap. 28 §',
  reviewOn: '2027-05-31',
}

/** Swedish acts and regulations that others took the place of. */
export const outdatedSwedishLaws: readonly OutdatedFact[] = [
  {
    hints: ['personuppgiftslag', 'personuppgiftsförordning', '1998:204', 'datalagen'],
    pattern: latin(
      /(?<!\p{L})personuppgiftslag(?:en)?s?(?!\p{L})(?: ?\((?:SFS )?1998:204\))?(?: ?\(?P[Uu]L\)?)?|(?<!personuppgiftslagen \()(?<!\p{L})SFS 1998:204|personuppgiftsförordningen(?: ?\(1998:1191\))?|(?<!\p{L})datalagen \(1973:289\)/giu,
    ),
    was: 'personuppgiftslagen (1998:204)',
    now: 'GDPR, dataskyddslagen (2018:218)',
    until: '2018-05-25',
    reference: 'lag (2018:218), övergångsbestämmelser',
    reviewOn: '2028-11-30',
  },
  {
    // Case counts: `pul` is a word.
    hints: ['pul'],
    pattern: latin(/(?<![\p{L}(])(?:PuL|PUL)(?!\p{L})/gu),
    was: 'personuppgiftslagen (1998:204)',
    now: 'GDPR, dataskyddslagen (2018:218)',
    until: '2018-05-25',
    reference: 'lag (2018:218), övergångsbestämmelser',
    reviewOn: '2028-11-30',
  },
  {
    ...communicationsAct,
    hints: ['6 kap'],
    pattern: /6 kap\.? 18 ?§ ?(?:LEK|lagen (?:\(2003:389\) )?om elektronisk kommunikation)/giu,
    fix: '9 kap. 28 § lagen (2022:482) om elektronisk kommunikation',
  },
  {
    ...communicationsAct,
    hints: ['2003:389'],
    pattern: latin(
      /lag(?:en)? \(2003:389\) om elektronisk kommunikation|lag(?:en)? om elektronisk kommunikation,? ?(?:\(LEK\) ?)?\(?(?:SFS )?2003:389\)?|(?<!\p{L})LEK,? ?\(?2003:389\)?/giu,
    ),
    fix: 'lagen (2022:482) om elektronisk kommunikation',
  },
  {
    ...communicationsAct,
    hints: ['elektronisk kommunikation'],
    pattern: /(?:ny )?lag(?:en)? om elektronisk kommunikation(?=[^.]{0,60}(?:2003|2011))/giu,
  },
  {
    hints: ['patientjournallag'],
    pattern: /patientjournallag(?:en)?s?(?: ?\(1985:562\))?/giu,
    was: 'patientjournallagen (1985:562)',
    now: 'patientdatalagen (2008:355)',
    until: '2008-07-01',
    fix: 'patientdatalagen (2008:355)',
    reference: 'patientdatalagen (2008:355)',
    reviewOn: '2027-11-30',
  },
  {
    hints: ['difs', 'datainspektionens'],
    pattern: latin(
      /(?<!\p{L})DIFS(?: \d{4}:\d+)?|Datainspektionens (?:föreskrifter|författningssamling|allmänna råd)/gu,
    ),
    was: 'Datainspektionens föreskrifter (DIFS)',
    now: 'IMY:s föreskrifter (IMYFS)',
    until: '2021-01-01',
    reference: 'IMYFS',
    reviewOn: '2027-05-31',
  },
  {
    hints: ['1995:450'],
    pattern: /marknadsföringslagen \(1995:450\)/giu,
    was: 'marknadsföringslagen (1995:450)',
    now: 'marknadsföringslagen (2008:486)',
    until: '2008-07-01',
    fix: 'marknadsföringslagen (2008:486)',
    reference: 'marknadsföringslagen (2008:486)',
    reviewOn: '2027-11-30',
  },
]
