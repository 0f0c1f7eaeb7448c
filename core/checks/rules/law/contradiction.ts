import {contradictions} from '../../law/contradictions.js'
import {laterEvents} from '../../law/laterEvents.js'
import {periodConflicts} from '../../law/periodConflicts.js'
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
    later: {
      en: 'This is later than the date of the notice ({date}). Give it the date of its last change.',
      nb: 'Dette er senere enn datoen på erklæringen ({date}). Gi den datoen for siste endring.',
      da: 'Dette er senere end politikkens dato ({date}). Giv den datoen for den seneste ændring.',
    },
  },
  inNotice: ({text, elements: {stamp}}) => {
    const spoken = readSubjects(text)
    const later = laterEvents(spoken, stamp?.date).map((at) => ({
      at,
      say: 'later',
      values: {date: stamp?.date ?? ''},
      cause: 'later',
    }))
    const times = periodConflicts(spoken).map(({at, other, topic}) => ({
      at,
      values: {other},
      cause: `kept ${topic}`,
    }))
    const founds = contradictions.flatMap(({name, cause = name, claims, against}) =>
      claims(spoken).flatMap((claim) => {
        const other = against(spoken, claim, text)
        return other === undefined ? [] : [{at: claim, values: {other}, cause}]
      }),
    )
    // One sentence may claim a thing twice: `anonymous, and for statistics alone`.
    const once = founds.filter(
      ({at, cause}, index) =>
        founds.findIndex((each) => each.at === at && each.cause === cause) === index,
    )
    return [...once, ...times, ...later]
  },
}
