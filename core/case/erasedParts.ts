import type {DataRequest} from '../export/dataRequest.js'
import {erasedText} from '../export/erasedText.js'
import type {ExportParty} from '../export/exportParty.js'
import type {SourceTitles} from '../export/statusPage.js'
import type {MailPart} from '../mail/renderMail.js'
import {erasedWords} from '../words/export/erasedWords.js'

/**
 * What the answer to a request for erasure lists: each source with what it did, and that a keyed hash
 * of the address stays (Art. 12(3), 17, 19). Nothing for other kinds.
 *
 * @param titles of the sources, in the person's language
 */
export function erasedParts(
  party: ExportParty,
  request: DataRequest,
  titles: SourceTitles,
): MailPart[] {
  if (request.kind !== 'erasure' || request.sources.length === 0) return []
  const words = erasedWords[request.language]
  const items = request.sources.map((source) => {
    const title = titles.get(source.name) ?? source.organisation ?? source.name
    return `${title}: ${erasedText(party, request, source)}`
  })
  return [
    {kind: 'heading', text: words.heading},
    {kind: 'list', items},
    {kind: 'paragraph', text: words.hashStays},
  ]
}
