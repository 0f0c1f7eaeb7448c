import type {ResolvedBlock, ResolvedNotice} from '../../../core/compose/resolvedNotice.js'

/** A piece of text in a composed notice, and where it stands. */
export interface PlacedText {
  readonly text: string
  /** The same piece has the same place when other parts of the notice change. */
  readonly place: string
  readonly isUnfilled: boolean
  /** The document that a row or a card is about. */
  readonly ownerId?: string
}

type Write = (piece: PlacedText) => string

/** The notice with each piece of text as `write` gives it. */
export function mapNoticeTexts(notice: ResolvedNotice, write: Write): ResolvedNotice {
  const owners: Record<'controller' | 'authority' | 'rights', string | undefined> = {
    controller: notice.facts.controller.id,
    authority: notice.facts.authority?.id ?? notice.facts.controller.id,
    rights: notice.facts.controller.id,
  }
  return {
    ...notice,
    sections: notice.sections.map((section) => ({
      ...section,
      heading: write({
        text: section.heading,
        place: section.key,
        isUnfilled: section.heading.startsWith('['),
        ...(section.clause !== undefined && {ownerId: section.clause}),
      }),
      blocks: section.blocks.map((block) => mapBlock(block, section.key, owners, write)),
    })),
  }
}

/** Every piece of text by its place. */
export function noticeTexts(notice: ResolvedNotice): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  mapNoticeTexts(notice, ({place, text}) => {
    texts.set(place, text)
    return text
  })
  return texts
}

function mapBlock(
  block: ResolvedBlock,
  section: string,
  owners: Readonly<Record<'controller' | 'authority' | 'rights', string | undefined>>,
  write: Write,
): ResolvedBlock {
  const within = `${section}/${block._key}`
  switch (block._type) {
    case 'block':
      return {
        ...block,
        children: block.children.map((child) => ({
          ...child,
          text: write({
            text: child.text,
            place: `${within}/${child._key}`,
            isUnfilled: child.marks.includes('unfilled'),
          }),
        })),
      }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((text, at) =>
            write({
              text,
              place: `${within}/${row._key}/${block.columns[at] ?? at}`,
              isUnfilled: row.unfilled?.includes(at) === true,
              ...(block.of !== 'own' && {ownerId: row._key}),
            }),
          ),
        })),
      }
    case 'descriptions': {
      const ownerId = owners[block.of]
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          description: write({
            text: item.description,
            place: `${within}/${item._key}`,
            isUnfilled: item.isUnfilled === true,
            ...(ownerId !== undefined && {ownerId}),
          }),
        })),
      }
    }
    default:
      return block
  }
}
