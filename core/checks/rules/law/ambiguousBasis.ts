import {readSubjects} from '../../law/readSubjects.js'
import type {Rule} from '../../rule.js'

const depends =
  /avhengig av|avhenger av|avhengig av|afhængig af|afhængigt af|beroende på|depending on|alt etter|alt efter|etter omstendighetene|efter omstændighederne/iu

/** One basis or another, `depending on` something: nobody can tell which holds for them. */
export const ambiguousBasis: Rule = {
  name: 'ambiguous_basis',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1), 13(1)(c)'},
  messages: {
    said: {
      en: 'A reader cannot tell which basis holds for them. Say which one goes with which case.',
      nb: 'Leseren kan ikke vite hvilket grunnlag som gjelder for dem. Si hvilket som hører til hvilket tilfelle.',
      da: 'Læseren kan ikke vide, hvilket grundlag der gælder for dem. Sig, hvilket der hører til hvilket tilfælde.',
    },
  },
  inNotice: ({text}) =>
    readSubjects(text)
      .all('consent', 'legitimateInterest')
      .flatMap(({block, from, text: said}) => {
        const match = depends.exec(said)
        if (!match) return []
        // From the words that leave it open to the end of what it is left to.
        const end = said.slice(match.index).search(/[.,;](?:\s|$)/)
        const to = end < 0 ? said.length : match.index + end
        return [{at: {block, from: from + match.index, to: from + to}}]
      }),
}
