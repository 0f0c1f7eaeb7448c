import type {ExportFile} from '../../../core/export/exportFile.js'
import {exportWords} from '../../../core/words/exportWords.js'

/** A file to keep, in the form that was asked for. Nobody on the way stores it. */
export async function fileResponse(
  file: ExportFile,
  format: 'pdf' | 'json',
  accentColor: string | undefined,
): Promise<Response> {
  const {collectedAt, language} = file.request
  const name = `${exportWords[language].file.name}-${collectedAt.slice(0, 10)}.${format}`
  const json = `${JSON.stringify(file, null, 2)}\n`
  const headers = {
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  }
  if (format === 'json') {
    return new Response(json, {
      headers: {...headers, 'content-type': 'application/json; charset=utf-8'},
    })
  }
  const {exportPdf} = await import('./exportPdf.js')
  const pdf = exportPdf(file, json, accentColor)
  return new Response(chunksOf(pdf), {headers: {...headers, 'content-type': 'application/pdf'}})
}

function chunksOf(pdf: PDFKit.PDFDocument): ReadableStream<Uint8Array> {
  const chunks = pdf[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
