import type {Language} from '../../../language.js'
import {phrase, type Phrase} from '../phrase.js'
import {verbs, type Verb} from '../verbs.js'

interface Grammar {
  /** Verbs that an infinitive follows. */
  readonly modals: string
  readonly pronouns: string
  /** Words that a clause with its verb in the present follows. */
  readonly conjunctions: string
  /** The mark of the infinitive, where it is nothing else. */
  readonly mark?: string
  /** `has` and `had`, which a participle follows. */
  readonly auxiliaries: string
}

const grammars: Readonly<Partial<Record<Language, Grammar>>> = {
  nb: {
    modals: 'kan|vil|skal|må|bør|kunne|ville|skulle',
    pronouns: 'du|vi|dere|han|hun',
    conjunctions: 'når|hvis|dersom|som|før|at|mens|fordi|hvor|hvordan',
    mark: 'å',
    auxiliaries: 'har|hadde',
  },
  nn: {
    modals: 'kan|vil|skal|må|bør|kunne|ville|skulle',
    pronouns: 'du|vi|me|de|han|ho',
    conjunctions: 'når|viss|dersom|som|før|at|mens|fordi|korleis',
    mark: 'å',
    auxiliaries: 'har|hadde',
  },
  da: {
    modals: 'kan|vil|skal|må|bør|kunne|ville|skulle',
    pronouns: 'du|vi|i|han|hun',
    conjunctions: 'når|hvis|såfremt|som|før|at|mens|fordi|hvor|hvordan',
    auxiliaries: 'har|havde',
  },
  sv: {
    modals: 'kan|vill|ska|skall|måste|bör|kunde|ville|skulle|får',
    pronouns: 'du|vi|ni|han|hon',
    conjunctions: 'när|om|som|innan|medan|eftersom|hur',
    mark: 'att',
    auxiliaries: 'har|hade',
  },
}

type Form = Exclude<keyof Verb, 'isNoun'>

/** A verb of the wrong form after a modal, a conjunction, an infinitive mark or `has`. */
export function verbPhrases(language: Language): readonly Phrase[] {
  const grammar = grammars[language]
  const forms = verbs[language]
  if (!grammar || !forms) return []
  const {modals, pronouns, conjunctions, mark, auxiliaries} = grammar
  const swap = (before: string, wrong: Form, right: Form): Phrase => {
    const safe = forms.filter(({isNoun}) => wrong === 'infinitive' || !isNoun)
    const rightOf = new Map(safe.map((verb) => [verb[wrong], verb[right]]))
    return phrase(
      `(${before}) (${[...rightOf.keys()].join('|')})`,
      (_found, start = '', verb = '') => `${start} ${rightOf.get(verb.toLowerCase()) ?? verb}`,
    )
  }
  return [
    swap(`(?:${modals})(?: (?:${pronouns}))?`, 'present', 'infinitive'),
    swap(`(?:${conjunctions}) (?:${pronouns})`, 'infinitive', 'present'),
    swap(auxiliaries, 'present', 'participle'),
    swap(`(?<=^|[.!?] )(?:${pronouns})`, 'infinitive', 'present'),
    phrase(
      `(?<=, )(${forms.map(({infinitive}) => infinitive).join('|')}) (${pronouns})`,
      (_found, verb = '', pronoun = '') =>
        `${forms.find(({infinitive}) => infinitive === verb)?.present ?? verb} ${pronoun}`,
    ),
    ...(mark === undefined ? [] : [swap(mark, 'present', 'infinitive')]),
  ]
}
