import * as z from 'zod'

import type {SetupCheck} from '../setupCheck.js'

const datasetsSchema = z.array(z.object({name: z.string(), aclMode: z.string().nullish()}))

/** That the dataset is there, and private: it holds what people have asked and left. */
export const datasetCheck: SetupCheck = {
  name: 'dataset',
  async look({management}) {
    const {projectId, dataset} = management
    const all = `/v2021-06-07/projects/${projectId}/datasets`
    const path = `${all}/${dataset}`
    const known = datasetsSchema.parse(await management.ask('GET', all))
    const found = known.find(({name}) => name === dataset)
    const aclMode = 'private'
    if (!found) {
      return {
        state: 'missing',
        text: `there is no dataset "${dataset}": make it, private, at sanity.io/manage or by --create.`,
        create: async () => await management.ask('PUT', path, {aclMode}),
      }
    }
    if (found.aclMode === aclMode) {
      return {
        state: 'ok',
        text: `"${dataset}" is private; sealed files lie in it, so there is no bucket to make.`,
      }
    }
    return {
      state: 'missing',
      text: `"${dataset}" is not private, so anybody can read it: make it private at sanity.io/manage (Growth plan) or by --create.`,
      create: async () => await management.ask('PATCH', path, {aclMode}),
    }
  },
}
