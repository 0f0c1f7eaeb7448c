import {html, type Html} from '../html.js'
import type {Language} from '../language.js'
import type {Inline} from '../render/noticeTree.js'
import {renderInline} from '../render/renderInline.js'
import {comparisonWords} from '../words/comparisonWords.js'
import type {WordDiff} from './wordDiff.js'

/**
 * Words that came or went, marked by more than colour: underlined or struck through for the eye,
 * named for the ear.
 */
export function renderWords(words: WordDiff, language: Language): Html[] {
  const stretches: {state: WordDiff[number]['state']; inlines: Inline[]}[] = []
  for (const {state, inline} of words) {
    const last = stretches.at(-1)
    if (last?.state === state) last.inlines.push(inline)
    else stretches.push({state, inlines: [inline]})
  }
  return stretches.map(({state, inlines}) =>
    state === 'same' ? html`${inlines.map(shown)}` : wholly(state, inlines, language),
  )
}

/** A text that came or went as a whole; nothing where there is no text. */
export function wholly(
  state: 'added' | 'removed',
  inlines: readonly Inline[],
  language: Language,
): Html {
  if (inlines.every(({text}) => text === '')) return html``
  const said = html`<span class="aloud">${comparisonWords[language][state]}: </span>`
  const text = html`${inlines.map(shown)}`
  return state === 'added' ? html`<ins>${said}${text}</ins>` : html`<del>${said}${text}</del>`
}

/** A text that stands as before. */
export function plainly(text: string): Html {
  return renderInline({text})
}

/** Links to sections lead nowhere here: only the sections that changed are on the page. */
function shown({href, ...inline}: Inline): Html {
  return renderInline(href === undefined || href.startsWith('#') ? inline : {...inline, href})
}
