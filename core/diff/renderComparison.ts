import {html, type Html} from '../html.js'
import type {Language} from '../language.js'
import type {ChangeReason} from '../stamp/changeReason.js'
import {reasonText} from '../words/changeWords.js'
import {comparisonWords} from '../words/comparisonWords.js'
import {hasVisibleChange, isAlike, isChanged} from './hasVisibleChange.js'
import type {ListEntry} from './listDiff.js'
import type {NoticeDiff, SectionChange} from './noticeDiff.js'
import type {ReaderSection} from './readerNotice.js'
import {renderBlockEntry} from './renderBlockEntry.js'
import {renderWords} from './renderWords.js'

/**
 * What changed between two texts of a notice, for readers: the facts in short, then word for word,
 * section by section. Sections that read as before are left out.
 */
export function renderComparison(
  diff: NoticeDiff,
  reasons: readonly ChangeReason[],
  language: Language,
): Html {
  const words = comparisonWords[language]
  const short =
    reasons.length > 0 &&
    html`<h2>${words.inShort}</h2>
<ul class="reasons">${reasons.map((reason) => html`<li>${reasonText(reason, language)}</li>`)}</ul>
`
  if (isAlike(diff)) return html`${short}<p>${words.nothing}</p>`
  const title =
    isChanged(diff.title) && html`<p class="title">${renderWords(diff.title, language)}</p>`
  const sections = diff.sections
    .filter(hasVisibleChange)
    .map((section) => renderSection(section, language))
  return html`${short}<h2>${words.inDetail}</h2>
${title}${sections}`
}

/** Another organisation's section can be in a language of its own; so is what is said around it. */
function renderSection(section: ListEntry<ReaderSection, SectionChange>, page: Language): Html {
  if (section.state !== 'kept') {
    const {state, entry} = section
    const language = entry.language ?? page
    const {newSection, removedSection} = comparisonWords[language]
    const mark = state === 'added' ? newSection : removedSection
    const blocks = entry.blocks.map((block) =>
      renderBlockEntry({state, entry: block, from: 0, to: 0}, language),
    )
    return html`<section class="${state}"${lang(entry)}><h3>${numberOf(entry)}${entry.heading} <span class="mark">${mark}</span></h3>
${blocks}</section>
`
  }
  const {entry, change, isMoved} = section
  const shown = change?.as ?? entry
  const language = shown.language ?? page
  const heading = change ? renderWords(change.heading, language) : entry.heading
  const mark = isMoved && html` <span class="mark">${comparisonWords[language].moved}</span>`
  const blocks = change?.blocks.map((block) => renderBlockEntry(block, language))
  return html`<section${lang(shown)}><h3>${numberOf(shown)}${heading}${mark}</h3>
${blocks}</section>
`
}

function numberOf({number}: Pick<ReaderSection, 'number'>): string {
  return number === undefined ? '' : `${number} `
}

function lang({language}: Pick<ReaderSection, 'language'>): Html | undefined {
  return language && html` lang="${language}"`
}
