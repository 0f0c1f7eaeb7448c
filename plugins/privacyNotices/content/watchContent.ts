import type {SanityClient} from '@sanity/client'

import {watchedTypes} from './noticeReading.js'
import type {Ticks} from './openCell.js'

const settleMilliseconds = 150
const retryMilliseconds = 3000
/** In force and upcoming change with the clock alone, without any edit. */
const clockMilliseconds = 60_000

/**
 * Ticks shortly after any content that notices are made of has changed, drafts included; or after
 * documents of other types, where those are named.
 */
export function watchContent(client: SanityClient, types: readonly string[] = watchedTypes): Ticks {
  const listeners = new Set<() => void>()
  let close: (() => void) | undefined

  function open(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tick = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        for (const listener of listeners) listener()
      }, settleMilliseconds)
    }
    const clock = setInterval(tick, clockMilliseconds)
    let subscription: {unsubscribe(): void} | undefined
    let retry: ReturnType<typeof setTimeout> | undefined
    const listen = (): void => {
      subscription = client
        .listen(
          '*[_type in $types]',
          {types: [...types]},
          {
            events: ['welcome', 'mutation', 'reconnect'],
            includeAllVersions: true,
            includeResult: false,
            visibility: 'query',
          },
        )
        .subscribe({
          next: tick,
          error: () => {
            retry = setTimeout(listen, retryMilliseconds)
          },
        })
    }
    listen()
    window.addEventListener('focus', tick)
    return () => {
      clearTimeout(timer)
      clearTimeout(retry)
      clearInterval(clock)
      subscription?.unsubscribe()
      window.removeEventListener('focus', tick)
    }
  }

  return (onTick) => {
    listeners.add(onTick)
    close ??= open()
    return () => {
      listeners.delete(onTick)
      if (listeners.size > 0) return
      close?.()
      close = undefined
    }
  }
}
