import {exportFileName, exportFiles, type ExportFormat, type ExportSource} from './exportFiles.js'
import {streamOf} from './streamOf.js'

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  portable: 'application/json; charset=utf-8',
  zip: 'application/zip',
}

/** A file to keep, in the form that was asked for, as it is made. Nobody on the way stores it. */
export function fileResponse(source: ExportSource, format: ExportFormat): Response {
  return new Response(streamOf(exportFiles[format](source)), {
    headers: {
      'content-type': mediaTypes[format],
      'content-disposition': `attachment; filename="${exportFileName(source.content, format)}"`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  })
}
