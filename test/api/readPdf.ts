import {inflateSync} from 'node:zlib'

/** What a test can read out of a PDF as pdfkit writes it, without another program. */
export interface ReadPdf {
  /** All text on the pages, spaces between what was placed apart. */
  readonly text: string
  /** The structure and dictionaries, as they stand in the file. */
  readonly source: string
  /** What is attached. */
  readonly attachment: string
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const source = Buffer.from(bytes).toString('latin1')
  const objects = pdfObjects(bytes)
  const all = [...objects.values()]
  const fonts = unicodeFonts(objects)
  const text = all
    .filter(({body}) => body.includes(' Tf\n'))
    .map(({body}) => shownText(body, fonts, ' '))
    .join('\n')
  const attached = all.find(({head}) => head.includes('/Type /EmbeddedFile'))?.body ?? ''
  return {text, source, attachment: Buffer.from(attached, 'latin1').toString('utf8')}
}

export type PdfObjects = ReadonlyMap<string, {readonly head: string; readonly body: string}>

/** The file's objects by number: dictionary, and stream unpacked. */
export function pdfObjects(bytes: Uint8Array): PdfObjects {
  const source = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, {head: string; body: string}>()
  for (const match of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', content = ''] = match
    const [head = '', packed] = content.split('\nstream\n')
    const stream = packed?.slice(0, packed.lastIndexOf('\nendstream'))
    objects.set(id, {head, body: stream === undefined ? '' : unpack(head, stream)})
  }
  return objects
}

/** What the glyphs of each font say. */
export function unicodeFonts(objects: PdfObjects): ReadonlyMap<string, Glyphs> {
  return new Map(
    [...objects.values()].flatMap(({head}) =>
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
        const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? ''
        return [name, glyphs(objects.get(unicode)?.body ?? '')] as const
      }),
    ),
  )
}

function unpack(head: string, stream: string): string {
  const raw = Buffer.from(stream, 'latin1')
  return (head.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1')
}

type Glyphs = ReadonlyMap<string, string>

/** `<0000> <ff> [<0041> <0042>]`: the letters of the glyphs from the first number on. */
function glyphs(cmap: string): Glyphs {
  const found = new Map<string, string>()
  for (const [, first = '', list = ''] of cmap.matchAll(
    /<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi,
  )) {
    const letters = [...list.matchAll(/<([0-9a-f ]*)>/gi)]
    letters.forEach(([, code = ''], index) => {
      const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0')
      found.set(glyph, fromHex(code))
    })
  }
  return found
}

function fromHex(code: string): string {
  const bytes = Buffer.from(code.replaceAll(' ', ''), 'hex')
  return bytes.swap16().toString('utf16le')
}

/** The text that a page's drawing commands show, with `gap` after each of them. */
export function shownText(content: string, fonts: ReadonlyMap<string, Glyphs>, gap = ''): string {
  let font: Glyphs = new Map()
  let text = ''
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? new Map()
    if (shown === undefined) continue
    const hex = [...shown.matchAll(/<([0-9a-f]*)>/gi)].map(([, code = '']) => code).join('')
    const letters = hex.match(/.{4}/g) ?? []
    text += `${letters.map((glyph) => font.get(glyph) ?? '?').join('')}${gap}`
  }
  return text
}
