import * as z from 'zod'

import {referenceSchema} from '../core/content/reference.js'

const groupedSchema = z.object({group: referenceSchema}).transform(({group: {_ref: id}}) => id)

/** Offers only what is of the group of the open document; all of it while no group is chosen. */
export function inGroup(
  document: unknown,
  condition = 'true',
): {filter: string; params: {group?: string}} {
  const group = groupedSchema.safeParse(document).data
  return group === undefined
    ? {filter: condition, params: {}}
    : {filter: `group._ref == $group && ${condition}`, params: {group}}
}
