/** How Vercel runs a function: `.vc-config.json` of its Build Output API. */
export interface FunctionConfig {
  readonly runtime: 'nodejs24.x'
  readonly handler: 'index.mjs'
  readonly launcherType: 'Nodejs'
  readonly shouldAddHelpers: false
  readonly supportsResponseStreaming: true
  /** Seconds. */
  readonly maxDuration: number
  readonly regions: readonly string[]
}

/** Vercel's regions in the European Economic Area: Stockholm, Frankfurt, Dublin, Paris. */
export const eeaRegions = ['arn1', 'fra1', 'dub1', 'cdg1'] as const

/** The cron works through what is owed, and a large export is streamed: both take their time. */
const unhurried = new Set(['api/cron', 'api/export/download', 'api/desk', 'api/case'])

/**
 * @param region where the functions run and personal data is handled
 * @throws Error when the region is none of the EEA, unless that is what was asked for by name
 */
export function functionConfig(
  name: string,
  {region = 'arn1', isOutsideEea = false}: {region?: string; isOutsideEea?: boolean},
): FunctionConfig {
  if (!isOutsideEea && !eeaRegions.some((each) => each === region)) {
    throw new Error(
      `${region} is not in the EEA: ${eeaRegions.join(', ')} are. Personal data would leave it; if that is decided, set ALLOW_REGION_OUTSIDE_EEA=${region}.`,
    )
  }
  return {
    runtime: 'nodejs24.x',
    handler: 'index.mjs',
    launcherType: 'Nodejs',
    shouldAddHelpers: false,
    supportsResponseStreaming: true,
    maxDuration: unhurried.has(name) ? 300 : 60,
    regions: [region],
  }
}
