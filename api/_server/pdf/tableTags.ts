import {pdfInternals} from './pdfInternals.js'
import type {PdfElement} from './pdfWriter.js'

/** Tags of rows that are written as text: pdfkit's own elements take longer than the words do. */
export interface TableTags {
  /** A new row of the table. */
  row(): {
    /** A cell on the page being written; what comes back is the number of its content there. */
    cell(tag: string, attributes: string): number
    end(): void
  }
}

/** A reference to an object that is written or will be, as pdfkit prints one. */
class ObjectReference {
  readonly data: Record<string, unknown> = {}
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
  /** By this pdfkit prints it as it is and not as a dictionary. */
  get [Symbol.toStringTag](): string {
    return 'ObjectReference'
  }
  toString(): string {
    return `${this.id} 0 R`
  }
}

/** Writes rows under a table's element, in the form that pdfkit writes elements in. */
export function openTableTags(pdf: PDFKit.PDFDocument, table: PdfElement): TableTags {
  const inside = pdfInternals(pdf)
  const parent = String(Reflect.get(table, 'dictionary'))
  const newReference = () => new ObjectReference(inside._offsets.push(null))

  function write({id}: ObjectReference, lines: readonly string[]): void {
    inside._offsets[id - 1] = inside._offset
    inside._write(`${id} 0 obj\n<<\n${lines.join('\n')}\n>>\nendobj`)
  }

  return {
    row() {
      const row = newReference()
      const cells: ObjectReference[] = []
      return {
        cell(tag, attributes) {
          const {structParentTreeKey, dictionary} = inside.page
          const contents = inside.getStructParentTree().get(structParentTreeKey)
          const cell = newReference()
          const number = contents.push(cell) - 1
          cells.push(cell)
          write(cell, [
            `/S /${tag}`,
            ...(attributes === '' ? [] : [attributes]),
            `/P ${String(row)}`,
            `/K [${number}]`,
            `/Pg ${dictionary.id} 0 R`,
          ])
          return number
        },
        end() {
          write(row, ['/S /TR', `/P ${parent}`, `/K [${cells.join(' ')}]`])
          table.add(writtenElement(table, row))
        },
      }
    },
  }
}

/** What has been written, as an element of the class that pdfkit's elements are of. */
function writtenElement(like: PdfElement, dictionary: ObjectReference): PdfElement {
  const element: PdfElement = Object.create(Object.getPrototypeOf(like))
  const written = {dictionary, _children: [], _attached: true, _ended: true, _flushed: true}
  return Object.assign(element, written)
}
