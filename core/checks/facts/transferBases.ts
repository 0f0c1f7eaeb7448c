import {latin} from '../../reading/latin.js'
import type {OutdatedFact} from './outdatedFact.js'

/** Grounds for sending data to third countries that were struck down or replaced (GDPR ch. V). */
export const outdatedTransferBases: readonly OutdatedFact[] = [
  {
    hints: ['privacy shield', 'privacy-shield', 'privacyshield', '2016/1250'],
    pattern: latin(
      /(?:(?:(?<!\p{L})(?:EU|EØS|EES|Swiss)(?: ?[-–/] ?| og | och | and )?)+(?:U\.?S\.?(?:A\.?)?|USA) ?)?(?<!\p{L})Privacy[- ]Shield(?!\p{L})|privacyshield\.gov|2016\/1250/giu,
    ),
    was: 'EU-U.S. Privacy Shield',
    now: 'EU-U.S. Data Privacy Framework, SCC (EU) 2021/914',
    until: '2020-07-16',
    reference: 'CJEU C-311/18 (Schrems II)',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-311/18',
    reviewOn: '2028-11-30',
  },
  {
    hints: ['harbor', 'harbour', '2000/520'],
    pattern: latin(/(?<!\p{L})Safe[- ]Harbou?r(?!\p{L})|2000\/520/giu),
    was: 'Safe Harbor',
    now: 'EU-U.S. Data Privacy Framework, SCC (EU) 2021/914',
    until: '2015-10-06',
    reference: 'CJEU C-362/14 (Schrems I)',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-362/14',
    reviewOn: '2028-11-30',
  },
  {
    hints: ['2010/87', '2001/497', '2004/915', '2002/16'],
    pattern: /(?<!\d)(?:2010\/87|2001\/497|2004\/915|2002\/16)(?:\/(?:EU|EF|EC|EG))?(?!\d)/giu,
    was: 'SCC of 2001, 2004 and 2010',
    now: 'SCC (EU) 2021/914',
    until: '2022-12-27',
    reference: 'Decision (EU) 2021/914, Art. 4',
    url: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj',
    reviewOn: '2028-11-30',
  },
]

/** A ground that holds today and may fall: it is to be looked at again by its `reviewOn`. */
export interface TransferBasis {
  readonly name: string
  readonly pattern: RegExp
  readonly reference: string
  readonly url: string
  readonly reviewOn: string
}

export const transferBases: readonly TransferBasis[] = [
  {
    // The appeal C-703/25 P against the decision was still before the Court when this was read.
    name: 'EU-U.S. Data Privacy Framework',
    pattern: latin(/(?<!\p{L})Data Privacy Framework|(?<!\p{L})DPF(?!\p{L})|2023\/1795/giu),
    reference: 'Decision (EU) 2023/1795; T-553/23, C-703/25 P',
    url: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj',
    reviewOn: '2027-05-31',
  },
  {
    name: 'SCC (EU) 2021/914',
    pattern: latin(
      /(?<!\p{L})standard contractual clauses|(?<!\p{L})standard data protection clauses|standardavtaleklausul\p{L}*|standard ?kontrakt\p{L}*|standardavtal\p{L}*|modellklausul\p{L}*|(?<!\p{L})SCC(?:s|er)?(?!\p{L})|2021\/914/giu,
    ),
    reference: 'Decision (EU) 2021/914',
    url: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj',
    reviewOn: '2027-11-30',
  },
  {
    name: 'UK adequacy decision',
    pattern: /2021\/1772/giu,
    reference: 'Decision (EU) 2021/1772',
    url: 'https://eur-lex.europa.eu/eli/dec_impl/2021/1772/oj',
    reviewOn: '2027-05-31',
  },
]
