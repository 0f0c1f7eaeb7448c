import type {RenderedNotice} from '../../../core/render/renderedNotice.js'
import {renderNoticePage} from '../../../core/render/renderNoticePage.js'
import type {ComposedDraft, Examination} from '../examine/examineNotice.js'
import {finishMarks} from './finishMarks.js'
import type {FactMark, MarkedNotice} from './markFacts.js'
import {previewPage, type Scheme} from './previewPage.js'

/**
 * A draft as readers would get it if everything on the screen were published: with the latest
 * version's stamp where it reads exactly like it, else marked as a draft.
 */
export function previewNotice(examination: Examination, draft: ComposedDraft): RenderedNotice {
  const {versions, timeZone} = examination
  const [latest] = versions
  return {
    resolved: draft.resolved,
    history: versions,
    timeZone,
    ...(draft.isSameAsLatest && latest ? {metadata: latest} : {}),
  }
}

/** The page of it in the brand's look, with its marks, as a light or a dark device shows it. */
export function previewMarkup(
  notice: RenderedNotice,
  {resolved, marks}: MarkedNotice,
  look: {
    readonly accentColor?: string | undefined
    readonly scheme: Scheme
    readonly titleOf: (mark: FactMark) => string
  },
): string {
  const {accentColor, scheme, titleOf} = look
  const page = renderNoticePage({...notice, resolved, accentColor})
  return previewPage(finishMarks(page.markup, marks, titleOf), scheme)
}
