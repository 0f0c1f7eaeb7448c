import type {ResolvedBlock, ResolvedNotice, ResolvedText} from '../compose/resolvedNotice.js'
import type {BlockLink, NoticeBlock, NoticeText} from './noticeText.js'
import {remembered} from './remembered.js'

type Part = Omit<NoticeBlock, 'offsets'>

/**
 * A notice of the Studio as text: the words its readers see, each block with its place in the form.
 * What is filled in from facts is checked as it is read.
 */
export function noticeTextOf({title, language, sections}: ResolvedNotice): NoticeText {
  const parts: Part[] = [{kind: 'title', level: 0, text: title}]
  for (const {key, heading, number, level, blocks, embedded} of sections) {
    const of = {...(embedded && {embedded: embedded.controller})}
    const place = {section: key}
    const numbered = {...(number !== undefined && {number})}
    parts.push({kind: 'heading', level: level - 1, text: heading, ...numbered, ...of, place})
    for (const block of blocks) {
      const at = {...of, place: {section: key, block: block._key}}
      parts.push(...partsOf(block).map((part) => ({...part, ...at})))
    }
  }
  return joined(
    parts.filter(({text}) => text.trim() !== ''),
    language,
  )
}

function partsOf(block: ResolvedBlock): Part[] {
  switch (block._type) {
    case 'block':
      return [textPart(block)]
    case 'table':
      return [block.columns, ...block.rows.map(({cells}) => cells)].map((cells) => ({
        kind: 'row',
        level: 0,
        text: cells.join(' '),
        cells,
      }))
    case 'descriptions':
      return block.items.map(({term, description}) => ({
        kind: 'paragraph',
        level: 0,
        text: `${term}: ${description}`,
      }))
    case 'versionStamp':
    case 'changeLog':
      return []
    default:
      return block satisfies never
  }
}

function textPart({style, listItem, level, children, markDefs}: ResolvedText): Part {
  const links: BlockLink[] = []
  let text = ''
  for (const span of children) {
    const link = markDefs.find(({_type, _key}) => _type === 'link' && span.marks.includes(_key))
    if (link?._type === 'link') {
      links.push({from: text.length, to: text.length + span.text.length, href: link.href})
    }
    text += span.text
  }
  const isHeading = style === 'h3' || style === 'h4'
  return {
    kind: isHeading ? 'heading' : listItem ? 'item' : 'paragraph',
    level: isHeading ? Number(style.slice(1)) : listItem ? (level ?? 1) : 0,
    text,
    ...(links.length > 0 && {links}),
  }
}

/** The very string of last time: what is remembered of it is found without comparing letters. */
const theSame = remembered((text) => text)

/** One text of all parts: each stands on a line of its own. */
function joined(parts: readonly Part[], language: NoticeText['language']): NoticeText {
  let start = 0
  const blocks = parts.map((part): NoticeBlock => {
    const from = start
    let offsets: readonly number[] | undefined
    start += part.text.length + 1
    return {
      ...part,
      text: theSame(part.text),
      // Asked for where something is found, and not for every paragraph at every key.
      get offsets() {
        offsets ??= Array.from({length: part.text.length + 1}, (_, index) => from + index)
        return offsets
      },
    }
  })
  return {input: parts.map(({text}) => text).join('\n'), format: 'text', language, blocks}
}
