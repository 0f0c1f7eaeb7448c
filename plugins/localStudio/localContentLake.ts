/**
 * Whether the Studio is pointed at the Content Lake on this machine: it is, until it is given a
 * project of its own.
 */
export const isLocal = !process.env.SANITY_STUDIO_PROJECT_ID

const port = process.env.SANITY_STUDIO_CONTENT_LAKE_PORT ?? '4333'

/** Where the content is. The client puts the project before the host: `demo.localhost`. */
export const contentLake = isLocal
  ? {projectId: 'demo', dataset: 'production', apiHost: `http://localhost:${port}`}
  : {
      projectId: process.env.SANITY_STUDIO_PROJECT_ID ?? '',
      dataset: process.env.SANITY_STUDIO_DATASET ?? 'production',
      ...(process.env.SANITY_STUDIO_API_HOST ? {apiHost: process.env.SANITY_STUDIO_API_HOST} : {}),
    }
