import {remembered} from '../../../reading/remembered.js'
import {sentencesOf} from '../../../reading/sentencesOf.js'
import type {FoundInNotice, Rule} from '../../rule.js'
import {stampPlaceSaid} from './stampPlaceSaid.js'

const promised = remembered((text) =>
  sentencesOf(text).flatMap(({text: sentence, from, to}) => {
    const said = stampPlaceSaid(sentence)
    return said ? [{...said, from, to}] : []
  }),
)

/** The text says where its date stands, and it stands elsewhere or not at all. */
export const datePromiseMismatch: Rule = {
  name: 'date_promise_mismatch',
  severity: 'warning',
  source: {reference: 'GDPR Art. 5(1)(a) and 12(1)'},
  messages: {
    said: {
      en: 'The date does not stand where this says. Move it, or change the sentence.',
      nb: 'Datoen står ikke der det sies her. Flytt den, eller endre setningen.',
      da: 'Datoen står ikke dér, hvor der siges her. Flyt den, eller ret sætningen.',
    },
    missing: {
      en: 'This speaks of a date, and there is none. Put it in.',
      nb: 'Her er det snakk om en dato, men det finnes ingen. Sett den inn.',
      da: 'Her tales om en dato, men der er ingen. Sæt den ind.',
    },
  },
  inNotice: ({text: {blocks}, elements: {stamp}}) => {
    if (blocks.some(({place}) => place)) return []
    return blocks.flatMap(({text, kind}, block): FoundInNotice[] => {
      // The stamp's own line may say where it stands.
      if (kind === 'chrome' || kind === 'heading' || block === stamp?.block) return []
      return promised(text).flatMap(({from, to, isTop, isOfVersion}) => {
        const at = {block, from, to}
        if (stamp?.date === undefined || (isOfVersion && stamp.version === undefined))
          return [{at, say: 'missing'}]
        return stamp.isAtTop === isTop ? [] : [{at}]
      })
    })
  },
}
