import {functionsOrigin} from './functionsOrigin.js'
import {LoadingElement} from './LoadingElement.js'
import {PrivacyNoticeChangeElement} from './PrivacyNoticeChangeElement.js'
import {PrivacyNoticeElement} from './PrivacyNoticeElement.js'

/** What `/api/embed.js` runs; loading it twice does nothing more. */
LoadingElement.scriptOrigin = functionsOrigin(globalThis.document)
for (const [name, element] of [
  ['privacy-notice', PrivacyNoticeElement],
  ['privacy-notice-change', PrivacyNoticeChangeElement],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element)
}
