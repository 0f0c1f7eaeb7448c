import * as z from 'zod'

import {Refusal} from '../../../core/refusal.js'
import type {SetupCheck} from '../setupCheck.js'

const projectSchema = z.object({
  displayName: z.string(),
  isBlocked: z.boolean().nullish(),
  isDisabled: z.boolean().nullish(),
})

/** That the project is there and not blocked. */
export const projectCheck: SetupCheck = {
  name: 'project',
  async look({management}) {
    const {projectId} = management
    try {
      const path = `/v2021-06-07/projects/${projectId}`
      const project = projectSchema.parse(await management.ask('GET', path))
      if (!project.isBlocked && !project.isDisabled) {
        return {state: 'ok', text: `${projectId} is "${project.displayName}".`}
      }
      const text = `${projectId} is blocked or disabled: open it at sanity.io/manage and see why.`
      return {state: 'missing', text}
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'not_found') throw error
      const text = `SANITY_PROJECT_ID names no project that SANITY_MANAGE_TOKEN may see: make it at sanity.io/manage, on the Growth plan.`
      return {state: 'missing', text}
    }
  },
}
