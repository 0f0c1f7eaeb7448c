import {html, Html} from '../html.js'
import type {Language} from '../language.js'
import {archivePath, noticePath} from '../stamp/noticePath.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {changeWords, fill} from '../words/changeWords.js'
import {dateWords} from '../words/dateWords.js'

/**
 * The feed that carries each new version, upcoming ones too, with the date it is in force from
 * (Atom, RFC 4287). An entry never changes, so its id is the version's hash.
 */
export function renderAtom(
  archive: {
    readonly brandName: string
    readonly language: Language
    readonly timeZone: string
    readonly versions: readonly VersionMetadata[]
  },
  origin: string,
): string {
  const {brandName, language, timeZone} = archive
  const versions = archive.versions.toSorted((a, b) => b.version - a.version)
  const [newest] = versions
  if (!newest) throw new Error('a feed needs a version')
  const words = changeWords[language]
  const entries = versions.map((version) => {
    const date = dateWords(language, version.effectiveAt, timeZone)
    return html`  <entry>
    <id>urn:sha256:${version.hash}</id>
    <title>${printable(version.title)} – ${version.version} (${date})</title>
    <updated>${version.stampedAt}</updated>
    <link rel="alternate" type="text/html" href="${origin}${noticePath(version, {version: version.version, format: 'html'})}"/>
    <summary>${printable(version.summary)}</summary>
  </entry>
`
  })
  const declaration = new Html('<?xml version="1.0" encoding="utf-8"?>')
  return html`${declaration}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${origin}${archivePath(newest)}</id>
  <title>${fill(words.feed, {brand: printable(brandName)})}</title>
  <updated>${newest.stampedAt}</updated>
  <author><name>${printable(brandName)}</name></author>
  <link rel="self" type="application/atom+xml" href="${origin}${archivePath(newest, {format: 'atom'})}"/>
${entries}</feed>
`.markup
}

/** A text without the characters that XML cannot hold (XML 1.0, 2.2), even escaped. */
function printable(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
