import {html, type Html, type HtmlValue} from '../html.js'
import type {Language} from '../language.js'
import {comparisonWords} from '../words/comparisonWords.js'
import {isChanged} from './hasVisibleChange.js'
import type {ListEntry} from './listDiff.js'
import type {BlockChange, DescriptionItem, ItemChange} from './noticeDiff.js'
import type {ReaderBlock, ReaderText} from './readerNotice.js'
import {renderTableChange, renderWholeTable} from './renderTableEntry.js'
import {plainly, renderWords, wholly} from './renderWords.js'

/** One block of a compared section: as it stands, or with what came and went marked. */
export function renderBlockEntry(
  block: ListEntry<ReaderBlock, BlockChange>,
  language: Language,
): Html {
  if (block.state !== 'kept') return whole(block.entry, block.state, language)
  const {entry, change, isMoved} = block
  const words = comparisonWords[language]
  const moved = isMoved && mark(words.moved)
  if (!change) return html`${moved}${whole(entry, 'same', language)}`
  if (change.of === 'whole') {
    return html`${moved}${whole(entry, 'removed', language)}${whole(change.after, 'added', language)}`
  }
  if (change.of === 'text') {
    const otherwise = !isChanged(change.words) && mark(words.setOtherwise)
    return html`${moved}${otherwise}${text(change.as, renderWords(change.words, language))}`
  }
  if (change.of === 'descriptions') {
    return html`${moved}<dl>${change.items.map((item) => renderItem(item, language))}</dl>`
  }
  return entry._type === 'table'
    ? html`${moved}${renderTableChange(entry, change.caption, change.rows, language)}`
    : html``
}

function whole(block: ReaderBlock, state: 'added' | 'removed' | 'same', language: Language): Html {
  const asWords = (said: string): HtmlValue =>
    state === 'same' ? plainly(said) : wholly(state, [{text: said}], language)
  switch (block._type) {
    case 'text': {
      const {inlines} = block
      const same = () =>
        renderWords(
          inlines.map((inline) => ({state: 'same', inline})),
          language,
        )
      return text(block, state === 'same' ? same() : wholly(state, inlines, language))
    }
    case 'table':
      return renderWholeTable(block, state, language)
    case 'descriptions': {
      const items = block.items.map(
        ({term, description}) => html`<dt>${asWords(term)}</dt><dd>${asWords(description)}</dd>`,
      )
      return html`<dl>${items}</dl>`
    }
    default:
      return html``
  }
}

function mark(words: string): Html {
  return html`<p class="mark">${words}</p>
`
}

/** Headings within a section stand below the comparison's own, which end with h3. */
function text({style, listItem}: Pick<ReaderText, 'style' | 'listItem'>, words: HtmlValue): Html {
  if (listItem !== undefined) {
    return html`<p class="item">${words}</p>
`
  }
  if (style === 'h3' || style === 'h4') {
    return html`<h4>${words}</h4>
`
  }
  const paragraph = html`<p>${words}</p>
`
  return style === 'blockquote' ? html`<blockquote>${paragraph}</blockquote>` : paragraph
}

function renderItem(item: ListEntry<DescriptionItem, ItemChange>, language: Language): Html {
  if (item.state !== 'kept') {
    const {term, description: said} = item.entry
    return html`<dt>${wholly(item.state, [{text: term}], language)}</dt><dd>${wholly(item.state, [{text: said}], language)}</dd>`
  }
  const {entry, change, isMoved} = item
  const moved = isMoved && html` <span class="mark">${comparisonWords[language].moved}</span>`
  return change
    ? html`<dt>${renderWords(change.term, language)}${moved}</dt><dd>${renderWords(change.description, language)}</dd>`
    : html`<dt>${entry.term}${moved}</dt><dd>${plainly(entry.description)}</dd>`
}
