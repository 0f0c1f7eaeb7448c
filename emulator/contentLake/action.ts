import * as z from 'zod'

import {patchOperators} from './mutation.js'

const documentAttributes = z.looseObject({_id: z.string(), _type: z.string()})

/**
 * The actions the Studio sends for documents outside releases, by the name of their type.
 *
 * Source: https://www.sanity.io/docs/http-reference/actions
 */
export const action = z.discriminatedUnion('actionType', [
  z.object({
    actionType: z.literal('sanity.action.document.create'),
    publishedId: z.string(),
    attributes: documentAttributes,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.edit'),
    draftId: z.string(),
    publishedId: z.string(),
    patch: patchOperators,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.publish'),
    draftId: z.string(),
    publishedId: z.string(),
    ifDraftRevisionId: z.string().exactOptional(),
    ifPublishedRevisionId: z.string().exactOptional(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.unpublish'),
    draftId: z.string(),
    publishedId: z.string(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.discard'),
    draftId: z.string(),
    purge: z.boolean().exactOptional(),
  }),
  z.object({
    // What the Studio of today sends to throw a draft away.
    actionType: z.literal('sanity.action.document.version.discard'),
    versionId: z.string(),
    purge: z.boolean().exactOptional(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.delete'),
    publishedId: z.string(),
    includeDrafts: z.array(z.string()).default([]),
    purge: z.boolean().exactOptional(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.replaceDraft'),
    publishedId: z.string(),
    attributes: documentAttributes,
  }),
])
export type Action = z.infer<typeof action>

/** The types above: everything else is refused by name. */
export const actionTypes: ReadonlySet<string> = new Set(
  action.options.map((option) => option.shape.actionType.value),
)
