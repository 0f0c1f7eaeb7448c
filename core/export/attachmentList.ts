import {html, type Html} from '../html.js'
import {processorWords} from '../words/processorWords.js'
import type {DataRequest} from './dataRequest.js'
import type {SealedAttachment} from './sourceAnswer.js'

const types: Readonly<Record<SealedAttachment['mediaType'], string>> = {
  'application/pdf': 'PDF',
  'application/json': 'JSON',
  'text/csv': 'CSV',
}

/** A button for each file that others gave, for the download page; nothing where there is none. */
export function attachmentList(request: DataRequest, token: string): Html {
  const {language, sources} = request
  const words = processorWords[language].person
  const buttons = sources.flatMap(({organisation, name, attachments}) =>
    (attachments ?? []).map(({_key, mediaType, bytes}) => {
      const label = words.file(organisation ?? name, types[mediaType], sizeWords(bytes, language))
      return html`<button
        type="submit"
        class="secondary"
        name="file"
        value="attachment-${_key}"
      >
        ${label}
      </button>`
    }),
  )
  if (buttons.length === 0) return html``
  return html`<h2>${words.filesHeading}</h2>
    <form method="post" action="/api/export/download?t=${token}">${buttons}</form>`
}

function sizeWords(bytes: number, language: string): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  const digits = unit === 'kB' ? 0 : 1
  const shown = Math.max(amount, unit === 'kB' ? 1 : 0)
  return `${shown.toLocaleString(language, {maximumFractionDigits: digits})} ${unit}`
}
