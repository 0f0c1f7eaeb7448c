/**
 * Lets those who ask the same at the same time share one answer.
 *
 * Whoever asks while the question is under way gets the answer to the next asking, which begins when
 * that one has ended: nobody is given an answer to what was asked before they came.
 */
export function askTogether<Answer>(): (
  question: string,
  ask: () => Promise<Answer>,
) => Promise<Answer> {
  const underWay = new Map<string, {readonly ended: Promise<void>; next?: Promise<Answer>}>()

  return async function shared(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    const before = underWay.get(question)
    if (before) return await (before.next ??= before.ended.then(() => shared(question, ask)))
    const asked = ask()
    const end = (): void => {
      underWay.delete(question)
    }
    underWay.set(question, {ended: asked.then(end, end)})
    return await asked
  }
}
