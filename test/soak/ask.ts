import type {SoakScene} from './soakScene.js'

/** What came back: status 0 where the connection broke. */
export interface Asked {
  readonly status: number
  readonly body: string
  readonly headers: Headers
}

const timeoutMs = 60_000

/** Asks the functions as a browser or a program does, and counts what came of it. */
export async function ask(
  {stack, journal}: Pick<SoakScene, 'stack' | 'journal'>,
  what: string,
  path: string,
  init: RequestInit = {},
): Promise<Asked> {
  const url = path.startsWith('http') ? path : `${stack.functionsUrl}${path}`
  let asked: Asked
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const answer = await fetch(url, {redirect: 'manual', signal, ...init})
    asked = {status: answer.status, body: await answer.text(), headers: answer.headers}
  } catch {
    asked = {status: 0, body: '', headers: new Headers()}
  }
  journal.count(what, asked.status === 0 ? 'no answer' : asked.status)
  // Busy is an honest answer; a crash is none. The scheduled run says what broke in it.
  if (asked.status === 500 && url.startsWith(stack.functionsUrl)) {
    journal.note({kind: 'mishap', what: `${what}: ${asked.body.slice(0, 400)}`, status: 500})
  }
  return asked
}

/** A form as a browser posts it. */
export function form(fields: Readonly<Record<string, string>>): RequestInit {
  return {method: 'POST', headers: {accept: 'text/html'}, body: new URLSearchParams(fields)}
}
