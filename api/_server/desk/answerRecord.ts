import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {recordCsv} from '../../../core/record/recordCsv.js'
import {recordFileName} from '../../../core/record/recordFileName.js'
import {recordOfProcessing} from '../../../core/record/recordOfProcessing.js'
import {
  readRecordSource,
  recordAnswerSchema,
  recordSourceQuery,
} from '../../../core/record/recordSource.js'
import type {DeskCall} from './commands.js'

/** The record of processing of a controller as a file, from the facts as they are published now. */
export async function answerRecord(
  {controllerId, language, format}: DeskArguments<'record'>,
  {services, now}: DeskCall,
): Promise<Response> {
  const answer = await services.query(recordAnswerSchema, recordSourceQuery)
  const record = recordOfProcessing(readRecordSource(answer), controllerId, language)
  const headers = {
    'content-disposition': `attachment; filename="${recordFileName(record, now, format)}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  }
  if (format === 'csv') {
    return new Response(recordCsv(record, now.toISOString()), {
      headers: {...headers, 'content-type': 'text/csv; charset=utf-8'},
    })
  }
  const {recordPdf} = await import('../pdf/recordPdf.js')
  return new Response(await recordPdf(record, now), {
    headers: {...headers, 'content-type': 'application/pdf'},
  })
}
