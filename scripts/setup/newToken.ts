import * as z from 'zod'

import type {SanityManagement} from './openManagement.js'

const robotSchema = z.object({token: z.string().min(1)})

/**
 * Makes the functions' token of a project, with the role Editor. It is told once, here.
 *
 * @throws Refusal as `ask` does
 */
export async function newToken({projectId, ask}: SanityManagement): Promise<string> {
  const robot = await ask('POST', `/v2025-07-11/access/project/${projectId}/robots`, {
    label: 'Privacy notices: functions',
    memberships: [{resourceType: 'project', resourceId: projectId, roleNames: ['editor']}],
  })
  return robotSchema.parse(robot).token
}
