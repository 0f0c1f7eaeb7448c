import {Refusal} from '../../core/refusal.js'

const timeoutMs = 15_000

/**
 * Sanity's project API, as https://www.sanity.io/docs/http-reference/projects-api and `webhooks-api`
 * have it.
 */
export interface SanityManagement {
  readonly projectId: string
  readonly dataset: string
  /** An answer's JSON; nothing where there is none. Throws a Refusal for any other status. */
  readonly ask: (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ) => Promise<unknown>
}

export interface ManagementOptions {
  /** `https://api.sanity.io`. */
  readonly apiHost: string
  readonly projectId: string
  readonly dataset: string
  /** Of an administrator or developer of the project; a token of the dataset may not manage it. */
  readonly token: string | undefined
}

/**
 * @throws Refusal from `ask`: `unauthorized` without a token that may manage the project, which says
 * so; `not_found`; `unavailable` without an answer. No message repeats what was sent or answered.
 */
export function openManagement(options: ManagementOptions): SanityManagement {
  const {apiHost, projectId, dataset, token} = options
  return {
    projectId,
    dataset,
    async ask(method, path, body) {
      if (token === undefined) {
        throw new Refusal(
          'unauthorized',
          'set SANITY_MANAGE_TOKEN for this command alone: a token of an administrator or developer of the project.',
        )
      }
      const response = await reach(`${apiHost}${path}`, {
        method,
        headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
        ...(body === undefined ? {} : {body: JSON.stringify(body)}),
      })
      if (response.ok) return await readJson(response)
      const {status} = response
      await response.body?.cancel()
      const asked = `${method} ${path}`
      if (status === 401 || status === 403) {
        throw new Refusal(
          'unauthorized',
          `SANITY_MANAGE_TOKEN may not do this (${status}): it takes the role of an administrator or developer.`,
        )
      }
      if (status === 404) throw new Refusal('not_found', `Sanity knows nothing of it (${asked}).`)
      throw new Refusal('unavailable', `Sanity answered ${status} to ${asked}.`)
    },
  }
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, {...request, signal: AbortSignal.timeout(timeoutMs)})
  } catch (cause) {
    throw new Refusal('unavailable', 'Sanity does not answer.', {cause})
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal('unavailable', 'Sanity’s answer is no JSON.', {cause})
  }
}
