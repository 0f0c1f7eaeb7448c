import {createHash} from 'node:crypto'
import {buffer} from 'node:stream/consumers'
import {pipeline} from 'node:stream/promises'
import {createDeflate} from 'node:zlib'

/** A text packed as a PDF keeps it, with what the PDF says of it. */
export interface PackedText {
  readonly packed: Buffer
  readonly bytes: number
  readonly checksum: string
}

/** Packs a text as it streams: what is held is a tenth of it. */
export async function packText(text: AsyncIterable<string>): Promise<PackedText> {
  const hash = createHash('md5')
  let bytes = 0
  async function* encoded(): AsyncGenerator<Buffer> {
    for await (const piece of text) {
      const part = Buffer.from(piece)
      hash.update(part)
      bytes += part.length
      yield part
    }
  }
  const packed = await pipeline(encoded(), createDeflate(), (stream) => buffer(stream))
  return {packed, bytes, checksum: hash.digest('hex')}
}

/** Puts a packed text into the PDF as a file of its own (ISO 32000-2, 7.11.4 and 14.13). */
export function attachPacked(
  pdf: PDFKit.PDFDocument,
  {packed, bytes, checksum}: PackedText,
  about: {
    readonly name: string
    readonly type: string
    readonly description: string
    readonly relationship: string
  },
  at: Date,
): void {
  // pdfkit writes a String object as text, a plain string as a name.
  const text = (value: string): unknown => new String(value)
  const file = pdf.ref({
    Type: 'EmbeddedFile',
    Subtype: about.type.replace('/', '#2F'),
    Filter: 'FlateDecode',
    Params: {Size: bytes, CheckSum: text(checksum), CreationDate: at, ModDate: at},
  })
  file.end(packed)
  const specification = pdf.ref({
    Type: 'Filespec',
    AFRelationship: about.relationship,
    F: text(about.name),
    UF: text(about.name),
    EF: {F: file},
    Desc: text(about.description),
  })
  specification.end(undefined)
  pdf.addNamedEmbeddedFile(about.name, specification)
  // Files of the document as a whole are named in its catalog; pdfkit's types do not know it.
  const root: unknown = Reflect.get(pdf, '_root')
  const catalog: unknown = typeof root === 'object' && root ? Reflect.get(root, 'data') : undefined
  if (typeof catalog !== 'object' || !catalog) throw new Error('the PDF has no catalog')
  Reflect.set(catalog, 'AF', [specification])
}
