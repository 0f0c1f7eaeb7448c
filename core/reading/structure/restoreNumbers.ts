import {readReferences} from '../elements/readReferences.js'
import type {NoticeBlock} from '../noticeText.js'

/**
 * Counts the sections of a notice whose numbers were lost when it was copied: only where it points at
 * sections by number, has no number left, and its references resolve once they are counted. Questions
 * below another heading are counted under it where that is what makes them resolve.
 */
export function restoreNumbers(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  const headings = blocks.filter(({kind, embedded}) => kind === 'heading' && embedded === undefined)
  if (headings.length < 3 || headings.some(({number}) => number !== undefined)) return [...blocks]
  const wanted = readReferences({blocks}).flatMap(({number}) =>
    number === undefined ? [] : [number],
  )
  if (wanted.length === 0) return [...blocks]
  const asked = headings.some(({text}) => !text.endsWith('?'))
    ? belowOthers(headings)
    : new Map<NoticeBlock, number>()
  const plain = new Map(headings.map((heading) => [heading, heading.level]))
  const best = [plain, asked]
    .map((levels) => ({levels, numbers: counted(headings, levels)}))
    .map((each) => ({...each, fit: fitOf(wanted, each.numbers)}))
    .reduce((one, other) => (other.fit > one.fit ? other : one))
  if (best.fit < wanted.length / 2) return [...blocks]
  return blocks.map((block) => {
    const number = best.numbers.get(block)
    return number === undefined
      ? block
      : {...block, number, isNumberRestored: true, level: best.levels.get(block) ?? block.level}
  })
}

/** Levels with each question that follows a heading which is none one below it. */
function belowOthers(headings: readonly NoticeBlock[]): Map<NoticeBlock, number> {
  return new Map(
    headings.map((heading, index) => {
      const isQuestion =
        heading.text.endsWith('?') && headings.slice(0, index).some(({text}) => !text.endsWith('?'))
      return [heading, isQuestion ? 2 : heading.level]
    }),
  )
}

function counted(
  headings: readonly NoticeBlock[],
  levels: ReadonlyMap<NoticeBlock, number>,
): Map<NoticeBlock, string> {
  const counts: number[] = []
  return new Map(
    headings.map((heading) => {
      const level = Math.min(levels.get(heading) ?? 1, counts.length + 1)
      counts.length = level
      counts[level - 1] = (counts[level - 1] ?? 0) + 1
      return [heading, counts.join('.')]
    }),
  )
}

/** How many references resolve. */
function fitOf(wanted: readonly string[], numbers: ReadonlyMap<NoticeBlock, string>): number {
  const given = new Set(numbers.values())
  return wanted.filter((number) => given.has(number)).length
}
