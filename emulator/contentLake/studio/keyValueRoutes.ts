import * as z from 'zod'

import {requestError} from '../lakeError.js'
import type {LakeIdentity, LakeRoute} from '../lakeRoute.js'

const pairs = z.array(z.object({key: z.string().min(1).max(512), value: z.unknown()}))

/** What the Studio remembers of a user between visits: how lists are sorted, searches, dismissals. */
export const keyValueRoutes: readonly LakeRoute[] = [
  {
    method: 'GET',
    pattern: '/users/me/keyvalue/:keys',
    handle: (_request, {params, store, identity}) => {
      const keys = (params['keys'] ?? '').split(',')
      const found = keys
        .map((key) => ({key, value: store.keyValue.get(storedAs(identity, key))}))
        .filter(({value}) => value !== undefined)
      return Response.json(found)
    },
  },
  {
    method: 'PUT',
    pattern: '/users/me/keyvalue',
    handle: async (request, {store, identity}) => {
      if (!identity.canRead) return requestError(401, 'Not logged in').toResponse()
      const body: unknown = await request.json().catch(() => undefined)
      const parsed = pairs.safeParse(body)
      if (!parsed.success) {
        return requestError(400, 'Expected an array of {key, value}').toResponse()
      }
      for (const {key, value} of parsed.data) {
        store.keyValue.set(storedAs(identity, key), value ?? null)
      }
      return Response.json(parsed.data)
    },
  },
]

function storedAs(identity: LakeIdentity, key: string): string {
  return `user/${identity.id}/${key}`
}
