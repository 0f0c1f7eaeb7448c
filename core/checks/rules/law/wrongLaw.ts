import {readSubjects} from '../../law/readSubjects.js'
import type {Rule} from '../../rule.js'

/** An act named for something it says nothing of: limitation acts end claims, they forbid no erasure. */
export const wrongLaw: Rule = {
  name: 'wrong_law',
  severity: 'warning',
  source: {
    reference: 'forældelsesloven § 3; foreldelsesloven §§ 2–3; preskriptionslagen 2 §',
    reviewOn: '2027-11-30',
  },
  messages: {
    said: {
      en: 'A limitation act says when claims end, not that data may not be erased. Name the act that asks for the records.',
      nb: 'Foreldelsesloven sier når krav faller bort, ikke at noe ikke kan slettes. Vis til loven som krever journalen.',
      da: 'Forældelsesloven siger, hvornår krav bortfalder, ikke at noget ikke må slettes. Henvis til den lov, der kræver journalen.',
    },
  },
  inNotice: ({text}) =>
    readSubjects(text)
      .all('limitationAct', 'neverErased')
      .map((at) => ({at})),
}
