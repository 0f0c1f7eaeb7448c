import * as z from 'zod'

import {Refusal} from '../../core/refusal.js'
import type {Faults} from '../faults/openFaults.js'
import type {LocalClock} from '../localClock.js'
import {requestError} from './lakeError.js'
import type {LakeRoute} from './lakeRoute.js'
import {lakeSettings, type LakeSettings} from './lakeSettings.js'
import {readJsonBody} from './readJsonBody.js'

/** A request to an endpoint that the emulator does not know. */
export interface UnknownRequest {
  readonly method: string
  readonly path: string
}

const clockBody = z.union([
  z.strictObject({advance: z.string()}),
  z.strictObject({now: z.iso.datetime({offset: true})}),
])

/** What only the local Content Lake has: its clock, settings and faults, what it was asked in vain. */
export function localRoutes(local: {
  clock: LocalClock
  settings: () => LakeSettings
  change: (settings: LakeSettings) => void
  unknownRequests: () => readonly UnknownRequest[]
  faults: Faults
}): readonly LakeRoute[] {
  const tellTime = () => Response.json({now: local.clock.now().toISOString()})
  return [
    {method: 'GET', pattern: '/_local/clock', handle: tellTime},
    {
      method: 'POST',
      pattern: '/_local/clock',
      handle: async (request) => {
        moveClock(local.clock, parse(clockBody, await readJsonBody(request)))
        return tellTime()
      },
    },
    {method: 'GET', pattern: '/_local/settings', handle: () => Response.json(local.settings())},
    {
      method: 'POST',
      pattern: '/_local/settings',
      handle: async (request) => {
        const changed = parse(lakeSettings.partial(), await readJsonBody(request))
        local.change(lakeSettings.parse({...local.settings(), ...changed}))
        return Response.json(local.settings())
      },
    },
    {
      method: 'GET',
      pattern: '/_local/unknown',
      handle: () => Response.json({requests: local.unknownRequests()}),
    },
    ...(['GET', 'POST', 'DELETE'] as const).map((method) => ({
      method,
      pattern: '/_local/fault-plan',
      handle: async (request: Request) => await local.faults.answer(request),
    })),
  ]
}

function moveClock(clock: LocalClock, to: z.infer<typeof clockBody>): void {
  try {
    if ('advance' in to) clock.advance(to.advance)
    else clock.moveTo(new Date(to.now))
  } catch (error) {
    throw error instanceof Refusal ? requestError(error.statusCode, error.message) : error
  }
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw requestError(400, z.prettifyError(parsed.error))
  return parsed.data
}
