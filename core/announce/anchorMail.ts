import {renderMail, type RenderedMail} from '../mail/renderMail.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {anchorMailWords} from '../words/anchorMailWords.js'
import {fill} from '../words/changeWords.js'
import {wordsIn} from '../words/wordsIn.js'

/**
 * Tells a privacy lead the hash of a new version, in the notice's language: whoever rewrote the whole
 * archive would have to rewrite their mailboxes too. Instants are as they are hashed, in UTC.
 */
export function anchorMail(version: VersionMetadata): RenderedMail {
  const {language, title, brand} = version
  const words = anchorMailWords[language]
  const values = {title, brand, language, version: String(version.version)}
  return renderMail({
    subject: fill(words.subject, values),
    language,
    senderName: words.sender,
    parts: [
      {kind: 'paragraph', text: fill(words.intro, values)},
      {
        kind: 'list',
        items: [
          `${words.stamped}: ${version.stampedAt}`,
          `${words.effective}: ${version.effectiveAt}`,
          `${words.kind}: ${wordsIn(language).kinds[version.kind]}`,
          `${words.changed}: ${version.summary}`,
          `${words.hash}: ${version.hash}`,
          `${words.hashBefore}: ${version.previousHash ?? words.noHashBefore}`,
          `${words.signature}: ${version.signature}`,
        ],
      },
    ],
  })
}
