import {requestError} from '../lakeError.js'
import type {LakeIdentity, LakeRoute} from '../lakeRoute.js'

/** Whom the local Studio is logged in as: an editor in marketing, with every right. */
export const localEditor = {
  id: 'p-local-editor',
  name: 'Marketing editor (local)',
  email: 'editor@example.com',
  role: 'administrator',
} as const

/**
 * `/users` and `/auth`: who asks, and who wrote. There is one person, the local editor; every other
 * author is a token and goes by its own id.
 */
export const userRoutes: readonly LakeRoute[] = [
  {
    method: 'GET',
    pattern: '/users/me',
    handle: (_request, {identity}) => Response.json(currentUser(identity)),
  },
  {
    method: 'GET',
    pattern: '/users/:ids',
    handle: (_request, {params, identity}) => {
      const ids = (params['ids'] ?? '').split(',')
      const users = ids.map((id) => publicProfile(id === 'me' ? identity.id : id))
      return Response.json(users.length === 1 ? users[0] : users)
    },
  },
  {
    method: 'GET',
    pattern: '/auth/id',
    handle: (_request, {identity}) =>
      identity.canRead
        ? Response.json({id: identity.id})
        : requestError(401, 'Not logged in').toResponse(),
  },
  {
    method: 'GET',
    pattern: '/auth/providers',
    handle: () => Response.json({providers: [], thirdPartyLogin: false}),
  },
  {method: 'POST', pattern: '/auth/logout', handle: () => Response.json({ok: true})},
]

/** An empty object is how the hosted service says "nobody". */
function currentUser(identity: LakeIdentity): Record<string, unknown> {
  if (!identity.canRead) return {}
  if (identity.id === localEditor.id) {
    return {
      ...localEditor,
      profileImage: null,
      provider: 'local',
      roles: [{name: 'administrator', title: 'Administrator'}],
    }
  }
  const role = identity.canWrite ? 'editor' : 'viewer'
  return {
    id: identity.id,
    name: identity.id,
    email: '',
    profileImage: null,
    role,
    roles: [{name: role, title: role}],
    provider: 'sanity-token',
  }
}

function publicProfile(id: string): Record<string, unknown> {
  const displayName = id === localEditor.id ? localEditor.name : id
  return {id, displayName, familyName: null, givenName: null, middleName: null, imageUrl: null}
}
