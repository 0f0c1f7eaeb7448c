import {benchChangeNotice} from './changeNotice.js'
import {benchChecks} from './checks.js'
import {benchColdStart} from './coldStart.js'
import {benchCompose} from './compose.js'
import {benchDiff} from './diff.js'
import {benchExportMemory} from './exportMemory.js'
import {benchExportPdf} from './exportPdf.js'
import type {Figure} from './measure.js'
import {benchNoticeCommand} from './noticeCommand.js'
import {benchNotices} from './notices.js'
import {benchStamp} from './stamp.js'
import {benchStart} from './start.js'

/** Every bench, by the name that picks it: `npm run bench -- notices --json`. */
const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  changeNotice: benchChangeNotice,
  checks: benchChecks,
  coldStart: benchColdStart,
  compose: benchCompose,
  diff: benchDiff,
  exportMemory: benchExportMemory,
  exportPdf: benchExportPdf,
  noticeCommand: benchNoticeCommand,
  notices: benchNotices,
  stamp: benchStamp,
  start: benchStart,
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const isJson = process.argv.includes('--json')
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join(', ')}": ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}

const figures: Figure[] = []
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const figure of await bench()) {
    figures.push(figure)
    if (isJson) console.log(JSON.stringify(figure))
  }
}
if (!isJson) console.table(figures.map(rowOf))
if (figures.some(({ok}) => !ok)) process.exitCode = 1

function rowOf({name, value, unit, baseline, ratio, goal, ok}: Figure) {
  return {
    name,
    [unit]: value.toFixed(2),
    baseline: baseline?.toFixed(2) ?? '',
    ratio: ratio?.toFixed(2) ?? '',
    goal: baseline === null ? `< ${goal} ${unit}` : `≤ ${goal} ×`,
    ok,
  }
}
