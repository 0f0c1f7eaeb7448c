import {benches} from './benches.js'
import type {Figure} from './measure.js'
import {runApart} from './runApart.js'

// `npm run bench [-- NAME… ] [--json]`: see CONTRIBUTING.md.

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const isJson = process.argv.includes('--json')
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join(', ')}": ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}

const figures: Figure[] = []
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const measured = await runApart(name)
  if (!measured) process.exitCode = 1
  for (const figure of measured ?? []) {
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
