import {latin} from '../../reading/latin.js'

const denial = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|ej|aldri|aldrig|never|not|uten|utan|uden|without|verken|varken|hverken|neither|ingen|inga|inget|no(?= )|(?:do|does|is|are|wo|ca)n['’]t)(?!\p{L})/iu,
)

/** Whether a sentence says what is not done or not asked: `You need no password`. */
export function deniesIt(sentence: string): boolean {
  return denial.test(sentence)
}
