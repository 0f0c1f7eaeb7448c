import {remembered} from '../../reading/remembered.js'

const forms =
  /[\s,]+(?:as|asa|aps|a\/s|ab|ans|da|enk|sa|ba|ks|ivs|k\/s|i\/s|p\/s|amba|a\.m\.b\.a|hb|kb|oy|oyj|ltd|limited|llc|inc|corp|gmbh|ag|bv|b\.v|sarl|plc|nuf|hf|ehf|publ|\(publ\))\.?$/i

/** A company's legal form as written at the end of its name. */
export function formOf(name: string): string | undefined {
  return forms
    .exec(name.trim())?.[0]
    .replaceAll(/[\s,.]/g, '')
    .toLowerCase()
}

/** A name as it is compared: lower case, no legal form, no genitive mark, no marks between words. */
export const coreName = remembered((name: string): string =>
  name
    .trim()
    .replace(/[’'´]s?$/, '')
    .replace(forms, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

/** A name as domains write it: no spaces, and no letters beyond a to z. */
export const plainName = remembered((name: string): string =>
  coreName(name)
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, ''),
)

/** Whether two names are one organisation's: the same, or one a shorter way to say the other. */
export function isSameOrganisation(one: string, other: string): boolean {
  const [mine, theirs] = [coreName(one), coreName(other)]
  if (mine === '' || theirs === '') return false
  if (mine === theirs || plainName(one) === plainName(other)) return true
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  return short.length >= 3 && ` ${long} `.includes(` ${short} `)
}

/** Words that many names share: one of them alone tells nobody apart. */
const common =
  /^(?:klinikk?e?n?|tann(?:lege)?|tandl(?:ae|ä|æ)?ge(?:rne)?|senter(?:et)?|center|centret|trening|tr(?:ae|ä|æ)ning|helse|h(?:ae|ä)lsa|health|media|fitness|gym|hud|hudpleie|fysioterapi|norge|norway|danmark|sverige|nordic|oslo|bergen|stockholm|group|gruppen|studio|clinic|klubb?|forening|idrettslag|medisinske?|medical|dental|shop|butikk?|the|og|och|and)$/

/**
 * Whether a domain's own part (`ckms` of `ckms.no`) fits a name: all of it, a telling word of it, or
 * an acronym of its words.
 */
export function fitsName(label: string, name: string): boolean {
  const wanted = label.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const whole = plainName(name)
  if (wanted.length < 2 || whole === '') return false
  if (wanted === whole || looseName(name).some((each) => each === wanted)) return true
  if (wanted.length >= 5 && whole.startsWith(wanted)) return true
  if (whole.length >= 4 && wanted.includes(whole)) return true
  const words = coreName(name).split(' ').map(plainName)
  const first = words[0] ?? ''
  if (first === wanted && !common.test(first)) return true
  if (words.some((word) => word.length >= 5 && !common.test(word) && wanted.includes(word))) {
    return true
  }
  return isAcronym(wanted, words)
}

/** `ø` and `å` are also written `oe` and `aa`. */
const looseName = remembered((name: string): readonly string[] => {
  const loose = coreName(name).replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('ä', 'ae')
  return [plainName(loose), plainName(loose.replaceAll('ö', 'oe'))]
})

/** Every word's first letter, in order, and only letters of the words between. */
function isAcronym(label: string, words: readonly string[]): boolean {
  if (label.length < 2 || label.length > 6 || words.length < 2) return false
  const letters = words.join('').split('')
  const starts = new Set<number>()
  let place = 0
  for (const word of words) {
    starts.add(place)
    place += word.length
  }
  let at = 0
  let met = 0
  for (const [index, letter] of letters.entries()) {
    const isWanted = letter === label.charAt(at)
    if (starts.has(index) && isWanted) met += 1
    else if (starts.has(index)) return false
    if (isWanted) at += 1
  }
  return at === label.length && met === words.length
}
