import type {SoakEvidence} from '../evidence.js'

/** Rule 7: whether an address is known shows in no answer. */
export function answersTellNothing({journal}: SoakEvidence): string[] {
  const answered = journal.filter((entry) => entry.kind === 'asking' && entry.status === 200)
  const forms = Map.groupBy(
    answered.filter((entry) => entry.kind === 'asking'),
    ({form}) => form,
  )
  return [...forms].flatMap(([form, entries]) => {
    const bodies = new Set(entries.map(({body}) => body))
    const echoes = entries.filter(({body, address}) => body.includes(address))
    return [
      ...(bodies.size > 1 ? [`${form} answers in ${bodies.size} ways`] : []),
      ...(echoes.length > 0 ? [`${form} says the address that was typed`] : []),
    ]
  })
}
