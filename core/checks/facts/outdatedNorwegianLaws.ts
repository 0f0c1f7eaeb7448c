import {latin} from '../../reading/latin.js'
import type {OutdatedFact} from './outdatedFact.js'

const personalDataAct = {
  was: 'personopplysningsloven av 14. april 2000 nr. 31',
  now: 'personopplysningsloven av 15. juni 2018 nr. 38',
  until: '2018-07-20',
  reference: 'LOV-2018-06-15-38 § 32',
  url: 'https://lovdata.no/lov/2018-06-15-38',
  reviewOn: '2028-11-30',
}

const communicationsAct = {
  was: 'ekomloven av 2003 § 2-7 b',
  now: 'ekomloven av 13. desember 2024 nr. 76 § 3-15',
  until: '2025-01-01',
  reference: 'LOV-2024-12-13-76 § 3-15',
  reviewOn: '2027-06-30',
}

/** Norwegian acts that others took the place of. */
export const outdatedNorwegianLaws: readonly OutdatedFact[] = [
  {
    ...personalDataAct,
    hints: ['2000', 'personregisterlov'],
    pattern: latin(
      /personopplysning(?:s)?lov(?:en|a)?s? \(?(?:av |frå |fra )?(?:14\. ?april )?2000(?: nr\.? ?31)?|lov (?:av |om \p{L}+ av personopplysninger av )?14\. ?april 2000 nr\.? ?31|LOV-2000-04-14-31|personregisterlov(?:en)?\p{L}*/giu,
    ),
  },
  {
    ...personalDataAct,
    // Sections that only the act of 2000 had, or that it had for another matter than today's.
    hints: ['personopplysningslov'],
    pattern:
      /(?<=(?:grunnlag|basert på|hjemmel|heimel|samtykke)[^.]{0,60})personopplysningslov(?:en|a)s? §§? ?[89](?!\d)|personopplysningslov(?:en|a)s? §§? ?(?:18(?=[^.]{0,60}(?:innsyn|informasjon))|27(?=[^.]{0,60}(?:ret|slet))|28(?=[^.]{0,60}(?:slet|ret|lagr))|31(?=[^.]{0,60}meld)|33(?=[^.]{0,60}konsesjon)|3[6-9]|4[0-9]|8(?=,? (?:første|a\b|bokstav|og 9)|[^.]{0,60}(?:samtykke|grunnlag|vilkår))|(?:19|20|24)(?=[^.]{0,60}(?:informasjon|opplys))|11(?=[^.]{0,60}grunnkrav))/giu,
  },
  {
    hints: ['personopplysningsforskrift', '1265'],
    pattern: latin(
      /personopplysningsforskriften (?:§|kap\p{L}*\.? )[^.;,)]{0,12}|forskrift 15\. ?desember 2000 nr\.? ?1265/giu,
    ),
    was: 'personopplysningsforskriften av 15. desember 2000 nr. 1265',
    now: 'GDPR, personopplysningsloven av 2018',
    until: '2018-07-20',
    reference: 'LOV-2018-06-15-38 § 32',
    reviewOn: '2027-11-30',
  },
  {
    ...communicationsAct,
    hints: ['2-7'],
    pattern: latin(
      /(?:ekomlov(?:en|a)s?|ekoml\.|lov om elektronisk kommunikasjon(?: \(ekomloven\))?),?(?: av 2003,?)? ?§ ?2-7 ?(?:\(?b\)?)?(?!\p{L})/giu,
    ),
    fix: 'ekomloven § 3-15',
  },
  {
    ...communicationsAct,
    hints: ['2003'],
    pattern: /ekomlov(?:en|a) av (?:4\. ?juli )?2003(?: nr\.? ?83)?|LOV-2003-07-04-83/giu,
  },
  {
    hints: ['journalforskrift', '1385'],
    pattern:
      /(?:pasient)?journalforskrift(?:en|a)s?(?: av 2000|,? § ?14)|forskrift (?:av )?21\. ?desember 2000 nr\.? ?1385/giu,
    was: 'forskrift om pasientjournal av 21. desember 2000 nr. 1385',
    now: 'pasientjournalforskriften av 1. mars 2019 nr. 168, pasientjournalloven § 25',
    until: '2019-07-01',
    reference: 'FOR-2019-03-01-168',
    reviewOn: '2027-05-31',
  },
  {
    hints: ['helseregisterlov'],
    pattern: /helseregisterloven av (?:18\. ?mai )?2001(?: nr\.? ?24)?/giu,
    was: 'helseregisterloven av 18. mai 2001 nr. 24',
    now: 'pasientjournalloven, helseregisterloven av 20. juni 2014 nr. 43',
    until: '2015-01-01',
    reference: 'LOV-2014-06-20-42, LOV-2014-06-20-43',
    reviewOn: '2027-11-30',
  },
  {
    hints: ['markedsføringslov', 'mfl.'],
    pattern: latin(/(?:markedsføringslov(?:en|a)s?|mfl\.) ?§ ?2 ?b(?!\p{L})/giu),
    was: 'markedsføringsloven av 1972 § 2 b',
    now: 'markedsføringsloven § 15',
    until: '2009-06-01',
    fix: 'markedsføringsloven § 15',
    reference: 'LOV-2009-01-09-2 § 15',
    reviewOn: '2027-11-30',
  },
  {
    hints: ['angrerettlov'],
    pattern: /angrerettloven av (?:21\. ?desember )?2000(?: nr\.? ?105)?/giu,
    was: 'angrerettloven av 21. desember 2000 nr. 105',
    now: 'angrerettloven av 20. juni 2014 nr. 27',
    until: '2014-06-13',
    reference: 'LOV-2014-06-20-27',
    reviewOn: '2027-11-30',
  },
  {
    hints: ['konsesjon'],
    pattern: latin(
      /konsesjon(?:en|ar|er)?(?: [^.;]{0,30}?)? (?:fr?å|fra|av|hjå|hos) Datatilsynet|Datatilsynets konsesjon\p{L}*|konsesjonsplikt\p{L}* (?:etter|i) personopplysningslov\p{L}*/giu,
    ),
    was: 'konsesjon fra Datatilsynet',
    until: '2018-07-20',
    reference: 'LOV-2018-06-15-38 § 32',
    url: 'https://lovdata.no/lov/2018-06-15-38',
    reviewOn: '2028-11-30',
  },
  {
    hints: ['bokføring', 'bilag', 'rekneskap', 'regnskap', 'bookkeeping act'],
    // Denmark keeps five years too, Sweden seven: only words that are Norwegian, or of the act in English.
    pattern: latin(
      /(?:bilag\p{L}*|regnskapsmateriale\p{L}*|rekneskapsmateriale\p{L}*|faktura\p{L}*|bokføringslov\p{L}*)(?: [^.;\d§]{0,50})? (?:10|ti) år(?!s? og)|(?:10|ti) år(?= [^.;]{0,30}(?:bokføringslov|bokføringsregl|rekneskapslov|regnskapslov))|(?:10|ten) years(?= [^.;]{0,30}bookkeeping act)/giu,
    ),
    was: '10 år for regnskapsmateriale (bokføringsloven før 2014)',
    now: '5 år etter regnskapsårets slutt (bokføringsloven § 13)',
    until: '2014-02-01',
    reference: 'bokføringsloven § 13',
    reviewOn: '2027-11-30',
  },
]
