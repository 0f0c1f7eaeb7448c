import {latin} from '../../reading/latin.js'
import {oldAccessRules} from './oldAccessRules.js'
import {outdatedActsInEnglish} from './outdatedActsInEnglish.js'
import {outdatedDanishLaws} from './outdatedDanishLaws.js'
import type {OutdatedFact} from './outdatedFact.js'
import {outdatedFinnishLaws} from './outdatedFinnishLaws.js'
import {outdatedNorwegianLaws} from './outdatedNorwegianLaws.js'
import {outdatedSwedishLaws} from './outdatedSwedishLaws.js'
import {replacedActs} from './replacedActs.js'

/**
 * Acts, orders and directives that do not apply any more, in any inflected form.
 *
 * Names that live on are left out: `persondataforordningen` is the GDPR, and
 * `persondatalovgivning` any law on personal data.
 */
export const outdatedLaws: readonly OutdatedFact[] = [
  // Before the Swedish ones: Finland has acts of the same names.
  ...outdatedFinnishLaws,
  ...outdatedNorwegianLaws,
  ...outdatedDanishLaws,
  ...outdatedSwedishLaws,
  ...outdatedActsInEnglish,
  ...replacedActs,
  ...oldAccessRules,
  {
    hints: ['95/46', 'direktivet', 'protection directive'],
    pattern: latin(
      /(?:(?:direktiv\p{L}*|directive) ?(?:nr\.? ?|no\.? ?)?)?(?<![\d/])95\/46(?:\/(?:EC|EF|EG|EØF))?|personverndirektivet\p{L}*|(?:EUs? |EU:s )?(?:databeskyttelses|dataskydds|persondata)direktivet\p{L}*|(?<!\p{L})(?:EU )?data protection directive/giu,
    ),
    was: 'Directive 95/46/EC',
    now: 'Regulation (EU) 2016/679 (GDPR)',
    until: '2018-05-25',
    reference: 'GDPR Art. 94',
    reviewOn: '2028-11-30',
  },
  {
    hints: ['2006/24', 'ringsdirektivet'],
    pattern: latin(
      /(?:direktiv\p{L}* |directive )?(?<![\d/])2006\/24(?:\/(?:EC|EF|EG))?|datalag(?:e)?ringsdirektivet\p{L}*/giu,
    ),
    was: 'Directive 2006/24/EC',
    until: '2014-04-08',
    reference: 'CJEU C-293/12',
    reviewOn: '2027-11-30',
  },
  {
    hints: ['1998'],
    pattern: latin(/(?<!\p{L})data protection act(?: of)?,? \(?1998\)?/giu),
    was: 'Data Protection Act 1998',
    now: 'UK GDPR, Data Protection Act 2018',
    until: '2018-05-25',
    reference: 'Data Protection Act 2018, Sch. 19',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12',
    reviewOn: '2027-11-30',
  },
]
