import {parseArgs} from 'node:util'

import {assertNodeVersion} from '../../scripts/assertNodeVersion.js'
import {playLoad} from './playLoad.js'

// `npm run load`: see CONTRIBUTING.md. Absolute times are those of this machine in this hour.

assertNodeVersion()
const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '30'},
    readers: {type: 'string', default: '200'},
    pause: {type: 'string', default: '1000'},
    clicks: {type: 'string', default: '50'},
  },
})
const {timings, lost, clicks, publishes, exports} = await playLoad({
  seconds: Number(values.seconds),
  readers: Number(values.readers),
  pauseMs: Number(values.pause),
  clicksPerSecond: Number(values.clicks),
})
console.table(Object.fromEntries(timings.map(({what, ...numbers}) => [what, numbers])))
console.log(`${clicks} opt-outs confirmed, ${publishes} publishes, ${exports} copies whole`)
console.log(lost.length === 0 ? 'no write is lost' : `LOST: ${lost.join(', ')}`)
const errors = timings.reduce((sum, timing) => sum + timing.errors, 0)
process.exit(lost.length > 0 || errors > 0 ? 1 : 0)
