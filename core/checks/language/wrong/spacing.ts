import type {Language} from '../../../language.js'
import {latin} from '../../../reading/latin.js'

/** Small words that are easily run into the next one. */
const small = /^(?:av|til|for|og|om|på|med|fra|ved|som|af|at|från|till|för|och|the|and|of|to)$/

/** A small word that may have been run into the next, and that next one. */
export interface WordSplit {
  readonly small: string
  readonly rest: string
}

/**
 * How `avpersonopplysninger` may be two words. Most words that begin like this are right (`avmelding`):
 * only one of the field in second place makes it wrong.
 */
export function splitsOf(word: string): WordSplit[] {
  const lower = word.toLowerCase()
  return [2, 3, 4].flatMap((cut) => {
    const rest = lower.slice(cut)
    return rest.length >= 8 && small.test(lower.slice(0, cut))
      ? [{small: lower.slice(0, cut), rest}]
      : []
  })
}

/** Ends that a word has only in front of another, in a compound. */
const linking: Readonly<Partial<Record<Language, RegExp>>> = {
  nb: latin(/\p{L}{3}(?:ings|sjons|hets|tets|skaps|elses)$/u),
  nn: latin(/\p{L}{3}(?:ings|sjons|heits|tets|skaps)$/u),
  da: latin(/\p{L}{3}(?:ings|tions|heds|tets|skabs|elses)$/u),
  sv: latin(/\p{L}{3}(?:ings|tions|hets|tets|skaps)$/u),
}

/** First parts of the field's compounds that are no words by themselves where another noun follows. */
const firstParts =
  /^(?:person(?=opplysning|oplysning|uppgift|vern)|persondata(?=politik)|webb(?=plats|sida|läsare)|cookie(?=policy|politik|banner|innstilling|indstilling|inställning)|kunde(?=service)|kund(?=tjänst)|data(?=behandlere|behandleren|behandleravtale|behandleraftale|ansvarlig|beskyttelse|skydd)|interesse(?=afvejning|avveining|avveging)|intresse(?=avvägning)|nett(?=leser|side|sted|lesar|stad)|nyhets(?=brev)|nyheds(?=brev)|databehandler(?=avtale|aftale)|personvern(?=erklæring|ombud|forordning)|dataskydds(?=ombud|policy|förordning)|integritets(?=policy)|privatlivs(?=politik)|informasjons(?=kaps))/u

/**
 * `behandlings grunnlag` as the one word it may be; `undefined` for two words that may stand together.
 */
export function joinedCompound(one: string, other: string, language: Language): string | undefined {
  if (other.length < 4 || other !== other.toLowerCase()) return undefined
  const whole = one + other
  const isLinked = linking[language]?.test(one) && one === one.toLowerCase()
  const isOfTheField = firstParts.exec(whole.toLowerCase())?.[0].length === one.length
  return isLinked || (language !== 'en' && isOfTheField) ? whole : undefined
}
