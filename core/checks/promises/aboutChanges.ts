import {latin} from '../../reading/latin.js'
import {changeWord, noticeWord} from '../words/consentWords.js'

const ofNotice =
  /erklæring|erklaering|fråsegn|politik|policy|policies|notice|personvern|privat(?:liv|ruta)|privacy|integritet|statement/i
/** What else changes, and is told: prices, terms, hours, what stands of a reader in the notice. */
const ofElse = latin(
  /(?<!\p{L})(?:pris\p{L}*|price\p{L}*|gebyr\p{L}*|avgift\p{L}*|time(?:n|ne)?(?!\p{L})|tiden|tider|tid din|avtal\p{L}*|aftal\p{L}*|appointment\p{L}*|bestilling\p{L}*|booking\p{L}*|order\p{L}*|åpningstid\p{L}*|åbningstid\p{L}*|öppettid\p{L}*|opening hours|timeplan\p{L}*|kurs\p{L}*|medlemskap\p{L}*|medlemskab\p{L}*|medlemsvilkår\p{L}*|adress\p{L}*|kontakt(?:opplysning|oplysning|uppgift)\p{L}*|passord\p{L}*|password|innstilling\p{L}*|indstilling\p{L}*|inställning\p{L}*|settings|tjenest\p{L}*|tenest\p{L}*|services?|vare(?:r|ne)?|produkt\p{L}*|products?)/iu,
)
const ofTerms = latin(/vilkår|villkor|betingelse|(?<!\p{L})(?:terms|conditions)(?!\p{L})/iu)

/** A text without any of these is not about changes; quicker to look for than whole words. */
export const changeHint = /endr|ændr|ändr|brigd|chang|pdat|amend|revi|juster|modif/i

/** A heading under which changes of the notice are told of. */
export const changesHeading = changeWord

/**
 * Whether a sentence is about changes of the notice: it says so, or the words around it do; or it
 * depends on the heading. Changes of prices, terms or appointments are others.
 */
export function aboutChanges(
  sentence: string,
  block: string,
): 'said' | 'saidAround' | 'underHeading' | undefined {
  if (!changeWord.test(sentence)) return undefined
  if (ofNotice.test(sentence)) return 'said'
  if (ofElse.test(sentence) || ofTerms.test(sentence)) return undefined
  return noticeWord.test(block) && ofNotice.test(block) ? 'saidAround' : 'underHeading'
}
