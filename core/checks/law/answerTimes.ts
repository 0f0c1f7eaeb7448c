import {latin} from '../../reading/latin.js'
import {numberWords} from '../../reading/numberWords.js'
import {remembered} from '../../reading/remembered.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'

const answers = latin(
  /(?<!\p{L})(?:svar(?:er|ar|es)?|svaret|besvar\p{L}*|answer\p{L}*|respon[ds]\p{L}*|repl(?:y|ies)|(?:behandl|handsam|hanter|håndter|handle)\p{L}* (?:[^\s.;]+ ){0,3}?(?:henvend|anmod|krav|begär|førespurn|forespørs|request)\p{L}*)(?!\p{L})/iu,
)
const elsewhere = latin(
  /anonym|spørreskjema|spørjeskjema|spørgeskema|frågeformulär|enkät|questionnaire|feedback|evaluering|sammanställ|sammenstill|forleng|förläng|extend|extension|ytterligere|yderligere|ytterligare|further|komplicer|complex|innviklet|innvikla|undersøk|undersøg|undersökn|survey|lagr|oppbevar|opbevar|spara|slett|slet(?!\p{L})|gemm|kept|retain|delet|jobb|søknad|ansøg|ansökan/iu,
)
const time = latin(
  /(?<![\p{L}\d])(\d+|ett?|én|en|ein|two|to|två|three|tre|four|fire|fyra|five|fem|six|seks|sex|tolv|twelve|one|tretti|thirty|tredive|nitti|ninety|seksti|sixty) (virke|arbeids|arbejds|arbets|business |working |bank)?(dag|månad|måned|mnd|uke|uge|veck|veke|day|month|week|år|year)/iu,
)

/** The longest that a request may take, in days (Art. 12(3)): a month of 31. */
export const longestAnswerDays = 31

/** Sentences that say how soon a request is answered, with the time in days. */
export function answerTimes(
  spoken: SpokenNotice,
): readonly {readonly at: SpokenSentence; readonly days: number}[] {
  return spoken.sentences.flatMap((at) => {
    if (at.kind === 'heading' || at.kind === 'row') return []
    const days = daysIn(at.text)
    return days === undefined ? [] : [{at, days}]
  })
}

const daysIn = remembered((text: string): number | undefined => {
  if (!answers.test(text) || elsewhere.test(text)) return undefined
  const found = time.exec(text)
  if (!found) return undefined
  const [, count = '', working, unit = ''] = found
  const number = Number.parseInt(count, 10) || (numberWords[count.toLowerCase()] ?? 1)
  return Math.round(number * daysOf(unit) * (working ? 1.4 : 1))
})

function daysOf(unit: string): number {
  if (/^(?:m|month)/iu.test(unit)) return 30
  if (/^(?:år|year)/iu.test(unit)) return 365
  return /^(?:dag|day)/iu.test(unit) ? 1 : 7
}
