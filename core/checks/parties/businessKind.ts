import {latin} from '../../reading/latin.js'
import {oncePer} from '../oncePer.js'
import type {CheckedNotice} from '../rule.js'
import {labelOf} from './domainOf.js'
import {ownDomains} from './ownDomains.js'
import {speakerOf} from './speakerOf.js'
import {voicesOf} from './voicesOf.js'

/** What a business does, as far as its notice has to fit it. */
export const businessKinds = [
  'clinic',
  'gym',
  'salon',
  'hotel',
  'restaurant',
  'property',
  'school',
  'workshop',
  'finance',
  'farm',
  'software',
  'foundation',
  'association',
  'shop',
] as const

export type BusinessKind = (typeof businessKinds)[number]

/** What businesses call themselves; a clinic's name says more than the shop it may have, too. */
const called: readonly (readonly [BusinessKind, RegExp])[] = [
  [
    'clinic',
    /klinik|clinic|tannleg|tannhel|tandl[æäa]|tandv[åa]rd|tandhel|tandhäl|dental|dentist|legesent|legekont|legehus|lægehus|læger(?:ne)?\b|läkar|vårdcentral|medisinsk|medicinsk|medical|helsehus|helsesent|hälsocent|health|fysio|physio|kiropr|chiro|terap|therap|psyk|psych|hudpleie|hudvård|dermat|sykehus|sygehus|sjukhus|hospital|optik|optom|øyelege|hørsel|hørelse|jordmor|akupunkt|osteopat|naprapat|fotpleie|fotvård|fodpleje|dyrleg|dyrlæge|veterin/i,
  ],
  [
    'gym',
    /gym(?!nas)|treningssent|træningscent|trening|træning|träning|fitness|crossfit|yoga|pilates|\bSATS\b/i,
  ],
  ['salon', /fris[øo]r|frisör|\bhair|barber|\bsalong?\b/i],
  [
    'hotel',
    /hotell?\b|hotellet|hotels\b|pensjonat|gjestegård|gæstgiveri|vandrerhjem|vandrarhem|hostel|camping|\bcabins\b|hytteutleie|hytteferie|stuguthyrning|sommerhusudlejning|feriehus|\blodge\b|\bresort\b/i,
  ],
  [
    'restaurant',
    /restaurant|restaurang|\bkaf[eé]|\bcaf[eé]|\bkro\b|pizzeria|bakeri|bageri|\bbistro/i,
  ],
  [
    'workshop',
    /bilverkst|bilværk|autoverk|bilsenter|bilcenter|\bbil(?:er|ar)?\b|\bauto\b|motors?\b/i,
  ],
  [
    'property',
    /eiendom|ejendom|fastighet|bolig|bostad|borettslag|\bbrf\b|sameie|real estate|megler/i,
  ],
  [
    'finance',
    /\bbank\b|sparebank|sparekasse|sparbank|forsikring|försäkring|finans|kredit|insurance/i,
  ],
  [
    'school',
    /skole(?!\w*klinik)|\bskola|barnehage|børnehave|förskola|gymnas|\bschool|universit|college/i,
  ],
  ['farm', /\bgård\b|gården|gartneri|settefisk|oppdrett|opdræt|jordbruk|landbrug|lantbruk|\bfarm/i],
  ['foundation', /stiftelse|stifting|\bfoundation\b|\blegat(?:et)?\b/i],
  [
    'association',
    /forening|förening|klubb|klub\b|klubben|\blag\b|kulturlag|idrettslag|idrætsfor|idrottsfor|forbund|förbund|turlag|mållag|musikklag|\b(?:IL|IF|IK|FK|SK|TIL|BK|GF)\b|association|society|\bclub\b|menighet|korps/i,
  ],
  ['shop', /shop|butikk?|\bstore\b|handel|outlet|møbler|möbler|interiør|blomster|\bgarn\b/i],
  ['software', /software|hosting|webhotell?|datasystem|\bcloud\b|\bIT\b/i],
]

const words = (...parts: readonly string[]): RegExp =>
  latin(`(?<!\\p{L})(?:${parts.join('|')})\\p{L}*`, 'giu')

/** What each kind speaks of again and again, where no name says it. */
const speaks: readonly (readonly [BusinessKind, RegExp])[] = [
  [
    'clinic',
    words(
      'pasient',
      'patient',
      'journal(?!ist)',
      'helsepersonell',
      'sundhedsperson',
      'hälso- och sjuk',
    ),
  ],
  [
    'gym',
    words(
      'medlemskap',
      'medlemskab',
      'treningssent',
      'træningscent',
      'gruppetim',
      'membership',
      'gymkort',
      'holdtræning',
      'gruppträning',
      'trene',
      'træne',
      'träna',
      'instruktør',
      'instruktör',
      'workouts?',
    ),
  ],
  [
    'association',
    words(
      'kontingent',
      'årsmøte',
      'generalforsamling',
      'årsmöte',
      'medlemsavgift',
      'frivillig',
      'ideell',
      'styret',
      'bestyrelsen',
      'styrelsen',
      'membership fee',
      'volunteer',
      'medlemsregister',
      'medlemsliste',
    ),
  ],
  [
    'shop',
    words(
      'ordre',
      'beställning',
      'order',
      'varer',
      'varor',
      'goods',
      'pakke',
      'paket',
      'kjøp',
      'køb',
      'köp',
      'purchase',
      'nettbutikk',
      'netbutik',
      'webshop',
      'webbutik',
      'butikk',
      'butik',
      'levering',
      'leverans',
      'delivery',
      'retur',
      'handler',
    ),
  ],
  [
    'hotel',
    words('gjest', 'gæst', 'gäst', 'guest', 'opphold', 'ophold', 'vistelse', 'overnatt', 'overnat'),
  ],
  [
    'software',
    words(
      'plattform',
      'platform',
      'brukerkonto',
      'brugerkonto',
      'användarkonto',
      'subscription',
      'workspace',
      'the app',
    ),
  ],
]

/** What kind of business a notice is of, by its names, then by what it speaks of; unknown without. */
export function businessKind(notice: CheckedNotice): BusinessKind | undefined {
  return kindOf(notice).kind
}

const kindOf = oncePer((notice: CheckedNotice): {kind?: BusinessKind} => {
  const kind = kindByName(notice) ?? (notice.elements.isHealthService ? 'clinic' : undefined)
  if (kind !== undefined) return {kind}
  const bySpeech = kindBySpeech(notice)
  return bySpeech === undefined ? {} : {kind: bySpeech}
})

function kindByName(notice: CheckedNotice): BusinessKind | undefined {
  const {elements, known} = notice
  const voices = voicesOf(notice)
  const inHead = elements.organisations.flatMap(({name, form, block}) =>
    form !== undefined && block < 4 && voices[block] === 'own' ? [name] : [],
  )
  const {domains, isSure} = ownDomains(notice)
  const names = [
    ...speakerOf(notice).names,
    elements.title?.text ?? '',
    ...(known ? [] : [...inHead, ...(isSure ? [...domains].map(labelOf) : [])]),
  ].join(' \n ')
  return called.find(([, pattern]) => pattern.test(names))?.[0]
}

/** What is spoken of most, if it is clearly more than all else. */
function kindBySpeech(notice: CheckedNotice): BusinessKind | undefined {
  const voices = voicesOf(notice)
  const own = notice.text.blocks.flatMap(({text, kind}, index) =>
    voices[index] === 'own' && kind !== 'chrome' ? [text] : [],
  )
  const [most, second] = speaks
    .map(([kind, pattern]) => {
      const count = own.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
      return {kind, count}
    })
    .toSorted((one, other) => other.count - one.count)
  return most && most.count >= 4 && most.count >= 2 * (second?.count ?? 0) ? most.kind : undefined
}
