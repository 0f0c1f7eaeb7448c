import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {checkNotice} from '../core/checks/checkNotice.js'
import {rules} from '../core/checks/rules.js'
import {readElements} from '../core/reading/readElements.js'
import {readNoticeText} from '../core/reading/readNoticeText.js'
import {matchFindings, type Matched} from './accuracy/matchFindings.js'
import {readTruth} from './accuracy/readTruth.js'

const {values, positionals} = parseArgs({
  options: {
    at: {type: 'string', default: new Date().toISOString().slice(0, 10)},
    all: {type: 'boolean'},
  },
  allowPositionals: true,
})
const [folder = '.'] = positionals

const matched = Object.entries(readTruth(folder)).flatMap(([name, {defects}]) => {
  const text = readNoticeText(readFileSync(join(folder, `${name}.txt`), 'utf8'), `${name}.txt`)
  const elements = readElements(text)
  const findings = checkNotice(text, {rules, elements, today: values.at, language: 'en'})
  const found = matchFindings(text.input, defects, findings)
  if (values.all) tellEach(name, found)
  return found
})
const kinds = [...new Set(matched.map(({kind}) => kind))].toSorted()
const rows = kinds.map((kind) =>
  row(
    kind,
    matched.filter((each) => each.kind === kind),
  ),
)
console.table(Object.fromEntries(rows))
const known = new Set<string>(rules.map(({name}) => name))
const aside = new Set(['spelling', 'mixed_language'])
const counted = matched.filter(({kind}) => known.has(kind) && !aside.has(kind))
console.table(Object.fromEntries([row('kinds with a rule', counted), row('all kinds', matched)]))

function row(name: string, of: readonly Matched[]) {
  const hits = of.reduce((sum, each) => sum + each.hits.length, 0)
  const missed = of.reduce((sum, each) => sum + each.missed.length, 0)
  const wrong = of.reduce((sum, each) => sum + each.wrong.length, 0)
  const share = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
  return [
    name,
    {hits, missed, wrong, recall: share(hits, hits + missed), precision: share(hits, hits + wrong)},
  ] as const
}

function tellEach(name: string, found: readonly Matched[]): void {
  for (const {kind, missed, wrong} of found) {
    for (const {quote, why} of missed) console.log(`${name} missed ${kind}: “${quote}” ${why}`)
    for (const {quote, message} of wrong)
      console.log(`${name} wrong ${kind}: “${quote}” ${message}`)
  }
}
