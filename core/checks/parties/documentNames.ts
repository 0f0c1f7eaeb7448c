import type {Language} from '../../language.js'
import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'

/**
 * What a notice is called, by language: its kind of name, first parts, and last parts. The last part
 * alone says the whole name too: "this declaration" is "this privacy declaration".
 */
type Name = readonly [kind: string, firsts: string, lasts: string]

const norwegian: readonly Name[] = [
  ['declaration', 'personvern|cookie- og personvern', 'erklæring(?:en|a)?'],
  ['statement', 'personvern', 'fråsegn(?:a)?'],
  [
    'policy',
    'personvern|data|persondata|personopplysnings|privatlivs',
    'politikk(?:en)?|policy(?:en)?',
  ],
  ['guidelines', 'personvern', 'retningslinjer|retningslinjene|vilkår(?:ene)?'],
]

const danish: readonly Name[] = [
  ['policy', 'privatlivs|persondata|data|personoplysnings', 'politik(?:ken)?'],
  ['declaration', 'persondata|privatlivs|databeskyttelses', 'erklæring(?:en)?'],
  ['notice', 'privatlivs|persondata', 'meddelelse(?:n)?'],
]

const swedish: readonly Name[] = [
  ['policy', 'integritets|dataskydds|personuppgifts|sekretess', 'polic(?:y|yn|yen)'],
  ['notice', 'integritets|dataskydds', 'meddelande(?:t)?'],
  ['declaration', 'integritets|dataskydds|sekretess', 'förklaring(?:en)?|deklaration(?:en)?'],
]

const english: readonly Name[] = [
  ['policy', 'privacy |data protection ', 'policy'],
  ['notice', 'privacy |data protection ', 'notice'],
  ['statement', 'privacy |data protection ', 'statement|declaration'],
]

const names: Record<Language, readonly Name[]> = {
  nb: norwegian,
  nn: norwegian,
  da: danish,
  sv: swedish,
  en: english,
}

/** "this" points at the document by any of its names; "our policy" may be anything, so it needs all. */
const pointers: Record<Language, readonly [this: string, our: string]> = {
  nb: ['denne|disse', 'vår|våre'],
  nn: ['denne|desse', 'vår|våre'],
  da: ['denne|nærværende', 'vores'],
  sv: ['denna|den här', 'vår'],
  en: ['this', 'our'],
}

/** A place where a text names the document it is part of, and by which kind of name. */
export interface DocumentName {
  readonly kind: string
  /** `persondata` of `persondatapolitik`; empty where the last part stands alone. */
  readonly first: string
  readonly from: number
  readonly to: number
}

const readers: Record<Language, (text: string) => readonly DocumentName[]> = {
  nb: reader('nb'),
  nn: reader('nn'),
  da: reader('da'),
  sv: reader('sv'),
  en: reader('en'),
}

/** Where a text calls its own document by a name: "this privacy policy", "denne erklæringen". */
export function documentNamesIn(text: string, language: Language): readonly DocumentName[] {
  return readers[language](text)
}

/** By which name a title calls its document. */
export function documentTitle(
  title: string,
  language: Language,
): Pick<DocumentName, 'kind' | 'first'> | undefined {
  for (const [kind, firsts, lasts] of names[language]) {
    const found = latin(`(${firsts})(?:${lasts})(?!\\p{L})`, 'iu').exec(title)
    if (found) return {kind, first: (found[1] ?? '').toLowerCase()}
  }
  return undefined
}

function reader(language: Language): (text: string) => readonly DocumentName[] {
  const [here, ours] = pointers[language]
  const isNorwegian = language === 'nb' || language === 'nn'
  const parts = names[language].map(([kind, firsts, lasts]) => {
    const words = [
      `(?:${here}) (?:${firsts})?(?:${lasts})`,
      `(?:${ours}) (?:${firsts})(?:${lasts})`,
    ]
    // "datapolitikken" needs no "this": with its first part and its definite end it is this one.
    if (isNorwegian && kind === 'policy') words.push(`(?:${firsts})(?:politikken|policyen)`)
    const pattern = latin(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu')
    return [kind, pattern, latin(`(?:^| )(${firsts})(?=${lasts})`, 'iu')] as const
  })
  return remembered((text) =>
    parts.flatMap(([kind, pattern, firsts]) =>
      [...text.matchAll(pattern)].map(({0: said, index}) => {
        const first = (firsts.exec(said)?.[1] ?? '').toLowerCase()
        return {kind, first, from: index, to: index + said.length}
      }),
    ),
  )
}
