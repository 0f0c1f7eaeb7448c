import {latin} from '../../reading/latin.js'

/** How people ask for what is held about them, and for their other rights. */
export const requestWord = latin(
  /(?<!\p{L})(?:innsyn\p{L}*|indsigt\p{L}*|insyn\p{L}*|registerutdrag\p{L}*|dataportab\p{L}*|data ?portab\p{L}*|portability|rettighet\p{L}*|rettigheit\p{L}*|rettighed\p{L}*|rättighet\p{L}*|(?:data subject )?rights|begjæring\p{L}*|anmodning\p{L}*|begäran|access(?: request\p{L}*)?(?= |\.|,)|subject access|krav om|data request\p{L}*)(?!\p{L})/iu,
)
/** One's own data, as what is handed out. */
export const ownData = latin(
  /(?:opplysning|opplysningar|oplysning|uppgift|data|information|innsyn|indsigt|registerutdrag|utskrift|udskrift|kopi|copy|copies|kopia|eksport|export|journal)\p{L}*/iu,
)

/**
 * Whether a sentence is about using one's rights: it says so, or the words around it do; or it depends
 * on the heading.
 */
export function aboutRequests(sentence: string, block: string): 'said' | 'underHeading' {
  return requestWord.test(sentence) || requestWord.test(block) ? 'said' : 'underHeading'
}
