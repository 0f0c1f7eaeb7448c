import {contradictions} from '../../law/contradictions.js'
import {readSubjects} from '../../law/readSubjects.js'
import type {Rule} from '../../rule.js'

/** Two sentences of a notice that cannot both be true. */
export const contradiction: Rule = {
  name: 'contradiction',
  severity: 'warning',
  source: {reference: 'GDPR Art. 5(1)(a), 12(1)'},
  messages: {
    said: {
      en: 'This does not go with “{other}”. Keep the one that is so.',
      nb: 'Dette går ikke sammen med «{other}». Behold det som stemmer.',
      da: 'Dette passer ikke sammen med »{other}«. Behold det, der er rigtigt.',
    },
  },
  inNotice: ({text}) => {
    const spoken = readSubjects(text)
    const founds = contradictions.flatMap(({name, cause = name, claims, against}) =>
      claims(spoken).flatMap((claim) => {
        const other = against(spoken, claim, text)
        return other === undefined ? [] : [{at: claim, values: {other}, cause}]
      }),
    )
    // One sentence may claim a thing twice: `anonymous, and for statistics alone`.
    return founds.filter(
      ({at, cause}, index) =>
        founds.findIndex((each) => each.at === at && each.cause === cause) === index,
    )
  },
}
