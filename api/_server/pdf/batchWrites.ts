import {pdfInternals} from './pdfInternals.js'

const batchLength = 65_536

/**
 * Lets pdfkit write in batches: it writes each line of each object apart, and thousands of cells are
 * tens of thousands of objects.
 */
export function batchWrites(pdf: PDFKit.PDFDocument): void {
  const inside = pdfInternals(pdf)
  const push = inside.push.bind(pdf)
  let held: string[] = []
  let heldLength = 0
  const flush = (): void => {
    if (heldLength === 0) return
    const batch = Buffer.from(held.join(''), 'latin1')
    held = []
    heldLength = 0
    push(batch)
  }
  inside._write = (data) => {
    if (data instanceof Uint8Array) {
      flush()
      push(data)
      inside._offset += data.length
      return
    }
    const line = `${String(data)}\n`
    held.push(line)
    heldLength += line.length
    inside._offset += line.length
    if (heldLength >= batchLength) flush()
  }
  inside.push = (chunk) => {
    flush()
    return push(chunk)
  }
}
