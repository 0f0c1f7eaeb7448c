import {setTimeout as pause} from 'node:timers/promises'

import * as z from 'zod'

import {Refusal} from '../../core/refusal.js'
import {askTogether} from './askTogether.js'
import {isCutOff} from './isCutOff.js'
import {openResend} from './openResend.js'
import {patientFetch} from './patientFetch.js'
import type {Services} from './services.js'
import type {Settings} from './settings.js'

const answerSchema = z.object({result: z.unknown()})
const clockSchema = z.object({now: z.string()})
const timeoutMs = 15_000
const readAttempts = 3

export function createServices(settings: Settings): Services {
  const {contentLake, resend, clockUrl} = settings
  const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
    let value: Promise<Value> | undefined
    return () => (value ??= make())
  }
  const askClock = askTogether<Date>()
  return {
    settings,
    async now() {
      return clockUrl ? await askClock(clockUrl, async () => await readClock(clockUrl)) : new Date()
    },
    contentLake: once(async () => {
      const {createClient} = await import('@sanity/client')
      return createClient({
        projectId: contentLake.projectId,
        dataset: contentLake.dataset,
        apiHost: contentLake.apiHost,
        useProjectHostname: contentLake.useProjectHostname,
        token: contentLake.token,
        apiVersion: '2025-02-19',
        perspective: 'published',
        useCdn: false,
        resolveFetch: () => patientFetch,
      })
    }),
    async query(schema, groq, params = {}) {
      const answer = await againIfCutOff(async () => {
        return await readJson(await postQuery(settings, groq, params))
      })
      return schema.parse(answerSchema.parse(answer).result)
    },
    resend: once(async () => await openResend(resend)),
  }
}

async function readClock(url: string): Promise<Date> {
  const response = await reach(url, {})
  return new Date(clockSchema.parse(await response.json()).now)
}

async function postQuery(
  {contentLake}: Settings,
  query: string,
  params: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const url = `${contentLake.url}/data/query/${contentLake.dataset}?perspective=published`
  const request = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${contentLake.token}`,
    },
    body: JSON.stringify({query, params}),
  }
  const response = await reach(url, request)
  if (response.ok) return response
  if (response.status === 429 || response.status >= 500) {
    throw new Refusal('unavailable', 'The content store is busy. Try again in a moment.')
  }
  throw new Error(`query refused with ${response.status}: ${(await response.text()).slice(0, 500)}`)
}

/**
 * A function that slept finds its connections closed by the other side, one after the other, and learns
 * so by using them. What only reads may be asked again.
 */
async function againIfCutOff<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read()
    } catch (error) {
      const isToRepeat = error instanceof Refusal && isCutOff(error.cause)
      if (!isToRepeat || attempt === readAttempts) throw error
      await pause(50)
    }
  }
}

/** An answer that is no JSON, or broke off, is one that did not come: an error about it would quote it. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    throw new Refusal('unavailable', 'The content store does not answer. Try again in a moment.', {
      cause,
    })
  }
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await patientFetch(url, {...request, signal: AbortSignal.timeout(timeoutMs)})
  } catch (cause) {
    throw new Refusal('unavailable', 'The content store does not answer. Try again in a moment.', {
      cause,
    })
  }
}
