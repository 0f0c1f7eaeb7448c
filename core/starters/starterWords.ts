import type {Language} from '../language.js'
import type {StandardTerms} from '../words/standardTerms.js'
import type {StarterKind} from './starterKind.js'
import type {PromiseSectionName, StarterSectionName} from './starterSections.js'
import type {StarterText} from './starterText.js'
import {daStarter} from './texts/daStarter.js'
import {enStarter} from './texts/enStarter.js'
import {nbStarter} from './texts/nbStarter.js'
import {nnStarter} from './texts/nnStarter.js'
import {svStarter} from './texts/svStarter.js'

/** What the words of a starter depend on beside its language. */
export type StarterContext = {
  readonly kind: StarterKind
  /** The field's words; a health service has its own for the controller. */
  readonly terms: StandardTerms
  /** The head of the column that says whose data a purpose is about. */
  readonly subjects: string
}

type OwnSectionName = Exclude<StarterSectionName, PromiseSectionName>

/** The words of the starters in one language, beside the product's promises. */
export type StarterWords = {
  readonly titles: Readonly<Record<StarterKind, string>>
  /** The wording of the stamp line. */
  readonly stamp: string
  readonly sections: Readonly<Record<OwnSectionName, (context: StarterContext) => StarterText>>
}

export const starterWords: Readonly<Record<Language, StarterWords>> = {
  nb: nbStarter,
  nn: nnStarter,
  da: daStarter,
  sv: svStarter,
  en: enStarter,
}
