import type * as z from 'zod'

/**
 * What of a list can be read. What cannot, of another release perhaps, keeps none of the others
 * waiting; the log says which fields are in the way, and nothing of what they hold.
 *
 * @param what what one of them is called in the log, as in `a request`
 */
export function readable<Item>(
  schema: z.ZodType<Item>,
  stored: readonly unknown[],
  what: string,
): Item[] {
  return stored.flatMap((one) => {
    const parsed = schema.safeParse(one)
    if (parsed.success) return [parsed.data]
    const named = parsed.error.issues.map(({path}) => path.join('.'))
    console.error(`${what} cannot be read: ${[...new Set(named)].join(', ')}`)
    return []
  })
}
