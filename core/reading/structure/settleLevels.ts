import {latin} from '../latin.js'
import type {NoticeBlock} from '../noticeText.js'

const partOnRights = latin(
  /^(?:dine|deres|dina|dykkar|your|registrertes?|de registrertes|den registreredes|the data subject['’]s)?\s?(?:rettighet\p{L}*|rettigheder|rättigheter|rettar|rights)(?!\p{L}).{0,50}$/iu,
)
const oneRight = latin(
  /^(?:rett(?:en)? til|innsyn\p{L}*rett\p{L}*$|rätt(?:en)? (?:till|att)|ret(?:ten)? til|right (?:to|of)|the right)/iu,
)

/**
 * Levels from 1 without gaps. In plain text, where nothing shows a level: what is not counted between
 * counted headings is below them, and headings that each name one right are below that on rights.
 */
export function settleLevels(blocks: readonly NoticeBlock[], hasMarkup: boolean): NoticeBlock[] {
  const headings = blocks.filter(({kind}) => kind === 'heading')
  if (hasMarkup) {
    const used = [...new Set(headings.map(({level}) => level))].toSorted(
      (one, other) => one - other,
    )
    return blocks.map((block) =>
      block.kind === 'heading' ? {...block, level: used.indexOf(block.level) + 1} : block,
    )
  }
  const subtitle = subtitleIn(blocks)
  const below = new Set([...belowCounted(headings), ...belowRights(headings)])
  return blocks.map((block): NoticeBlock => {
    if (block === subtitle) return {...block, kind: 'paragraph', level: 0}
    return below.has(block) ? {...block, level: block.level + 1} : block
  })
}

/** A short line between the title and the first counted heading, which heads nothing. */
function subtitleIn(blocks: readonly NoticeBlock[]): NoticeBlock | undefined {
  const title = blocks.findIndex(({kind}) => kind === 'title')
  const [line, next] = blocks.slice(title + 1, title + 3)
  const isSubtitle =
    line?.kind === 'heading' &&
    line.number === undefined &&
    next?.kind === 'heading' &&
    next.number === '1'
  return isSubtitle ? line : undefined
}

function belowCounted(headings: readonly NoticeBlock[]): NoticeBlock[] {
  const isCounted = ({number}: NoticeBlock): boolean => number !== undefined
  const first = headings.findIndex(isCounted)
  const last = headings.findLastIndex(isCounted)
  if (headings.filter(isCounted).length < 3) return []
  return headings.filter((heading, index) => index > first && index < last && !isCounted(heading))
}

function belowRights(headings: readonly NoticeBlock[]): NoticeBlock[] {
  const start = headings.findIndex(({text}) => partOnRights.test(text))
  if (start < 0) return []
  let end = start
  // One heading between two rights, as on how to ask for them, is of the same part.
  for (let index = start + 1; index < headings.length && index - end <= 2; index += 1) {
    const heading = headings[index]
    if (heading?.number === undefined && oneRight.test(heading?.text ?? '')) end = index
  }
  return end - start >= 2
    ? headings
        .slice(start + 1, end + 1)
        .filter(({number, level}) => number === undefined && level === 1)
    : []
}
