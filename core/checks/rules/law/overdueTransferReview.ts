import {transferBases} from '../../facts/transferBases.js'
import type {Rule} from '../../rule.js'

/** A ground for transfers that holds as far as is known, and was to be looked at again by now. */
export const overdueTransferReview: Rule = {
  name: 'overdue_transfer_review',
  severity: 'advice',
  source: {reference: 'GDPR Art. 44–46'},
  messages: {
    said: {
      en: 'Look at this again: {name} may have changed since it was last reviewed.',
      nb: 'Se på dette igjen: {name} kan ha endret seg siden sist gjennomgang.',
      da: 'Se på dette igen: {name} kan have ændret sig siden sidste gennemgang.',
    },
  },
  inBlock: ({text, today}) =>
    transferBases
      .filter(({reviewOn}) => reviewOn < today)
      .flatMap(({name, pattern, ...source}) =>
        [...text.matchAll(pattern)].map(({0: said, index}) => ({
          from: index,
          to: index + said.length,
          values: {name},
          cause: name,
          source,
        })),
      ),
}
