import {longDate} from '../announce/changeMail.js'
import {html, Html} from '../html.js'
import type {Language} from '../language.js'
import {noticePath} from '../stamp/noticePath.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {changeWords, fill} from '../words/changeWords.js'

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
    const date = longDate(new Date(version.effectiveAt), language, timeZone)
    return html`  <entry>
    <id>urn:sha256:${version.hash}</id>
    <title>${version.title} – ${version.version} (${date})</title>
    <updated>${version.stampedAt}</updated>
    <link rel="alternate" type="text/html" href="${origin}${noticePath(version, {version: version.version, format: 'html'})}"/>
    <summary>${version.summary}</summary>
  </entry>
`
  })
  const declaration = new Html('<?xml version="1.0" encoding="utf-8"?>')
  const address = (query: Record<string, string>): string =>
    `${origin}/api/notices/${newest.brand}/versions?${new URLSearchParams({notice: newest.notice, lang: language, ...query})}`
  return html`${declaration}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${address({})}</id>
  <title>${fill(words.feed, {brand: brandName})}</title>
  <updated>${newest.stampedAt}</updated>
  <author><name>${brandName}</name></author>
  <link rel="self" type="application/atom+xml" href="${address({format: 'atom'})}"/>
${entries}</feed>
`.markup
}
