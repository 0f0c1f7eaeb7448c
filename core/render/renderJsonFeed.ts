import type {Language} from '../language.js'
import {archivePath, noticePath} from '../stamp/noticePath.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {changeWords, fill} from '../words/changeWords.js'
import {dateWords} from '../words/dateWords.js'

/**
 * The same feed as `renderAtom` for readers of JSON Feed 1.1 (jsonfeed.org): each new version,
 * upcoming ones too, with the date it is in force from. An item never changes, so its id is the
 * version's hash.
 */
export function renderJsonFeed(
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
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: fill(changeWords[language].feed, {brand: brandName}),
    home_page_url: `${origin}${noticePath(newest, {format: 'html'})}`,
    feed_url: `${origin}${archivePath(newest, {format: 'feed'})}`,
    language,
    authors: [{name: brandName}],
    items: versions.map((version) => ({
      id: `urn:sha256:${version.hash}`,
      url: `${origin}${noticePath(version, {version: version.version, format: 'html'})}`,
      title: `${version.title} – ${version.version} (${dateWords(language, version.effectiveAt, timeZone)})`,
      content_text: version.summary,
      date_published: version.stampedAt,
    })),
  })
}
