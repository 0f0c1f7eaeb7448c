import type {Language} from '../language.js'
import {eachBlock, type InBlock} from '../reading/eachBlock.js'
import type {NoticeElements} from '../reading/noticeElements.js'
import type {NoticeBlock, NoticeText} from '../reading/noticeText.js'
import {quoteOf, type Quote} from '../reading/quoteOf.js'
import type {CheckLanguage} from './checkLanguage.js'
import type {Finding} from './finding.js'
import {findingMark} from './findingMark.js'
import type {KnownGroup} from './knownGroup.js'
import type {CheckedNotice, Found, FoundInNotice, Rule} from './rule.js'
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

/** What rules find in each block by itself. */
type InBlocks = (blocks: readonly NoticeBlock[]) => readonly InBlock<readonly [Rule, Found]>[]

/** What the blocks of the last text were found to have, by the language it is in and the day. */
export type BlockCache = Map<string, InBlocks>

/**
 * Everything the rules say of a notice, in the order of the text; what is missing comes last.
 *
 * The same text on the same day always gives the same findings. Page chrome is judged by the rules
 * for whole notices alone: no rule reads words that are no part of the notice.
 */
export function checkNotice(text: NoticeText, options: CheckOptions): Finding[] {
  const {elements, today, known, cache = new Map<string, InBlocks>()} = options
  const rules = options.rules.filter(
    ({languages}) => !languages || languages.includes(text.language),
  )
  const say = (rule: Rule, found: FoundInNotice): Finding => finding(text, rule, found, options)
  const key = `${text.language} ${today}`
  const read = cache.get(key) ?? inBlocksBy(rules, text.language, today)
  cache.set(key, read)
  const inBlocks = read(text.blocks).map(({block, found: [rule, {from, to, ...found}]}) =>
    say(rule, {...found, at: {block, from, to}}),
  )
  const notice: CheckedNotice = {text, elements, today, ...(known && {known})}
  const inWhole = rules.flatMap((rule) =>
    (rule.inNotice?.(notice) ?? []).map((found) => say(rule, found)),
  )
  return [...inBlocks, ...inWhole].toSorted(byPlace)
}

function inBlocksBy(rules: readonly Rule[], language: Language, today: string): InBlocks {
  return eachBlock(({text, kind}) =>
    kind === 'chrome'
      ? []
      : rules.flatMap((rule) =>
          (rule.inBlock?.({text, kind, language, today}) ?? []).map(
            (found) => [rule, found] as const,
          ),
        ),
  )
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
