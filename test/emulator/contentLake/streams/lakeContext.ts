import type {LakeContext} from '../../../../emulator/contentLake/lakeRoute.js'
import {type OpenStore, openStore} from '../../../../emulator/contentLake/openStore.js'
import {localEditor} from '../../../../emulator/contentLake/studio/localUsers.js'
import type {LocalClock} from '../../../../emulator/localClock.js'

/** A clock that stands still until it is moved. */
export function stoppedClock(at: string): LocalClock & {set(at: string): void} {
  let now = new Date(at)
  const moveTo = (instant: Date): Date => (now = instant)
  return {
    now: () => now,
    advance: () => now,
    moveTo,
    set: (instant) => {
      moveTo(new Date(instant))
    },
  }
}

/** What a route gets, on a store in memory, with the local editor asking. */
export function lakeContext(
  url: string,
  params: Record<string, string> = {},
  over: Partial<Omit<LakeContext, 'store'>> = {},
): LakeContext & {store: OpenStore} {
  const clock = stoppedClock('2026-03-01T12:00:00.000Z')
  const store = openStore({now: () => clock.now()})
  return {
    store,
    clock,
    project: 'demo',
    dataset: 'production',
    identity: {id: localEditor.id, canRead: true, canWrite: true},
    params,
    url: new URL(url),
    ...over,
  }
}
