import type {NoticeElements} from '../reading/noticeElements.js'
import type {NoticeBlock, NoticeText} from '../reading/noticeText.js'
import {quoteOf, type Quote} from '../reading/quoteOf.js'
import type {CheckLanguage} from './checkLanguage.js'
import type {Finding} from './finding.js'
import {findingMark} from './findingMark.js'
import type {KnownGroup} from './knownGroup.js'
import type {CheckedBlock, CheckedNotice, Found, FoundInNotice, Rule} from './rule.js'
import {ruleNames} from './ruleNames.js'
import {sentenceOf} from './sentenceOf.js'
import {sourceText} from './sourceText.js'

/** What a check needs beside the text. */
export interface CheckOptions {
  readonly rules: readonly Rule[]
  readonly elements: NoticeElements
  /** `YYYY-MM-DD` */
  readonly today: string
  /** The editor's language. */
  readonly language: CheckLanguage
  readonly known?: KnownGroup | undefined
  /** What blocks were found to have before: kept by the caller while somebody types. */
  readonly cache?: BlockCache | undefined
}

const mostKept = 5000

/** What each rule found in a block, by what the block is. */
export type BlockCache = Map<string, readonly (readonly [Rule, readonly Found[]])[]>

/**
 * Everything the rules say of a notice, in the order of the text; what is missing comes last.
 *
 * The same text on the same day always gives the same findings. Page chrome is judged by the rules
 * for whole notices alone: no rule reads words that are no part of the notice.
 */
export function checkNotice(text: NoticeText, options: CheckOptions): Finding[] {
  const {elements, today, known, cache = new Map()} = options
  const rules = options.rules.filter(
    ({languages}) => !languages || languages.includes(text.language),
  )
  const say = (rule: Rule, found: FoundInNotice): Finding => finding(text, rule, found, options)
  const inBlocks = text.blocks.flatMap((block, index) => {
    if (block.kind === 'chrome') return []
    const checked = {text: block.text, kind: block.kind, language: text.language, today}
    return foundIn(checked, rules, cache).flatMap(([rule, founds]) =>
      founds.map(({from, to, ...found}) => say(rule, {...found, at: {block: index, from, to}})),
    )
  })
  const notice: CheckedNotice = {text, elements, today, ...(known && {known})}
  const inWhole = rules.flatMap((rule) =>
    (rule.inNotice?.(notice) ?? []).map((found) => say(rule, found)),
  )
  return [...inBlocks, ...inWhole].toSorted(byPlace)
}

function foundIn(
  checked: CheckedBlock,
  rules: readonly Rule[],
  cache: BlockCache,
): readonly (readonly [Rule, readonly Found[]])[] {
  const key = `${checked.language} ${checked.kind} ${checked.today} ${checked.text}`
  const known = cache.get(key)
  if (known) return known
  const founds = rules.flatMap((rule) => {
    const found = rule.inBlock?.(checked) ?? []
    return found.length > 0 ? [[rule, found] as const] : []
  })
  // While somebody types, every state of a paragraph comes by.
  if (cache.size > mostKept) cache.clear()
  cache.set(key, founds)
  return founds
}

function finding(
  text: NoticeText,
  rule: Rule,
  {at, say = 'said', values, fix, cause, severity, source = rule.source}: FoundInNotice,
  {today, language}: CheckOptions,
): Finding {
  const quote: Quote = at ? quoteOf(text, at) : {quote: '', start: 0, end: 0}
  const block = at && text.blocks[at.block]
  return {
    rule: rule.name,
    severity: severity ?? rule.severity,
    ...quote,
    message: sentenceOf(rule, say, language, values),
    source: sourceText(source, today, language),
    ...(fix !== undefined && {fix}),
    cause: `${rule.name} ${cause ?? (quote.quote || say)}`,
    // What is missing has no words around it: its cause tells whether the same things are missing.
    mark: findingMark(rule.name, quote.quote || `${say} ${cause ?? ''}`, block?.text ?? ''),
    ...placeOf(block),
  }
}

function placeOf(block: NoticeBlock | undefined): Pick<Finding, 'place'> {
  return block?.place ? {place: block.place} : {}
}

function byPlace(one: Finding, other: Finding): number {
  const absent = Number(one.quote === '') - Number(other.quote === '')
  if (absent !== 0) return absent
  if (one.start !== other.start) return one.start - other.start
  return ruleNames.indexOf(one.rule) - ruleNames.indexOf(other.rule)
}
