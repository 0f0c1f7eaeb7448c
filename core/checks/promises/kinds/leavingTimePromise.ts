import type {Language} from '../../../language.js'
import {latin} from '../../../reading/latin.js'
import {aboutLeaving, newsletterHeading} from '../aboutLeaving.js'
import {deniesIt} from '../deniesIt.js'
import type {PromiseKind} from '../promiseKind.js'
import {termsIn} from '../termsIn.js'

const within = latin(
  /(?<!\p{L})(?:innen|innan|inom|inden(?: for)?|within|i løpet av|i løbet av|i løbet af|in|senest(?: etter| efter)?|senast(?: efter)?|inntil|opptil|opp til|op til|upp till|up to|etter|efter|after|take[sn]?|tar|tek|tager) (?:maks(?:imalt)? |højst |høyst |högst |at most |up to |opptil |op til |upp till |inntil )?$/iu,
)
const undo = /angr|ångra|fortryd|undo|link|lenk|länk|ombestem/i
const atOnce: Readonly<Record<Language, string>> = {
  nb: 'med en gang',
  nn: 'med ein gong',
  da: 'med det samme',
  sv: 'genast',
  en: 'at once',
}
/** What a word for at once can take the place of, with the period after it. */
const replaceable = latin(
  /(?<!\p{L})(?:innen|innan|inom|inden(?: for)?|within|i løpet av|i løbet af|senest etter|senest efter|senast efter) $/iu,
)

/** How long leaving a newsletter takes: here it holds at once. */
export const leavingTimePromise: PromiseKind = {
  hint: latin(
    /avmeld|afmeld|avregistr|avprenum|framel|unsubscri|opt|stop|stans|slipp|avslut|reserver|withdraw|trekk|trække|återkall|cancel|nei|nej|meld/iu,
  ),
  messages: {
    leavingTime: {
      en: 'The text says that leaving takes {said}; here it holds at once. Say so.',
      nb: 'Teksten sier at avmelding tar {said}; her gjelder den med en gang. Skriv det.',
      da: 'Teksten siger, at afmelding tager {said}; her gælder den med det samme. Skriv det.',
    },
  },
  read: (sentence, block) => {
    const about = aboutLeaving(sentence, block)
    if (!about || undo.test(sentence) || deniesIt(sentence)) return undefined
    const [term, another] = termsIn(sentence)
    if (!term || another) return undefined
    const lead = sentence.slice(0, term.from)
    if (!within.test(lead)) return undefined
    const [words] = replaceable.exec(lead) ?? []
    return {
      ...(about === 'underHeading' && {under: newsletterHeading}),
      unkept: ({newsletterChannels}, language) => {
        if (!newsletterChannels) return undefined
        const fix =
          words === undefined || !term.isPlain
            ? undefined
            : lead.slice(0, -words.length) + atOnce[language] + sentence.slice(term.to)
        const values = {said: term.words}
        return {say: 'leavingTime', severity: 'advice', values, ...(fix !== undefined && {fix})}
      },
    }
  },
}
