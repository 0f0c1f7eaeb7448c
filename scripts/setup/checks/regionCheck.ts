import {chosenRegion} from '../../deployment/chosenRegion.js'
import {eeaRegions} from '../../deployment/functionConfig.js'
import type {SetupCheck} from '../setupCheck.js'

/** That functions are built for the EEA, or for elsewhere by an explicit setting. */
export const regionCheck: SetupCheck = {
  name: 'region',
  async look({environment}) {
    const {region, isOutsideEea} = chosenRegion(environment)
    if (isOutsideEea) {
      return {state: 'ok', text: `${region}, outside the EEA, as ALLOW_REGION_OUTSIDE_EEA says.`}
    }
    if (eeaRegions.some((each) => each === region))
      return {state: 'ok', text: `${region}, in the EEA.`}
    const text = `FUNCTIONS_REGION is ${region}, outside the EEA: take ${eeaRegions.join(', ')}, or decide for it by ALLOW_REGION_OUTSIDE_EEA=${region}.`
    return {state: 'missing', text}
  },
}
