import type {LakeIdentity, LakeRoute} from '../lakeRoute.js'

/** The project, its one dataset, and what the asker may do with it. */
export const projectRoutes: readonly LakeRoute[] = [
  {
    method: 'GET',
    pattern: '/projects/:project',
    handle: (_request, {project}) =>
      Response.json({
        id: project,
        displayName: `${project} (local)`,
        organizationId: null,
        studioHost: null,
        isBlocked: false,
        isDisabled: false,
        members: [],
        features: [],
        metadata: {},
      }),
  },
  {method: 'GET', pattern: '/projects/:project/grants', handle: () => Response.json({})},
  {
    method: 'GET',
    pattern: '/projects/:project/datasets/:dataset/acl',
    handle: (_request, {identity}) => Response.json(grantsOf(identity)),
  },
  {
    method: 'GET',
    pattern: '/projects/:project/datasets',
    handle: (_request, {url, dataset}) => Response.json(datasets(url, dataset)),
  },
  {
    method: 'GET',
    pattern: '/datasets',
    handle: (_request, {url, dataset}) => Response.json(datasets(url, dataset)),
  },
  {
    method: 'GET',
    pattern: '/projects/:project/user-applications',
    handle: () => Response.json([]),
  },
]

function grantsOf(identity: LakeIdentity): {filter: string; permissions: string[]}[] {
  const filter = '_id in path("**")'
  if (identity.canWrite) {
    const permissions = ['create', 'read', 'update', 'history', 'editHistory', 'manage']
    return [{filter, permissions}]
  }
  return identity.canRead ? [{filter, permissions: ['read', 'history']}] : []
}

/** A `datasetProfile` asks for add-on datasets (comments); there are none. */
function datasets(url: URL, dataset: string): {name: string}[] {
  return url.searchParams.has('datasetProfile') ? [] : [{name: dataset}]
}
