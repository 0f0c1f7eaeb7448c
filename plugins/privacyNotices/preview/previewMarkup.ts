import {renderNoticePage} from '../../../core/render/renderNoticePage.js'
import type {Examination} from '../examine/examineNotice.js'

/**
 * The page as readers would get it if everything on the screen were published: with the latest
 * version's stamp where it reads exactly like it, else marked as a draft.
 */
export function previewMarkup(examination: Examination): string | undefined {
  const {draft, versions, timeZone, accentColor} = examination
  if (!draft) return undefined
  const [latest] = versions
  return renderNoticePage({
    resolved: draft.resolved,
    history: versions,
    timeZone,
    accentColor,
    ...(draft.isSameAsLatest && latest ? {metadata: latest} : {}),
  }).markup
}
