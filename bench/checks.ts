import type {BlockCache} from '../core/checks/checkNotice.js'
import {noticeFindings} from '../core/checks/noticeFindings.js'
import {rules} from '../core/checks/rules.js'
import type {ResolvedNotice} from '../core/compose/resolvedNotice.js'
import {resolveNotice} from '../core/compose/resolveNotice.js'
import {noticeFactsSchema} from '../core/content/noticeFacts.js'
import {privacyNoticeSchema} from '../core/content/privacyNotice.js'
import {noticeTextOf} from '../core/reading/noticeTextOf.js'
import {demoDocuments} from '../emulator/demo/demoDocuments.js'
import {alternate, ratioFigure, timeFigure, type Figure} from './measure.js'

const leastWords = 10_000
const goalRatio = 2
const goalMilliseconds = 10

/**
 * All rules over a notice of 10,000 words after one edit, warm, as while somebody types; against
 * reading that text once with one regular expression a rule. The text is the demo's Norwegian
 * notices, one after the other and each paragraph told apart, so that nothing is known twice.
 */
export async function benchChecks(): Promise<Figure[]> {
  const notice = longNotice()
  const cache: BlockCache = new Map()
  const options = {today: '2026-01-15', language: 'nb', cache} as const
  noticeFindings(notice, options)
  let edits = 0
  const check = () => {
    edits += 1
    return noticeFindings(edited(notice, edits), options)
  }
  const {input} = noticeTextOf(notice)
  const expressions = rules.map(({name}) => expressionOf(name))
  const read = () => expressions.map((expression) => [...input.matchAll(expression)].length)
  const {one, other} = await alternate(check, read, {rounds: 40})
  const words = wordsIn(input)
  return [
    timeFigure(`checks after one edit, ${words} words`, one, goalMilliseconds),
    ratioFigure(
      `checks after one edit, ${words} words (a regular expression a rule)`,
      one,
      other,
      goalRatio,
    ),
  ]
}

/** What a simple rule would look for: a word, whole and in any case. */
function expressionOf(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${name.replaceAll('_', '|')}(?!\\p{L})`, 'giu')
}

function longNotice(): ResolvedNotice {
  const documents = demoDocuments(3)
  const ofType = (wanted: string) => documents.filter(({_type: type}) => type === wanted)
  const facts = noticeFactsSchema.parse({
    groups: ofType('brandGroup'),
    brands: ofType('brand'),
    organisations: ofType('organisation'),
    purposes: ofType('processingPurpose'),
    agreements: ofType('processorAgreement'),
    cookies: ofType('cookie'),
    clauses: ofType('clause'),
    pinned: [],
  })
  const notices = ofType('privacyNotice')
    .map((document) => privacyNoticeSchema.parse(document))
    .filter(({language}) => language === 'nb')
    .map((one) => resolveNotice(one, facts).resolved)
  const [first] = notices
  if (!first) throw new Error('the demo has no Norwegian notice')
  const sections: ResolvedNotice['sections'] = []
  for (let round = 1; wordsIn(textOf({...first, sections})) < leastWords; round += 1) {
    for (const each of notices) {
      for (const section of each.sections) {
        if (sections.length % 20 === 0 && wordsIn(textOf({...first, sections})) >= leastWords) break
        const key = `${each.brand}-${section.key}-${round}`
        sections.push({...section, key, blocks: section.blocks.map((block) => marked(block, key))})
      }
    }
  }
  return {...first, sections}
}

type Block = ResolvedNotice['sections'][number]['blocks'][number]

/** The same paragraph with a word of its own, so that it is another text. */
function marked(block: Block, mark: string): Block {
  if (block._type !== 'block') return block
  const word = {_type: 'span' as const, _key: 'mark', text: ` (${mark})`, marks: []}
  return {...block, children: [...block.children, word]}
}

/** The notice with one paragraph typed in. */
function edited(notice: ResolvedNotice, edit: number): ResolvedNotice {
  const typed = notice.sections.filter(({blocks}) => blocks.some(({_type}) => _type === 'block'))
  const {key} = typed[edit % typed.length] ?? {}
  return {
    ...notice,
    sections: notice.sections.map((section) => {
      if (section.key !== key) return section
      const at = section.blocks.findIndex(({_type}) => _type === 'block')
      return {
        ...section,
        blocks: section.blocks.map((block, index) =>
          index === at ? marked(block, `edit ${edit}`) : block,
        ),
      }
    }),
  }
}

function textOf(notice: ResolvedNotice): string {
  return noticeTextOf(notice).input
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0
}
