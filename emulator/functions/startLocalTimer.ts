import type {LocalClock} from '../localClock.js'

const everyMs = 5 * 60 * 1000
const lookEveryMs = 1000

/**
 * Calls the functions' cron every five minutes by the local clock, as the platform's timer does; a
 * clock that was moved makes it due at once. One run at a time.
 */
export function startLocalTimer({
  clock,
  functionsUrl,
  secret,
}: {
  readonly clock: Pick<LocalClock, 'now'>
  readonly functionsUrl: string
  readonly secret: string
}): {close(): Promise<void>} {
  let lastRun = clock.now().getTime()
  let running: Promise<void> = Promise.resolve()
  let isRunning = false
  const timer = setInterval(() => {
    const now = clock.now().getTime()
    if (isRunning || now - lastRun < everyMs) return
    lastRun = now
    isRunning = true
    running = runCron(functionsUrl, secret).finally(() => {
      isRunning = false
    })
  }, lookEveryMs)
  return {
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}

async function runCron(functionsUrl: string, secret: string): Promise<void> {
  try {
    const headers = {authorization: `Bearer ${secret}`}
    const answer = await fetch(`${functionsUrl}/api/cron`, {headers})
    if (!answer.ok) console.error(`the local timer: /api/cron answered ${answer.status}`)
  } catch (cause) {
    console.error(`the local timer: /api/cron did not answer (${String(cause)})`)
  }
}
