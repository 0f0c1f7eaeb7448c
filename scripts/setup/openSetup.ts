import * as z from 'zod'

import {createServices} from '../../api/_server/createServices.js'
import type {Services} from '../../api/_server/services.js'
import type {Settings} from '../../api/_server/settings.js'
import {brandSchema} from '../../core/content/brand.js'
import {Refusal} from '../../core/refusal.js'
import {readSettings} from '../readSettings.js'
import {openManagement} from './openManagement.js'
import type {Setup} from './setupCheck.js'

type Environment = Setup['environment']

/**
 * The project that the settings name.
 *
 * @throws Refusal `bad_request` without production's settings, naming those that are missing.
 */
export async function openSetup(environment: Environment): Promise<Setup> {
  return await setupOf(realSettings(environment), environment)
}

/** The same with settings that were read. */
export async function setupOf(settings: Settings, environment: Environment): Promise<Setup> {
  const services = toldServices(createServices(settings))
  const {apiHost, projectId, dataset} = settings.contentLake
  const token = environment['SANITY_MANAGE_TOKEN'] || undefined
  return {
    services,
    environment,
    management: openManagement({apiHost, projectId, dataset, token}),
    resend: await services.resend(),
    brands: async () =>
      await services.query(z.array(brandSchema), '*[_type == "brand"] | order(slug.current asc)'),
  }
}

/** The same, but that a dataset which is not there, or a token that it does not take, is no crash. */
function toldServices(services: Services): Services {
  return {
    ...services,
    async query(schema, groq, params) {
      try {
        return await services.query(schema, groq, params)
      } catch (cause) {
        if (cause instanceof Refusal || cause instanceof z.ZodError) throw cause
        throw new Refusal('unavailable', 'the dataset cannot be read: see "dataset" and "token".', {
          cause,
        })
      }
    },
  }
}

function realSettings(environment: Environment): Settings {
  const settings = readSettings(environment)
  if (settings.mode === 'embedded') {
    throw new Refusal(
      'bad_request',
      'No settings of a real project: name a file with them by --env FILE. "npm run setup -- keys" makes its secrets.',
    )
  }
  return settings
}
