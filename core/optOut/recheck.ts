import type {OptOut} from './optOut.js'

/** Longer than a function lives: what still puts the person back has ended by then. */
const recheckAfterMs = 10 * 60_000

/**
 * When the lists of someone who left soon after coming back are to be looked at once more. A run that
 * was still putting them back may switch a list on after ours has switched it off, and be killed
 * before it looks again itself.
 */
export function recheckAt(recordedAt: string): string {
  return new Date(Date.parse(recordedAt) + recheckAfterMs).toISOString()
}

export function isRecheckDue({recheckAt: at}: Pick<OptOut, 'recheckAt'>, now: Date): boolean {
  return Boolean(at) && Date.parse(at ?? '') <= now.getTime()
}
