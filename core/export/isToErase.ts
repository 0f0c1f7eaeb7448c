import type {SourceAnswer} from './sourceAnswer.js'

/** After this, an ask to erase that was never answered is taken for cut off, and may be made again. */
export const erasureLeaseMs = 5 * 60_000

type Asked = Pick<SourceAnswer, 'erasure' | 'state' | 'linkSerial'>

/**
 * Whether a source is to be asked to erase: it was not asked yet, it failed, or the ask was cut off.
 * What a handler has settled by hand is never asked over: it may be kept by a law that the source does
 * not know of.
 */
export function isToErase({erasure, state, linkSerial}: Asked, now: Date): boolean {
  if (linkSerial === 0) return false
  // A source without an interface for it was left to a hand before.
  if (!erasure) return state !== 'byHand'
  return !erasure.answeredAt && !isErasing({erasure}, now)
}

/** Whether a source is being asked to erase at this moment. */
export function isErasing({erasure}: Pick<SourceAnswer, 'erasure'>, now: Date): boolean {
  if (!erasure || erasure.answeredAt) return false
  return Date.parse(erasure.askedAt) + erasureLeaseMs > now.getTime()
}
