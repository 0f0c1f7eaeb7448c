import {buffer} from 'node:stream/consumers'

import {accentOf} from '../../../core/page/accentOf.js'
import type {RenderedNotice} from '../../../core/render/renderedNotice.js'
import {stampLine} from '../../../core/render/stampLine.js'
import {treeOf} from '../../../core/render/treeOf.js'
import {versionJson} from '../../../core/render/versionJson.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {exportWords} from '../../../core/words/exportWords.js'
import {wordsIn} from '../../../core/words/wordsIn.js'
import {drawFooters} from './drawFooters.js'
import {drawNotice} from './drawNotice.js'
import {attachSource, openPdf} from './openPdf.js'
import {openPdfWriter} from './pdfWriter.js'

/**
 * A stamped version as a tagged PDF/A-3a: the same words as the other formats, an outline of its
 * sections, links, and the version as JSON inside. The same version always gives the same bytes.
 *
 * Brand, page numbers and repeated table heads are decoration (artifacts) and no words of it.
 */
export async function noticePdf(
  notice: RenderedNotice & {
    readonly metadata: VersionMetadata
    /** The brand's, `#rrggbb`; it draws lines and never words. */
    readonly accentColor?: string | null | undefined
  },
): Promise<Uint8Array<ArrayBuffer>> {
  const {resolved, metadata, timeZone, accentColor} = notice
  const {language, facts} = resolved
  const madeAt = new Date(metadata.stampedAt)
  const stamp = stampLine(resolved, metadata, {timeZone})
  const pdf = openPdf({
    title: oneLine(resolved.title),
    author: oneLine(facts.controller.name),
    language,
    madeAt,
    subject: oneLine(stamp),
    keywords: `version=${metadata.version}; effectiveAt=${metadata.effectiveAt}; sha256=${metadata.hash}`,
  })
  const accent = accentOf(accentColor)
  const writer = openPdfWriter(pdf, language, accent)
  drawNotice(writer, treeOf(notice), oneLine(facts.brand.name))
  const {page} = exportWords[language].file
  drawFooters(writer, (number, count) => ({
    left: oneLine(`${facts.brand.name} · ${wordsIn(language).labels.version} ${metadata.version}`),
    right: page(number, count),
  }))
  const json = JSON.stringify(versionJson(metadata, resolved, stamp))
  const name = `${metadata.brand}-${metadata.notice}-${language}-${metadata.version}.json`
  attachSource(
    pdf,
    {name, type: 'application/json', text: json, description: oneLine(stamp)},
    madeAt,
  )
  pdf.end()
  return new Uint8Array(await buffer(pdf))
}

/** A name as a file's metadata can hold it: no line breaks, nothing XML has no letter for. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]+/gu, ' ')
    .trim()
}
