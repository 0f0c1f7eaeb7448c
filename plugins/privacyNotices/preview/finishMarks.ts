import {escapeHtml} from '../../../core/html.js'
import {markEnd, markIndexOf, markStart, type FactMark} from './markFacts.js'

const opening = new RegExp(`${markStart}(.)`, 'gu')
const anyPrivate = new RegExp(`${markStart}.|${markEnd}`, 'gu')
const attribute = /="[^"]*"/g

/**
 * Makes the marks in a page visible: each is an element that leads to its fact, with a title that
 * says why it is marked. Attributes keep their plain text.
 */
export function finishMarks(
  markup: string,
  marks: readonly FactMark[],
  titleOf: (mark: FactMark) => string,
): string {
  return markup
    .replaceAll(attribute, (value) => value.replaceAll(anyPrivate, ''))
    .replaceAll(opening, (_match, character: string) => {
      const index = markIndexOf(character)
      const mark = marks[index]
      if (!mark) return '<span>'
      const title = escapeHtml(titleOf(mark))
      const lead = mark.fact ? ` data-fact="${index}" role="link" tabindex="0"` : ''
      return `<span class="fact ${mark.kind}" title="${title}"${lead}>`
    })
    .replaceAll(markEnd, '</span>')
}
