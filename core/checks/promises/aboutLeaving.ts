import {latin} from '../../reading/latin.js'

const leave = latin(
  /(?<!\p{L})(?:avmeld\p{L}*|afmeld\p{L}*|avregistrer\p{L}*|avprenumerer\p{L}*|avbestill\p{L}*|framelde?\p{L}*|unsubscri\p{L}*|opt(?:s|ing|ed)?[- ]?out|(?:meld|mæld)\p{L}* (?:\p{L}+ ){0,3}(?:av|fra|frå|ut)(?!\p{L})|stopp\p{L}*|stop\p{L}*|stans\p{L}*|slipp\p{L}*|slippe|avslut\p{L}*|säg\p{L}* upp|sei\p{L}* (?:opp|nei)|si (?:opp|nei)|sig\p{L}* nej|tack\p{L}* nej|reserver\p{L}* (?:deg|dig)|switch (?:\p{L}+ )?off|cancel\p{L}*|withdraw\p{L}*|trekk\p{L}*|trække\p{L}*|återkall\p{L}*|leave)(?!\p{L})/iu,
)
/** Words that are said of newsletters alone. */
const leaveNewsletter = latin(
  /(?<!\p{L})(?:unsubscri|avprenumerer|avmeldingslenk|afmeldingslink|avregistreringslänk)/iu,
)
const newsletter = latin(
  /nyhetsbrev|nyhedsbrev|nyheitsbrev|newsletter|marknadsför|markedsfør|marknadsfør|marketing|reklam|utsending|udsendelse|utskick|mailing|kampanj|nyhetsmail/iu,
)
/** What is kept or deleted of somebody who left is another matter. */
const ofData = latin(
  /(?<!\p{L})(?:slett\p{L}*|slet\p{L}*|rader\p{L}*|delet\p{L}*|eras\p{L}*|lagr\p{L}*|gem(?:mer|mes|t)|oppbevar\p{L}*|opbevar\p{L}*|spar(?:a|ar|as|es)|kept|keep\p{L}*|store[sd]?)(?!\p{L})/iu,
)

/** A heading under which people are told how to leave newsletters. */
export const newsletterHeading = newsletter

/**
 * Whether a sentence is about leaving newsletters: it says so, or the words around it do; or it
 * depends on the heading. Leaving a course or a membership is another matter.
 */
export function aboutLeaving(sentence: string, block: string): 'said' | 'underHeading' | undefined {
  if (!leave.test(sentence) || ofData.test(sentence)) return undefined
  if (leaveNewsletter.test(sentence) || newsletter.test(block)) return 'said'
  return 'underHeading'
}
