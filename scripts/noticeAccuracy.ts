import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {checkNotice} from '../core/checks/checkNotice.js'
import {readElements} from '../core/reading/readElements.js'
import {readNoticeText} from '../core/reading/readNoticeText.js'
import {matchElements, type MatchedElement} from './accuracy/matchElements.js'
import {matchFindings, type Matched} from './accuracy/matchFindings.js'
import {readTruth} from './accuracy/readTruth.js'
import {everyRule} from './notice/everyRule.js'

const {values, positionals} = parseArgs({
  options: {
    at: {type: 'string', default: new Date().toISOString().slice(0, 10)},
    all: {type: 'boolean'},
  },
  allowPositionals: true,
})
const [folder = '.'] = positionals
const all = everyRule()

const isThere = (file: string): boolean => existsSync(join(folder, file))
const read: MatchedElement[] = []
const matched = Object.entries(readTruth(folder)).flatMap(([name, truth]) => {
  const file = ['txt', 'html', 'md'].map((end) => `${name}.${end}`).find(isThere) ?? `${name}.txt`
  const text = readNoticeText(readFileSync(join(folder, file), 'utf8'), file)
  const elements = readElements(text)
  const findings = checkNotice(text, {rules: all, elements, today: values.at, language: 'en'})
  const found = matchFindings(text.input, truth.defects, findings)
  const compared = matchElements(text, elements, truth.elements)
  read.push(...compared)
  if (values.all) tellEach(name, found, compared)
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
const known = new Set<string>(all.map(({name}) => name))
const aside = new Set(['spelling', 'mixed_language'])
const counted = matched.filter(({kind}) => known.has(kind) && !aside.has(kind))
console.table(Object.fromEntries([row('kinds with a rule', counted), row('all kinds', matched)]))

const elements = [...new Set(read.map(({element}) => element))]
console.table(
  Object.fromEntries(
    [...elements, 'all elements'].map((name) => {
      const of = read.filter(({element}) => name === 'all elements' || element === name)
      const right = of.filter(({isRight}) => isRight).length
      return [name, {right, wrong: of.length - right, share: share(right, of.length)}]
    }),
  ),
)

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}

function row(name: string, of: readonly Matched[]) {
  const hits = of.reduce((sum, each) => sum + each.hits.length, 0)
  const missed = of.reduce((sum, each) => sum + each.missed.length, 0)
  const wrong = of.reduce((sum, each) => sum + each.wrong.length, 0)
  return [
    name,
    {hits, missed, wrong, recall: share(hits, hits + missed), precision: share(hits, hits + wrong)},
  ] as const
}

function tellEach(
  name: string,
  found: readonly Matched[],
  compared: readonly MatchedElement[],
): void {
  for (const {element, expected, found: other, isRight} of compared) {
    if (!isRight) console.log(`${name} wrong ${element}: expected “${expected}”, read “${other}”`)
  }
  for (const {kind, missed, wrong} of found) {
    for (const {quote, why} of missed) console.log(`${name} missed ${kind}: “${quote}” ${why}`)
    for (const {quote, message} of wrong)
      console.log(`${name} wrong ${kind}: “${quote}” ${message}`)
  }
}
