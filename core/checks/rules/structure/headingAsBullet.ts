import type {NoticeBlock, NoticeText} from '../../../reading/noticeText.js'
import type {Rule} from '../../rule.js'

const mark = /(?:^|\n)[^\S\n]*[-–—•·*▪◦][^\S\n]*$/

/** Headings that became items of a list: they look like what stands in their own lists. */
export const headingAsBullet: Rule = {
  name: 'heading_as_bullet',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1): easily accessible, clear'},
  messages: {
    said: {
      en: 'This is a heading, and stands as an item of a list. Make it a heading.',
      nb: 'Dette er en overskrift, men står som et punkt i en liste. Gjør den til overskrift.',
      da: 'Dette er en overskrift, men står som et punkt i en liste. Gør den til overskrift.',
    },
  },
  inNotice: ({text}) => {
    if (text.format === 'html') return []
    const founds = text.blocks.flatMap((each, block) =>
      isMarked(text, each) && isHeadingLike(text.blocks, block)
        ? [{at: {block, from: 0, to: each.text.length}, cause: 'bullets'}]
        : [],
    )
    // One may be a list of one item with a remark below it.
    return founds.length > 1 ? founds : []
  },
}

function isMarked({input, format}: NoticeText, block: NoticeBlock): boolean {
  const {kind, place} = block
  if (place) return false
  if (kind === 'item') return true
  if (kind !== 'heading' || format !== 'text') return false
  const start = block.offsets[0] ?? 0
  return mark.test(input.slice(Math.max(0, start - 12), start))
}

/** A short line without a full stop that has a paragraph of its own below it, and none like it before. */
function isHeadingLike(blocks: readonly NoticeBlock[], block: number): boolean {
  const [before, each, next] = [blocks[block - 1], blocks[block], blocks[block + 1]]
  if (!each || each.text.length > 90 || /[.,;:]$/.test(each.text)) return false
  if (each.kind === 'heading') return true
  const isAlone = before?.kind !== 'item' || before.text.length > 90
  return isAlone && next?.kind === 'paragraph' && next.text.length > 90
}
