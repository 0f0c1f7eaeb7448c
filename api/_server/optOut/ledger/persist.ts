import {setTimeout as pause} from 'node:timers/promises'

import {isPassing} from './isPassing.js'

/**
 * Tries again what the store refuses for the moment, until the signal says that time is up.
 *
 * @param isFinal which of these refusals is an answer all the same
 */
export async function persist<Result>(
  signal: AbortSignal,
  act: () => Promise<Result>,
  isFinal: (error: unknown) => boolean = () => false,
): Promise<Result> {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (isFinal(error) || !isPassing(error)) throw error
      await pause(150 + Math.random() * 450, undefined, {signal})
    }
  }
}
