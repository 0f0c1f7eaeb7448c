import type {RenderedNotice} from '../../../core/render/renderedNotice.js'
import {renderJsonLd} from '../../../core/render/renderJsonLd.js'
import {renderMarkdown} from '../../../core/render/renderMarkdown.js'
import {renderNoticePage} from '../../../core/render/renderNoticePage.js'
import {renderText} from '../../../core/render/renderText.js'
import {stampLine} from '../../../core/render/stampLine.js'
import {versionJson} from '../../../core/render/versionJson.js'
import {noticePath} from '../../../core/stamp/noticePath.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {policyFor} from '../pageResponse.js'
import type {Formats} from './askedFormat.js'
import {deliveryNote} from './deliveryNote.js'
import type {ShownVersion} from './shownVersion.js'

export type NoticeFormat = 'json' | 'html' | 'md' | 'txt' | 'pdf' | 'jsonld'

/** The formats of a notice, in the order they are preferred where a reader likes several equally. */
export const noticeFormats: Formats<NoticeFormat> = {
  json: 'application/json',
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
  pdf: 'application/pdf',
  jsonld: 'application/ld+json',
}

/** What every format is rendered from. */
export type DeliveredNotice = RenderedNotice & {
  readonly metadata: VersionMetadata
  readonly accentColor: string | undefined
}

/** A rendered notice with the headers that its format needs. */
export interface Rendered {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
}

/** How each format is made. What is heavy is loaded where it is asked for. */
export const renderAs: Readonly<
  Record<
    NoticeFormat,
    (notice: DeliveredNotice, shown: ShownVersion) => Rendered | Promise<Rendered>
  >
> = {
  json: (notice, shown) => ({
    body: JSON.stringify({
      ...versionJson(
        notice.metadata,
        notice.resolved,
        stampLine(notice.resolved, notice.metadata, notice),
      ),
      ...translationJson(shown),
    }),
  }),
  async html(notice, shown) {
    const page = renderNoticePage({...notice, note: deliveryNote(shown)})
    return {
      body: page.markup,
      headers: {'content-security-policy': await policyFor(page.style)},
    }
  },
  md: (notice) => ({body: renderMarkdown(notice)}),
  txt: (notice) => ({body: renderText(notice)}),
  jsonld: (notice) => ({body: renderJsonLd(notice)}),
  async pdf(notice) {
    const {noticePdf} = await import('../pdf/noticePdf.js')
    const {brand, notice: slug, language, version} = notice.metadata
    const name = `${brand}-${slug}-${language}-v${version}.pdf`
    return {
      body: new Uint8Array(await noticePdf(notice)),
      headers: {'content-disposition': `inline; filename="${name}"`},
    }
  },
}

/** Added to a translation: the version it follows and, while it is shown as current, if it lags. */
function translationJson({version, ahead}: ShownVersion): Record<string, unknown> {
  const {follows} = version
  if (typeof follows !== 'number') return {}
  if (!ahead) return {follows, ...(ahead === null ? {lags: false} : {})}
  const prevailing = {
    language: ahead.language,
    version: ahead.version,
    url: noticePath(ahead, {version: ahead.version}),
  }
  return {follows, lags: true, prevailing}
}
