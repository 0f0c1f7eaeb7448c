import {pdfObjects, shownText, unicodeFonts} from './readPdf.js'

/** What blocks of a PDF say, one after the other, as a reader of its tags hears it. */
export interface TaggedText {
  /** Each block with its tag (`H2`, `P`, `TD` …); artifacts and list marks are none. */
  readonly blocks: readonly {readonly tag: string; readonly text: string}[]
  /** The same, a block a line. */
  readonly text: string
}

const inlineTags = new Set(['Span', 'Link'])

/** Reads a PDF by its structure tree (ISO 32000-2, 14.7), not by what stands where on a page. */
export function readTaggedPdf(bytes: Uint8Array): TaggedText {
  const objects = pdfObjects(bytes)
  const fonts = unicodeFonts(objects)
  const marked = new Map<string, string>()
  for (const [id, {head}] of objects) {
    if (!/\/Type \/Page\n/.test(head)) continue
    const contents = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? ''
    const body = objects.get(contents)?.body ?? ''
    for (const [, mcid = '', content = ''] of body.matchAll(
      /\/MCID (\d+)\n?[^]*?>> BDC\n([^]*?)\nEMC/g,
    )) {
      marked.set(`${id} ${mcid}`, shownText(content, fonts))
    }
  }
  const blocks: {tag: string; text: string}[] = []
  const read = (id: string, page: string, block: {tag: string; text: string} | undefined): void => {
    const head = objects.get(id)?.head ?? ''
    const tag = /\/S \/(\w+)/.exec(head)?.[1] ?? ''
    if (tag === 'Lbl') return
    const own = inlineTags.has(tag) && block ? block : {tag, text: ''}
    if (own !== block) blocks.push(own)
    const actual = actualText(head)
    if (actual !== undefined) {
      own.text += actual
      return
    }
    // Content on other pages says its own.
    const onPage =
      /\/Pg (\d+) 0 R/.exec(head.replaceAll(/<<\s*\/Type \/MCR[^]*?>>/g, ''))?.[1] ?? page
    for (const kid of kidsOf(head)) {
      if (kid.type === 'element') read(kid.id, onPage, own)
      else own.text += marked.get(`${kid.page ?? onPage} ${kid.mcid}`) ?? ''
    }
  }
  const root = [...objects.values()].find(({head}) => head.includes('/Type /StructTreeRoot'))
  for (const kid of kidsOf(root?.head ?? ''))
    if (kid.type === 'element') read(kid.id, '', undefined)
  const said = blocks.filter(({text}) => text !== '')
  return {blocks: said, text: said.map(({text}) => text).join('\n')}
}

type Kid =
  | {readonly type: 'element'; readonly id: string}
  | {readonly type: 'content'; readonly mcid: string; readonly page?: string}

/** The `K` of an element: elements, numbers of content on its page or on another; no annotations. */
function kidsOf(head: string): Kid[] {
  const list = /\/K \[([^]*?)\](?=\n)/.exec(head)?.[1] ?? /\/K (\d+ 0 R)/.exec(head)?.[1] ?? ''
  const kids: Kid[] = []
  for (const [whole, reference, number] of list.matchAll(/<<[^]*?>>|(\d+) 0 R|(\d+)/g)) {
    if (reference !== undefined) kids.push({type: 'element', id: reference})
    else if (number !== undefined) kids.push({type: 'content', mcid: number})
    else {
      const mcid = /\/MCID (\d+)/.exec(whole)?.[1]
      const page = /\/Pg (\d+) 0 R/.exec(whole)?.[1]
      if (mcid !== undefined && page !== undefined) kids.push({type: 'content', mcid, page})
    }
  }
  return kids
}

function actualText(head: string): string | undefined {
  const written = /\/ActualText \(((?:\\[^]|[^\\)])*)\)/.exec(head)
  if (!written) return undefined
  const bytes = Buffer.from(unescape(written[1] ?? ''), 'latin1')
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1')
  return bytes.subarray(2).swap16().toString('utf16le')
}

const escapes: Record<string, string> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

function unescape(text: string): string {
  return text.replaceAll(/\\([^])/g, (_, character: string) => escapes[character] ?? character)
}
