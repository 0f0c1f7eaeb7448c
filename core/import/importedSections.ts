import type * as z from 'zod'

import type {sectionSchema} from '../content/privacyNotice.js'
import type {NoticeBlock, NoticeText} from '../reading/noticeText.js'
import type {NewKey} from '../starters/starterText.js'

export type ImportedSection = Extract<z.input<typeof sectionSchema>, {_type: 'ownSection'}>

type ImportedBlock = NonNullable<ImportedSection['body']>[number]

/** The sections a text becomes, and the words of it that are no part of the notice. */
export interface ImportedText {
  readonly title: string | undefined
  readonly sections: readonly ImportedSection[]
  /** Page chrome, block by block: left out, and said so. */
  readonly leftOut: readonly string[]
  /** Whose notice is pasted in, and in which sections its text stands, by their headings. */
  readonly embedded: readonly {
    readonly organisation: string
    readonly headings: readonly string[]
  }[]
}

/**
 * A text as sections of a notice: every word stands in its place, or in the list of what is left out.
 *
 * Numbers are not typed into headings: numbered notices count by themselves. What stands before the
 * first heading goes into a section under the notice's title. Headings deeper than a part become
 * headings within it. A notice of somebody else that is pasted in stays where it stands.
 */
export function importedSections(
  {blocks}: Pick<NoticeText, 'blocks'>,
  newKey: NewKey,
): ImportedText {
  const first = blocks.find(({kind}) => kind === 'title')
  const title = first?.text
  const leftOut = blocks.filter(({kind}) => kind === 'chrome').map(({text}) => text)
  const sections: ImportedSection[] = []
  const open = (heading: string, level: 2 | 3): void => {
    sections.push({_type: 'ownSection', _key: newKey(), heading, level, body: []})
  }
  const add = (block: ImportedBlock): void => {
    if (sections.length === 0) open(title ?? '', 2)
    const section = sections.at(-1)
    if (section) section.body = [...(section.body ?? []), block]
  }
  const others = new Map<string, Set<string>>()
  const note = ({embedded}: NoticeBlock): void => {
    const key = sections.at(-1)?._key
    if (embedded === undefined || key === undefined) return
    others.set(embedded, (others.get(embedded) ?? new Set()).add(key))
  }
  let rows: NoticeBlock[] = []
  const closeTable = (): void => {
    if (rows.length > 0) add(tableOf(rows, newKey))
    rows = []
  }
  for (const block of blocks) {
    if (block.kind === 'chrome' || block === first) continue
    if (block.kind === 'row') {
      rows.push(block)
      continue
    }
    closeTable()
    if (block.kind === 'title' || (block.kind === 'heading' && block.level <= 1)) {
      open(block.text, 2)
    } else if (block.kind === 'heading' && block.level === 2) open(block.text, 3)
    else for (const part of partsOf(block, newKey)) add(part)
    note(block)
  }
  closeTable()
  return {
    title,
    sections,
    leftOut,
    embedded: [...others].map(([organisation, keys]) => ({
      organisation,
      headings: sections.flatMap(({_key, heading}) => (keys.has(_key) ? [heading] : [])),
    })),
  }
}

/** A paragraph, or two where a heading was run into it. */
function partsOf(block: NoticeBlock, newKey: NewKey): ImportedBlock[] {
  const {leadEnd, text} = block
  if (leadEnd === undefined || leadEnd <= 0 || leadEnd >= text.length) {
    return [textOf(block, 0, text.length, newKey)]
  }
  const lead = textOf({...block, kind: 'heading', level: 3}, 0, leadEnd, newKey)
  return [lead, textOf(block, leadEnd, text.length, newKey)]
}

function textOf(
  {kind, level, text, links = []}: NoticeBlock,
  start: number,
  end: number,
  newKey: NewKey,
): ImportedBlock {
  const within = links.filter((link) => link.from >= start && link.to <= end && link.from < link.to)
  const markDefs = within.map(({href}) => ({_type: 'link' as const, _key: newKey(), href}))
  const cuts = [start, ...within.flatMap(({from, to}) => [from, to]), end]
  const children = cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end
    const link = within.findIndex((each) => each.from === from && each.to === to)
    const key = markDefs[link]?._key
    const words = text.slice(from, to)
    const span = {_type: 'span' as const, _key: newKey(), text: words, marks: key ? [key] : []}
    return words === '' ? [] : [span]
  })
  return {
    _type: 'block',
    _key: newKey(),
    style: kind === 'heading' ? (level <= 3 ? 'h3' : 'h4') : 'normal',
    ...(kind === 'item' && {listItem: 'bullet' as const, level: Math.max(1, level)}),
    children: children.map((span, index) => ({
      ...span,
      // A heading that was run in is cut from its text where white space stood.
      text: index === 0 ? span.text.trimStart() : span.text,
    })),
    markDefs,
  }
}

function tableOf(rows: readonly NoticeBlock[], newKey: NewKey): ImportedBlock {
  return {
    _type: 'ownTable',
    _key: newKey(),
    rows: rows.map(({cells, text}) => ({_key: newKey(), cells: [...(cells ?? [text])]})),
  }
}
