import * as z from 'zod'

import type {SetupCheck} from '../setupCheck.js'

const corsSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    origin: z.string(),
    allowCredentials: z.boolean().nullish(),
  }),
)

/** That the Studio may log in from where it is served, and that not every site may. */
export const corsCheck: SetupCheck = {
  name: 'CORS',
  async look({management, services}) {
    const path = `/v2021-06-07/projects/${management.projectId}/cors`
    const known = corsSchema.parse(await management.ask('GET', path))
    const open = known.find(
      ({origin, allowCredentials}) => allowCredentials && origin.includes('*'),
    )
    if (open) {
      const text = `${open.origin} may call with a login, which any site can become: take it away at sanity.io/manage, API, CORS origins.`
      return {state: 'missing', text}
    }
    const {publicOrigin, studioOrigins} = services.settings
    const wanted = [...new Set([publicOrigin, ...studioOrigins])]
    const missing = wanted.filter(
      (one) => !known.some(({origin, allowCredentials}) => origin === one && allowCredentials),
    )
    if (missing.length === 0) return {state: 'ok', text: `${wanted.join(', ')} may log in.`}
    return {
      state: 'missing',
      text: `${missing.join(', ')} may not log in: allow it with credentials at sanity.io/manage, API, CORS origins, or by --create.`,
      async create() {
        for (const origin of missing) {
          const before = known.find((one) => one.origin === origin)
          if (before) await management.ask('DELETE', `${path}/${before.id}`)
          await management.ask('POST', path, {origin, allowCredentials: true})
        }
      },
    }
  },
}
