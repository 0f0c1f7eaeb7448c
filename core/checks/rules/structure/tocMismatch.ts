import type {NoticeBlock} from '../../../reading/noticeText.js'
import {foldedTitle} from '../../foldedTitle.js'
import type {FoundInNotice, Rule} from '../../rule.js'

const called = new Set([
  'innhold',
  'innholdsfortegnelse',
  'innhald',
  'innhaldsliste',
  'indhold',
  'indholdsfortegnelse',
  'innehåll',
  'innehållsförteckning',
  'oversigt',
  'oversikt',
  'översikt',
  'overview',
  'contents',
  'content',
  'table of contents',
  'i denne erklæringen',
  'on this page',
  'på denne siden',
  'på denne side',
  'på den här sidan',
])

interface Entry {
  readonly block: number
  readonly title: string
  readonly number?: string
  readonly to: number
}

/** A table of contents that does not list the headings there are. */
export const tocMismatch: Rule = {
  name: 'toc_mismatch',
  severity: 'warning',
  source: {reference: 'GDPR Art. 12(1): easily accessible, clear'},
  messages: {
    said: {
      en: 'No section has this heading. Change the table of contents, or the heading.',
      nb: 'Ingen avsnitt har denne overskriften. Rett innholdslisten eller overskriften.',
      da: 'Intet afsnit har denne overskrift. Ret indholdslisten eller overskriften.',
    },
    number: {
      en: 'The section of this name has the number {number}.',
      nb: 'Avsnittet med dette navnet har nummer {number}.',
      da: 'Afsnittet med dette navn har nummer {number}.',
    },
    unlisted: {
      en: 'The table of contents does not list this section.',
      nb: 'Innholdslisten nevner ikke dette avsnittet.',
      da: 'Indholdslisten nævner ikke dette afsnit.',
    },
  },
  inNotice: ({text: {blocks, format}}) => {
    const entries = entriesOf(blocks)
    if (entries.length < 3) return []
    const end = (entries.at(-1)?.block ?? 0) + 1
    const headings = blocks.flatMap(({kind, text, number, level, isNumberRestored}, block) =>
      block >= end && kind === 'heading'
        ? [
            {
              block,
              title: foldedTitle(text),
              number: isNumberRestored ? undefined : number,
              level,
              text,
            },
          ]
        : [],
    )
    const matched = new Map(
      entries.flatMap((entry) => {
        const heading = headings.find(({title}) => isSame(title, entry.title))
        return heading ? [[entry, heading] as const] : []
      }),
    )
    if (matched.size * 2 < entries.length) return []
    const levels = new Set([...matched.values()].map(({level}) => level))
    const listed = new Set([...matched.values()].map(({block}) => block))
    const isOneLevel = levels.size === 1
    const titles = new Set([...matched.values()].map(({title}) => title))
    const isNumbered = entries.every(({number}) => number !== undefined)
    const isSection = ({block, title, text, number}: (typeof headings)[number]): boolean => {
      // A second section of a listed name is told as one that stands twice.
      if (titles.has(title) || /[:.?!,]$| - |@/u.test(text.trim())) return false
      if (format !== 'text') return true
      const below = blocks[block + 1]
      if (isNumbered && number === undefined) return false
      return text.length <= 60 && below?.kind !== 'heading' && (below?.text.length ?? 0) >= 60
    }
    return [
      ...entries.flatMap((entry): FoundInNotice[] => {
        const at = {block: entry.block, from: 0, to: entry.to}
        const heading = matched.get(entry)
        if (!heading) return isInText(blocks, end, entry) ? [] : [{at}]
        const {number} = heading
        const isWrong =
          entry.number !== undefined && number !== undefined && number !== entry.number
        return isWrong ? [{at, say: 'number', values: {number}}] : []
      }),
      ...headings
        .filter(({block, level}) => isOneLevel && levels.has(level) && !listed.has(block))
        .filter(isSection)
        .map(({block, text}) => ({
          at: {block, from: 0, to: text.length},
          say: 'unlisted',
          cause: 'unlisted',
        })),
    ]
  },
}

/** Whether a line of its own says it that was not taken for a heading. */
function isInText(blocks: readonly NoticeBlock[], end: number, {title}: Entry): boolean {
  return blocks.some(
    ({text}, block) => block >= end && text.length < 100 && isSame(foldedTitle(text), title),
  )
}

/** The entries below a line that says so, or a run of links into the page. */
function entriesOf(blocks: readonly NoticeBlock[]): Entry[] {
  const start = blocks.findIndex(({text}) => text.length < 40 && called.has(foldedTitle(text)))
  const first = start === -1 ? blocks.findIndex(isInnerLink) : start + 1
  if (first === -1) return []
  const entries: Entry[] = []
  for (let block = first; block < blocks.length; block += 1) {
    const each = blocks[block]
    if (!each || each.text.length > 100 || /[.:;]$/.test(each.text)) break
    if (start === -1 && !isInnerLink(each)) break
    const title = foldedTitle(each.text)
    // The first heading of the text itself says again what was listed.
    if (entries.some((entry) => isSame(entry.title, title))) break
    const number = each.number ?? /^\d+(?:\.\d+)*/.exec(each.text)?.[0]
    entries.push({block, title, to: each.text.length, ...(number !== undefined && {number})})
  }
  return entries
}

function isInnerLink({links, kind}: NoticeBlock): boolean {
  return kind === 'item' && (links?.some(({href}) => /^#./.test(href)) ?? false)
}

function isSame(one: string, other: string): boolean {
  return one === other && one !== ''
}
