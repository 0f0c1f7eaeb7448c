import type {Language} from '../../../language.js'
import {latin} from '../../../reading/latin.js'
import {stampPlaceSaid} from '../../rules/structure/stampPlaceSaid.js'
import type {PromiseKind} from '../promiseKind.js'

type Place = 'top' | 'bottom'

/** How a place is said that can simply be turned over, and what it is called in each language. */
const turned: Readonly<Record<Place, RegExp>> = {
  top: latin(/(?<!\p{L})(?:øverst|øvst|överst|högst upp|at the top|at the beginning)(?!\p{L})/iu),
  bottom: latin(
    /(?<!\p{L})(?:nederst|nedst|längst ne(?:d|r)|underst|at the (?:bottom|end|foot))(?!\p{L})/iu,
  ),
}
const called: Readonly<Record<Place, Readonly<Record<Language, string>>>> = {
  top: {nb: 'øverst', nn: 'øvst', da: 'øverst', sv: 'högst upp', en: 'at the top'},
  bottom: {nb: 'nederst', nn: 'nedst', da: 'nederst', sv: 'längst ner', en: 'at the bottom'},
}
const titles = {
  top: {en: 'at the top', nb: 'øverst', da: 'øverst'},
  bottom: {en: 'at the bottom', nb: 'nederst', da: 'nederst'},
} as const

/** Where the date or the number of the version stands. */
export const stampPlacePromise: PromiseKind = {
  hint: latin(
    /dat(?:o|e|um)|versj|vers|oppdater|opdater|uppdater|updat|endr|ændr|ändr|chang|revi|utgave/iu,
  ),
  messages: {
    stampPlace: {
      en: 'The text says that the date or the version stands {said}; the version line of this notice stands {kept}. Change one of them.',
      nb: 'Teksten sier at datoen eller versjonen står {said}; versjonslinjen i denne erklæringen står {kept}. Endre ett av dem.',
      da: 'Teksten siger, at datoen eller versionen står {said}; denne politiks versionslinje står {kept}. Ret en af dem.',
    },
    stampNumber: {
      en: 'The text speaks of a version number; the version line of this notice has none. Put {version} into its wording.',
      nb: 'Teksten snakker om et versjonsnummer; versjonslinjen i denne erklæringen har ikke noe. Sett {version} inn i ordlyden.',
      da: 'Teksten taler om et versionsnummer; denne politiks versionslinje har intet. Sæt {version} ind i ordlyden.',
    },
  },
  read: (sentence) => {
    const said = stampPlaceSaid(sentence)
    if (!said) return undefined
    return {
      unkept: ({stamp}, language) => {
        if (!stamp) return undefined
        if (said.isOfVersion && !stamp.hasNumber) return {say: 'stampNumber', severity: 'warning'}
        const place = said.isTop ? 'top' : 'bottom'
        if (stamp.place === place) return undefined
        const values = {said: titles[place], kept: titles[stamp.place]}
        const fix = turnedOver(sentence, place, called[stamp.place][language])
        return {say: 'stampPlace', severity: 'warning', values, ...(fix !== undefined && {fix})}
      },
    }
  },
}

function turnedOver(sentence: string, place: Place, words: string): string | undefined {
  const found = turned[place].exec(sentence)
  if (!found) return undefined
  const [old] = found
  const isCapital = old.charAt(0) !== old.charAt(0).toLowerCase()
  const put = isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words
  return sentence.slice(0, found.index) + put + sentence.slice(found.index + old.length)
}
