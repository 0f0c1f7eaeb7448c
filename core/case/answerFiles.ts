import type {DataRequest} from '../export/dataRequest.js'
import {html, type Html} from '../html.js'
import {copyWords} from '../words/case/copyWords.js'
import {hasAddress} from './caseChange.js'
import type {CaseView} from './caseView.js'

/** Where a handler chooses files to go with an answer; only who has a mailbox here can fetch them. */
export function answerFiles({request, language}: CaseView): Html {
  if (!hasAddress(request)) return html``
  const words = copyWords[language]
  return html`<label for="answer-files">${words.files}</label>
    <input
      type="file"
      id="answer-files"
      name="files"
      multiple
      accept=".pdf,.json,.csv,application/pdf,application/json,text/csv"
      aria-describedby="answer-files-hint"
    />
    <p class="hint" id="answer-files-hint">${words.filesHint}</p>`
}

/** The files of an answer as the person's page has them: each a button, so that a link opens none. */
export function answeredFiles({attachments, language}: DataRequest, token: string): Html {
  if (!attachments || attachments.length === 0) return html``
  const words = copyWords[language]
  const buttons = attachments.map(
    ({_key, name}) =>
      html`<button type="submit" class="secondary" name="file" value="attachment-${_key}">
        ${words.download(name)}
      </button>`,
  )
  return html`<h2>${words.filesHeading}</h2>
    <form method="post" action="/api/export/status?t=${token}">${buttons}</form>`
}
