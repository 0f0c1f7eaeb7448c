import type {Mention} from '../../../reading/noticeText.js'
import {remembered} from '../../../reading/remembered.js'
import {trackers} from '../../facts/trackers.js'
import {placeOf} from '../../placeOf.js'
import type {FoundInNotice, Rule} from '../../rule.js'

const tracesIn = remembered((text) => {
  const traces = new Map<string, Pick<Mention, 'from' | 'to'>>()
  const disclosed = new Set<string>()
  for (const {name, trace, disclosedBy} of trackers) {
    if (disclosedBy.test(text)) disclosed.add(name)
    const match = trace.exec(text)
    if (match) traces.set(name, placeOf(match))
  }
  return {traces, disclosed}
})

/**
 * A tracker whose traces stand in the text or in its cookie list, while the notice never says that it is
 * used. Page chrome counts here: a pixel's leftover is as good a trace there.
 */
export const undisclosedTracker: Rule = {
  name: 'undisclosed_tracker',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(1)(c) and (e)', reviewOn: '2027-11-30'},
  messages: {
    said: {
      en: 'This is a trace of {name}, which the notice does not mention. Say that it is used and what for, or take it off the site.',
      nb: 'Dette er et spor av {name}, som erklæringen ikke nevner. Si at den brukes og til hva, eller ta den bort fra nettstedet.',
      da: 'Dette er et spor af {name}, som politikken ikke nævner. Sig, at den bruges og til hvad, eller tag den af siden.',
    },
  },
  inNotice: ({text: {blocks}}) => {
    const read = blocks.map(({text}) => tracesIn(text))
    return trackers.flatMap(({name}): FoundInNotice[] => {
      if (read.some(({disclosed}) => disclosed.has(name))) return []
      const block = read.findIndex(({traces}) => traces.has(name))
      const trace = read[block]?.traces.get(name)
      return trace ? [{at: {block, ...trace}, values: {name}, cause: name}] : []
    })
  },
}
