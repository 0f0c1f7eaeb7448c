import {buffer} from 'node:stream/consumers'

import {jsPDF} from 'jspdf'
import {autoTable} from 'jspdf-autotable'

import {exportPdf} from '../api/_server/export/exportPdf.js'
import {recordTables} from '../core/export/recordTables.js'
import {generatedExport, generatedRecord} from './exportedRecords.js'
import {alternate, ratioFigure, type Figure} from './measure.js'

const rowCount = 2000
const goal = 0.7

/**
 * A whole export of 2,000 records as a tagged PDF/A-3a with its JSON inside and embedded fonts,
 * against the bare table, untagged and in a built-in font, by jspdf-autotable, in turns.
 */
export async function benchExportPdf(): Promise<Figure[]> {
  const content = generatedExport(rowCount)
  const records = Array.from({length: rowCount}, (_, index) => generatedRecord(index))
  const ours = async (): Promise<unknown> => await buffer(await exportPdf(content))
  const theirs = (): unknown => {
    const [table] = recordTables(records, content.head.request)
    const pdf = new jsPDF({unit: 'pt', format: 'a4'})
    autoTable(pdf, {
      head: [[...(table?.columns ?? [])]],
      body: (table?.rows ?? []).map((row) => [...row]),
      styles: {fontSize: 11},
    })
    return pdf.output('arraybuffer')
  }
  const {one, other} = await alternate(ours, theirs, {rounds: 7})
  return [ratioFigure(`export PDF, ${rowCount} rows, tagged`, one, other, goal)]
}
