import {randomUUID} from 'node:crypto'

import type {PersonalDataSource, Subject} from '../../../../core/export/personalDataSource.js'
import {
  readCollectAnswer,
  readEraseAnswer,
  splitLastLine,
} from '../../../../core/export/readSourceAnswer.js'
import {
  signatureLineSchema,
  sourceAskSchema,
  type SourceAsk,
} from '../../../../core/export/sourceContract.js'
import {SourceFailure} from '../../../../core/export/sourceFailure.js'
import {isSignatureOf} from '../../../../core/token/isSignatureOf.js'
import {signedHeaders} from '../../../../core/token/signedHeaders.js'
import type {HttpSourceSettings} from '../sourceSettings.js'
import {callSource, usualSourceLimits, type SourceResponse} from './callSource.js'

/** How far the two clocks may be apart, as Standard Webhooks has it. */
const freshForMs = 5 * 60_000

/**
 * A system that answers over HTTPS, by `docs/personal-data-source.openapi.json`.
 *
 * Its answer is signed in its last line, so that it can write records as it finds them, without
 * knowing the end. Here they are held back until that signature fits: an answer that was cut off,
 * altered, played back or meant for another request gives nothing at all. Each ask has an id of its
 * own that the answer's signature covers, so an old answer fits no new ask.
 *
 * It asks once: retries are the caller's.
 */
export function httpSource(
  settings: HttpSourceSettings,
  limits = usualSourceLimits,
): PersonalDataSource {
  const {name, organisation, holds, fact, brands, isErasable} = settings
  const call = async (ask: SourceAsk['ask'], subject: Subject, signal?: AbortSignal) => {
    const asked = askOf(ask, settings, subject)
    const id = `ask_${randomUUID()}`
    const body = JSON.stringify(asked)
    // Real time: the other side knows nothing of the local stack's clock.
    const headers = await signedHeaders({id, body}, settings.secret, new Date())
    const response = await callSource({
      url: `${settings.url}/${ask}`,
      headers,
      body,
      limits,
      signal,
    })
    return {asked, answer: await openSigned(response, id, settings.secret)}
  }
  return {
    name,
    organisation,
    holds,
    ...(fact && {fact}),
    ...(brands && {brands}),
    async *collect(subject, signal) {
      const {answer, asked} = await call('collect', subject, signal)
      yield* readCollectAnswer(answer, asked)
    },
    ...(isErasable && {
      async erase(subject: Subject, signal?: AbortSignal) {
        const {answer, asked} = await call('erase', subject, signal)
        return readEraseAnswer(answer, asked)
      },
    }),
  }
}

function askOf(
  ask: SourceAsk['ask'],
  settings: HttpSourceSettings,
  {requestId, address, subjectKey, brands, language, fact}: Subject,
): SourceAsk {
  const theirs = brands.filter((brand) => settings.brands?.includes(brand) ?? true)
  if (theirs.length === 0) {
    throw new SourceFailure('is not set up for these brands', {isPassing: false})
  }
  return sourceAskSchema.parse({
    ask,
    requestId,
    address,
    subjectKey,
    brands: theirs,
    language,
    ...(settings.fact && fact !== undefined && {fact}),
  })
}

/** The answer without its last line, once the signature in that line fits. */
async function openSigned(
  {headers, chunks}: SourceResponse,
  id: string,
  secret: string,
): Promise<Uint8Array> {
  const timestamp = headers.get('webhook-timestamp') ?? ''
  if (headers.get('webhook-id') !== id) throw refused('its webhook-id is not that of the ask')
  if (!/^\d{1,12}$/.test(timestamp)) throw refused('it has no webhook-timestamp')
  if (Math.abs(Date.now() - Number(timestamp) * 1000) > freshForMs) throw refused('it is not fresh')
  const prefix = Buffer.from(`${id}.${timestamp}.`)
  const whole = Buffer.concat([prefix, ...chunks])
  const {before, last} = splitLastLine(whole)
  const {signature} = signatureIn(last)
  const signed = whole.subarray(0, before.length)
  if (!(await isSignatureOf(signature, signed, secret))) throw refused('its signature does not fit')
  return before.subarray(prefix.length)
}

function signatureIn(line: string): {readonly signature: string} {
  const parsed = signatureLineSchema.safeParse(parseJson(line))
  if (!parsed.success) throw refused('its last line is no signature')
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(why: string): SourceFailure {
  return new SourceFailure(`the answer cannot be used: ${why}`, {isPassing: false})
}
