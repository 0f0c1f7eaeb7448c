import {latin} from '../../../reading/latin.js'
import {period} from '../../../words/period.js'
import {longestAnswerDays} from '../../law/answerTimes.js'
import {aboutRequests, requestWord} from '../aboutRequests.js'
import {periodWords} from '../periodWords.js'
import type {PromiseKind} from '../promiseKind.js'
import {termsIn} from '../termsIn.js'
import {withTerm} from '../withTerm.js'

/** A month has no fewer days than these. */
const leastDaysOfMonth = 28

const answers = latin(
  /(?<!\p{L})(?:svar(?:er|ar|es|et|ast)?|besvar\p{L}*|tilbakemelding\p{L}*|tilbagemelding\p{L}*|vender (?:vi )?(?:tilbage|tilbake)|återkom\p{L}*|answer\p{L}*|respon[ds]\p{L}*|repl(?:y|ies)|get back to)(?!\p{L})/iu,
)
/** Another time than that of the answer: an extension, a survey, how long something is kept. */
const ofElse = latin(
  /(?<!\p{L})(?:forleng\p{L}*|förläng\p{L}*|exten\p{L}*|ytterligere|yderligere|ytterligare|further|komplicer\p{L}*|complex|innvikl\p{L}*|undersøk\p{L}*|undersøg\p{L}*|undersök\p{L}*|survey\p{L}*|lagr\p{L}*|oppbevar\p{L}*|opbevar\p{L}*|spara\p{L}*|gem(?:mer|mes|t)|kept|retain\p{L}*|slettes|slettast|slettet|raderas|deleted|erased|jobb\p{L}*|søknad\p{L}*|ansøg\p{L}*|ansökan|ansökning\p{L}*)(?!\p{L})/iu,
)

/** How soon people get an answer who use their rights: sooner than anybody is reminded of. */
export const answerPromise: PromiseKind = {
  hint: /svar|tilba[kg]e|återkom|answer|respon|repl|get back/i,
  messages: {
    answer: {
      en: 'The text promises an answer within {said}; requests here are due after {kept}, and nobody is reminded sooner. Change the text, or make sure that everyone who answers knows.',
      nb: 'Teksten lover svar innen {said}; fristen for saker her er {kept}, og ingen blir minnet om det før. Endre teksten, eller sørg for at alle som svarer, vet om det.',
      da: 'Teksten lover svar inden {said}; fristen for sager her er {kept}, og ingen bliver mindet om det før. Ret teksten, eller sørg for, at alle, der svarer, ved det.',
    },
  },
  read: (sentence, block) => {
    if (!answers.test(sentence) || ofElse.test(sentence)) return undefined
    const [term, another] = termsIn(sentence)
    if (!term || another) return undefined
    return {
      ...(aboutRequests(sentence, block) === 'underHeading' && {under: requestWord}),
      // One that is too long beside one that is not is found as a contradiction.
      ...(term.days <= longestAnswerDays && {
        term: {of: 'answer', days: term.days, words: term.words},
      }),
      unkept: ({responseMonths}, language) => {
        if (responseMonths === undefined || term.days >= leastDaysOfMonth * responseMonths)
          return undefined
        const fix = withTerm(sentence, term, period(language, responseMonths, 'month'))
        const values = {said: term.words, kept: periodWords(responseMonths, 'month')}
        return {say: 'answer', severity: 'warning', values, ...(fix !== undefined && {fix})}
      },
    }
  },
}
