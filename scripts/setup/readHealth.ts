import * as z from 'zod'

const healthSchema = z.object({
  mode: z.enum(['embedded', 'preview', 'production']),
  region: z.string().nullish(),
  isDryRun: z.boolean(),
  publicKeys: z.array(z.object({id: z.string()})),
})

/** What `/api/health` says of a deployment. */
export type Health = z.infer<typeof healthSchema>

const timeoutMs = 15_000

/** The health of the functions at an origin; why not, where they do not tell it. */
export async function readHealth(origin: string): Promise<Health | {readonly problem: string}> {
  try {
    const request = {signal: AbortSignal.timeout(timeoutMs), redirect: 'error'} as const
    const response = await fetch(`${origin}/api/health`, request)
    if (!response.ok) {
      await response.body?.cancel()
      return {problem: `answers ${response.status}`}
    }
    const health = healthSchema.safeParse(await response.json())
    return health.success ? health.data : {problem: 'answers as something else does'}
  } catch {
    return {problem: 'does not answer'}
  }
}
