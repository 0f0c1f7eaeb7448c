import {keptThings, keptSettings} from '../../../core/keeping/keptPeriods.js'
import {periodInWords} from '../../../core/words/period.js'
import type {SetupCheck} from '../setupCheck.js'

/**
 * For how long things are kept, as it is set and as notices say it. A wrong setting stops the start
 * already; what is left is what no function can hold: the host's logs.
 */
export const periodsCheck: SetupCheck = {
  name: 'periods',
  look({services}) {
    const {kept} = services.settings
    const told = keptThings.map((thing) => `${keptSettings[thing].setting}=${kept[thing]}`)
    const text = `${told.join(' ')}. No function deletes logs: see that Vercel and any log drain keep them for no more than ${periodInWords('en', kept.logs)}.`
    return Promise.resolve({state: 'ok', text})
  },
}
