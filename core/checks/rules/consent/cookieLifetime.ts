import {latin} from '../../../reading/latin.js'
import {numberWords} from '../../../reading/numberWords.js'

const day = 24 * 60

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:minut|min)/iu, 1],
  [/^(?:time|tima|timm|hour)/iu, 60],
  [/^(?:dag|døgn|døger|day|dygn)/iu, day],
  [/^(?:uke|veke|uge|veck|week)/iu, 7 * day],
  [/^(?:måned|månad|month|mnd|mdr|mån)/iu, 30 * day],
  [/^(?:år|year)/iu, 365 * day],
]
const period = latin(
  /(?<![\p{L}\d])(\d{1,5}|en|ei|ett?|eit|one|to|två|two|tre|three|fire|fyra|four|fem|five|seks|sex|six|tolv|twelve)[ -]?((?:minut|min|time|tima|timm|hour|dag|døgn|døger|day|dygn|uke|veke|uge|veck|week|måned|månad|month|mnd|mdr|mån|år|year)\p{L}*)/iu,
)
const session = /session|sesjon|økt|besøk|besök|lukk|luk|stäng|clos/iu

/** How long a cookie is said to live: minutes, or `session`; `undefined` where no words say it. */
export function cookieLifetime(expiry: string): number | 'session' | undefined {
  const said = period.exec(expiry)
  if (!said) return session.test(expiry) ? 'session' : undefined
  const [, count = '', unit = ''] = said
  const each = units.find(([name]) => name.test(unit))?.[1]
  const many = numberWords[count.toLowerCase()] ?? Number(count)
  return each === undefined ? undefined : many * each
}
