import {benches} from './benches.js'

// `runOne NAME` prints the figures of one bench as JSON, in its last line.

const bench = benches[process.argv[2] ?? '']
if (!bench) throw new Error(`there is no bench "${process.argv[2]}"`)
console.log(JSON.stringify(await bench()))
process.exit(0)
