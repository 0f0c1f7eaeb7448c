import {eeaRegions} from './functionConfig.js'

export interface ChosenRegion {
  /** A region of Vercel, `arn1`. */
  readonly region: string
  /** Outside the European Economic Area, as was decided by name. */
  readonly isOutsideEea: boolean
}

/**
 * Where the functions are to run: in `FUNCTIONS_REGION`, else where `ALLOW_REGION_OUTSIDE_EEA` says,
 * else in Stockholm. The second one allows the region it names and no other.
 */
export function chosenRegion(
  environment: Readonly<Record<string, string | undefined>>,
): ChosenRegion {
  const {FUNCTIONS_REGION: asked, ALLOW_REGION_OUTSIDE_EEA: allowed} = environment
  const region = asked || allowed || eeaRegions[0]
  const isInEea = eeaRegions.some((each) => each === region)
  return {region, isOutsideEea: !isInEea && region === allowed}
}
