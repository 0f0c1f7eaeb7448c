import {writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {assertNodeVersion} from '../../scripts/assertNodeVersion.js'
import {playSoak} from './playSoak.js'
import {soakTable} from './soakTable.js'

// `npm run soak -- --minutes 10 --seed 42`: see CONTRIBUTING.md.

assertNodeVersion()
const {values} = parseArgs({
  options: {
    minutes: {type: 'string', default: '10'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000_000)},
  },
})
const seed = Number(values.seed)
const seconds = Number(values.minutes) * 60
if (!Number.isSafeInteger(seed) || !(seconds > 0)) {
  console.error('Expected --minutes with a number above 0 and --seed with a whole number.')
  process.exit(2)
}
console.log(`seed ${seed}, ${values.minutes} minutes`)
const report = await playSoak({seed, seconds, tell: (line) => console.log(line)})
console.log(soakTable(report))
const logFile = join(tmpdir(), `soak-${seed}.log`)
writeFileSync(logFile, report.logs)
console.log(`what the functions printed: ${logFile}`)
process.exit(report.rules.some(({broken}) => broken.length > 0) ? 1 : 0)
