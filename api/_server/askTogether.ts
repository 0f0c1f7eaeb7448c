import {setTimeout as pause} from 'node:timers/promises'

interface Asking<Answer> {
  /** When it has been answered, or will not be waited for any more. */
  readonly over: Promise<unknown>
  /** The answer to the next asking, for all who came meanwhile. */
  next?: Promise<Answer>
}

/** So long a crowd waits for an asking that hangs; those who made it wait on. */
const usualMostWaitMs = 300

/**
 * Lets those who ask the same at the same time share one answer.
 *
 * Whoever asks while the question is under way gets the answer to the next asking, which begins when
 * that one has ended, or hangs: nobody is given an answer to what was asked before they came.
 */
export function askTogether<Answer>(
  mostWaitMs = usualMostWaitMs,
): (question: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const underWay = new Map<string, Asking<Answer>>()

  return async function shared(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    const before = underWay.get(question)
    if (before) return await (before.next ??= before.over.then(() => shared(question, ask)))
    const asked = ask()
    const ended = asked.then(nothing, nothing)
    const asking: Asking<Answer> = {
      over: Promise.race([ended, pause(mostWaitMs, undefined, {ref: false})]).then(() =>
        underWay.delete(question),
      ),
    }
    underWay.set(question, asking)
    return await asked
  }
}

function nothing(): void {}
