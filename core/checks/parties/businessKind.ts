import type {CheckedNotice} from '../rule.js'
import {labelOf} from './domainOf.js'
import {ownDomains} from './ownDomains.js'
import {speakerOf} from './speakerOf.js'
import {voicesOf} from './voicesOf.js'

/** What a business does, as far as its notice has to fit it. */
export type BusinessKind = 'clinic' | 'gym' | 'association' | 'shop'

const called: readonly (readonly [BusinessKind, RegExp])[] = [
  [
    'clinic',
    /klinik|clinic|tannleg|tannhel|tandl[æäa]|tandv[åa]rd|tandhel|tandhäl|dental|dentist|legesent|legekont|legehus|lægehus|läkar|vårdcentral|medisinsk|medicinsk|medical|helsehus|helsesent|hälsocent|health|fysio|physio|kiropr|chiro|terap|therap|psyk|psych|hudpleie|hudvård|dermat|sykehus|sygehus|sjukhus|hospital|optik|optom|øyelege|hørsel|hørelse|jordmor|akupunkt|osteopat|naprapat|fotpleie|fotvård|fodpleje|dyrleg|dyrlæge|veterin/i,
  ],
  [
    'gym',
    /gym(?!nas)|treningssent|træningscent|träningscent|trening|træning|fitness|crossfit|yoga|pilates|\bSATS\b/i,
  ],
  [
    'association',
    /forening|förening|klubb|klub\b|klubben|idrettslag|idrætsfor|idrottsfor|forbund|förbund|stiftelse|turlag|mållag|musikklag|\b(?:IL|IF|IK|FK|SK|TIL|BK|GF)\b|association|society|\bclub\b|menighet|korps/i,
  ],
  ['shop', /shop|butikk?|\bstore\b|handel|outlet|møbler|möbler|interiør|blomster/i],
]

const speaks: readonly (readonly [BusinessKind, RegExp, number])[] = [
  [
    'gym',
    /medlemskap|medlemskab|treningssent|træningscent|gruppetime|membership|gymkort|holdtræning|gruppträning/giu,
    4,
  ],
  [
    'association',
    /kontingent|årsmøte|generalforsamling|årsmöte|medlemsavgift|frivillig|ideell|styret|bestyrelsen|styrelsen|membership fee|volunteer/giu,
    4,
  ],
]

/** What kind of business a notice is of, by its names, then by what it speaks of; unknown without. */
export function businessKind(notice: CheckedNotice): BusinessKind | undefined {
  const {text, elements, known} = notice
  const names = [
    ...speakerOf(notice).names,
    elements.title?.text ?? '',
    ...(known ? [] : [...ownDomains(notice).domains].map(labelOf)),
  ].join(' \n ')
  const named = called.find(([, pattern]) => pattern.test(names))
  if (named) return named[0]
  if (elements.isHealthService) return 'clinic'
  const voices = voicesOf(notice)
  const words = text.blocks.flatMap((each, index) => (voices[index] === 'own' ? [each.text] : []))
  return speaks.find(([, pattern, least]) => {
    const count = words.reduce((sum, each) => sum + (each.match(pattern)?.length ?? 0), 0)
    return count >= least
  })?.[0]
}
