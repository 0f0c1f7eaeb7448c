import {latin} from '../../reading/latin.js'
import type {OutdatedFact} from './outdatedFact.js'

/** Danish acts and orders that others took the place of. */
export const outdatedDanishLaws: readonly OutdatedFact[] = [
  {
    hints: ['persondatalov', '429', 'private registre', 'registerloven'],
    pattern: latin(
      /(?<!\p{L})persondatalov(?:en)?s?(?!\p{L})|lov nr\.? ?429 (?:af|fra|av) 31\.? ?maj 2000|(?<!\p{L})lov om private registre|registerloven(?!\p{L})/giu,
    ),
    was: 'persondataloven (lov nr. 429 af 31. maj 2000)',
    now: 'GDPR, databeskyttelsesloven (lov nr. 502 af 23. maj 2018)',
    until: '2018-05-25',
    reference: 'databeskyttelsesloven § 46',
    reviewOn: '2028-11-30',
  },
  {
    hints: ['834'],
    pattern: latin(
      /(?<!\p{L})(?:bekendtgørelse|BEK)(?:n)?(?: om kosmetisk behandling)? nr\.? ?834(?: af 27\.? ?juni 2014| af 27\/0?6[-/]2014)?|eli\/lta\/2014\/834/giu,
    ),
    was: 'bekendtgørelse nr. 834 af 27. juni 2014 om kosmetisk behandling',
    now: 'bekendtgørelse om kosmetisk behandling, ændret ved nr. 1503/2016 og 253/2019',
    until: '2016-12-31',
    reference: 'BEK nr. 253 af 2019',
    reviewOn: '2027-03-31',
  },
  {
    // Written without a number it says nothing of which order is meant: there were many.
    hints: ['sundhedspersoners', 'bekendtgørelse nr', 'bek nr'],
    pattern:
      /bekendtgørelse om autoriserede sundhedspersoners (?:patientjournaler|journaler)(?![^.]{0,60}nr\.? ?(?:713|1225))|(?:bekendtgørelse|BEK) nr\.? ?(?:530 af 24\.? ?maj 2018|1090 af 28\.? ?juli 2016|3 af 2\.? ?januar 2013|1373 af 12\.? ?december 2006)/giu,
    was: 'bekendtgørelse om autoriserede sundhedspersoners patientjournaler (2013–2018)',
    now: 'journalføringsbekendtgørelsen',
    until: '2021-07-01',
    reference: 'BEK nr. 1225 af 8. juni 2021',
    reviewOn: '2027-03-31',
  },
  {
    hints: ['bogføringslov', '648'],
    pattern: /bogføringslov(?:en)?s?,? ?§ ?10(?!\d)|lov nr\.? ?648 af 15\.? ?juni 2006/giu,
    was: 'bogføringsloven af 2006 § 10',
    now: 'bogføringsloven (lov nr. 700 af 24. maj 2022) § 12',
    until: '2022-07-01',
    reference: 'bogføringsloven § 12',
    reviewOn: '2027-11-30',
  },
  {
    hints: ['markedsføringslov'],
    pattern:
      /markedsføringslov(?:en)?s?,? ?§ ?6(?!\d)(?=[^.]{0,80}(?:samtykke|mail|sms|nyhedsbrev|elektronisk|henvendelse))/giu,
    was: 'markedsføringsloven af 2005 § 6',
    now: 'markedsføringsloven § 10',
    until: '2017-07-01',
    reference: 'markedsføringsloven § 10',
    reviewOn: '2027-11-30',
  },
  {
    hints: ['13 år'],
    pattern:
      /(?:under|yngre end|fyldt|fylder) 13 år(?=[^.]{0,80}(?:foræld|værge|tilladelse))|(?<=(?:foræld|værge)[^.]{0,60})(?:under|yngre end|fyldt) 13 år|(?:fra (?:det er |de er |man er |du er )?|over |fyldt )?13 år(?=(?:[^.]|jf\.){0,80}databeskyttelseslov)|(?:fra (?:det er |de er |man er |du er )?|over |fyldt )?13 år(?<=databeskyttelseslov(?:[^.]|stk\.){0,100})/giu,
    was: '13 år for børns eget samtykke',
    now: '15 år (databeskyttelsesloven § 6, stk. 2)',
    until: '2024-01-01',
    reference: 'databeskyttelsesloven § 6, stk. 2',
    reviewOn: '2027-11-30',
  },
]
