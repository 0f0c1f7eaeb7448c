import {html, type Html} from '../../../core/html.js'
import {noticePath} from '../../../core/stamp/noticePath.js'
import {fill} from '../../../core/words/changeWords.js'
import {deliveryNotes} from '../../../core/words/deliveryNotes.js'
import {languageName} from '../../../core/words/languageName.js'
import type {ShownVersion} from './shownVersion.js'

/**
 * What is said above a notice, outside its text: that it is not there in the language asked for, in
 * that language, and that a translation lags behind, in the translation's.
 */
export function deliveryNote({
  version,
  missingLanguage,
  ahead,
}: Pick<ShownVersion, 'version' | 'missingLanguage' | 'ahead'>): Html | undefined {
  const notes: Html[] = []
  const {language} = version
  if (missingLanguage) {
    const text = fill(deliveryNotes[missingLanguage].notThere, {
      asked: languageName(missingLanguage, missingLanguage),
      language: languageName(language, missingLanguage),
    })
    notes.push(html`<p class="panel" lang="${missingLanguage}">${text}</p>`)
  }
  if (ahead) {
    const words = {
      follows: String(version.follows ?? ''),
      version: String(ahead.version),
      language: languageName(ahead.language, language),
    }
    const href = noticePath(ahead, {version: ahead.version, format: 'html'})
    notes.push(
      html`<p class="panel" lang="${language}">
        ${fill(deliveryNotes[language].lags, words)}
        <a href="${href}" hreflang="${ahead.language}">
          ${fill(deliveryNotes[language].readPrevailing, words)}</a
        >
      </p>`,
    )
  }
  return notes.length > 0 ? html`<div role="note">${notes}</div>` : undefined
}
