import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'

/** One that cannot be read, of another release perhaps, keeps none of the others waiting. */
export function readableRequests(stored: readonly unknown[]): DataRequest[] {
  return stored.flatMap((one) => {
    const parsed = dataRequestSchema.safeParse(one)
    if (parsed.success) return [parsed.data]
    const named = parsed.error.issues.map(({path}) => path.join('.'))
    console.error(`a request cannot be read: ${[...new Set(named)].join(', ')}`)
    return []
  })
}
