import * as z from 'zod'

const attributes = z.record(z.string(), z.unknown())

const insert = z.union([
  z.strictObject({before: z.string(), items: z.array(z.unknown())}),
  z.strictObject({after: z.string(), items: z.array(z.unknown())}),
  z.strictObject({replace: z.string(), items: z.array(z.unknown())}),
])

const operators = {
  ifRevisionID: z.string().exactOptional(),
  set: attributes.exactOptional(),
  setIfMissing: attributes.exactOptional(),
  merge: z.record(z.string(), attributes).exactOptional(),
  unset: z.array(z.string()).exactOptional(),
  inc: z.record(z.string(), z.number()).exactOptional(),
  dec: z.record(z.string(), z.number()).exactOptional(),
  insert: insert.exactOptional(),
  diffMatchPatch: z.record(z.string(), z.string()).exactOptional(),
}

/** The operators of a patch, as actions send them: without the document they are for. */
export const patchOperators = z.strictObject(operators)
export type PatchOperators = z.infer<typeof patchOperators>

const stub = z.looseObject({_id: z.string().exactOptional(), _type: z.string()})
const stubWithId = stub.extend({_id: z.string()})

const queryTarget = {query: z.string(), params: attributes.exactOptional()}
const patchById = z.strictObject({id: z.string(), ...operators})
const patchByQuery = z.strictObject({...queryTarget, ...operators})
const deleteById = z.strictObject({id: z.string(), purge: z.boolean().exactOptional()})
const deleteByQuery = z.strictObject({...queryTarget, purge: z.boolean().exactOptional()})

/** One mutation whose documents are named. */
export const mutation = z.union([
  z.strictObject({create: stub}),
  z.strictObject({createOrReplace: stubWithId}),
  z.strictObject({createIfNotExists: stubWithId}),
  z.strictObject({delete: deleteById}),
  z.strictObject({patch: patchById}),
])
export type Mutation = z.infer<typeof mutation>

/** One mutation as a client sends it; its documents may be those a query finds. */
export const requestedMutation = z.union([
  mutation,
  z.strictObject({delete: deleteByQuery}),
  z.strictObject({patch: patchByQuery}),
])
export type RequestedMutation = z.infer<typeof requestedMutation>
