import type {ExportContent} from '../../../core/export/exportContent.js'
import {portablePart} from '../../../core/export/exportContent.js'
import {exportCsv} from '../../../core/export/exportCsv.js'
import {exportJson} from '../../../core/export/exportJson.js'
import {exportReadme} from '../../../core/export/exportReadme.js'
import {exportFileWords} from '../../../core/words/exportFileWords.js'
import {exportWords} from '../../../core/words/exportWords.js'
import {streamOf} from './streamOf.js'

export const exportFormats = ['pdf', 'json', 'portable', 'zip'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** A file of a source, with how to read it. */
export interface AttachedFile {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** What files are made of: the export, its look, and what sources gave as files. */
export interface ExportSource {
  readonly content: ExportContent
  readonly accentColor: string | undefined
  /** Address of the JSON Schema, for whoever reads the JSON. */
  readonly schemaUrl: string
  readonly attachments: () => AsyncIterable<AttachedFile>
}

/** What a file is called, without a folder; nothing in it is about the person. */
export function exportFileName({head}: ExportContent, format: ExportFormat): string {
  const {collectedAt, language} = head.request
  const name = `${exportWords[language].file.name}-${collectedAt.slice(0, 10)}`
  return format === 'portable'
    ? `${name}-${exportFileWords[language].portableName}.json`
    : `${name}.${format}`
}

/** How each file is made, as a stream: none of them holds all records. */
export const exportFiles: Readonly<
  Record<ExportFormat, (source: ExportSource) => AsyncIterable<string | Uint8Array>>
> = {
  json: ({content}) => exportJson(content),
  portable: ({content}) => exportJson(portablePart(content)),
  async *pdf({content, accentColor}) {
    const {exportPdf} = await import('./exportPdf.js')
    yield* await exportPdf(content, accentColor)
  },
  async *zip(source) {
    const {makeZip} = await import('client-zip')
    const reader = makeZip(zipEntries(source), {buffersAreUTF8: true}).getReader()
    try {
      for (;;) {
        const {done, value} = await reader.read()
        if (done) return
        yield value
      }
    } finally {
      await reader.cancel()
    }
  },
}

async function* zipEntries(source: ExportSource) {
  const {content} = source
  const {language, collectedAt} = content.head.request
  const lastModified = new Date(collectedAt)
  const words = exportFileWords[language]
  const entry = (name: string, pieces: AsyncIterable<string | Uint8Array>) => ({
    name,
    lastModified,
    input: streamOf(pieces),
  })
  const tables = tableNames(content)
  const readme = exportReadme(content.head, {
    pdf: exportFileName(content, 'pdf'),
    json: exportFileName(content, 'json'),
    portable: exportFileName(content, 'portable'),
    tables: tables.map(({name}) => name),
    schemaUrl: source.schemaUrl,
  })
  yield {name: words.readmeName, lastModified, input: readme}
  for (const format of ['json', 'portable'] as const) {
    yield entry(exportFileName(content, format), exportFiles[format](source))
  }
  for (const {name, section, type} of tables) {
    yield entry(name, exportCsv(content, section, type))
  }
  const given = namer()
  for await (const {name, bytes} of source.attachments()) {
    yield entry(`${words.attachmentsFolder}/${given(name)}`, bytes)
  }
  // Last: it is held whole while it is drawn, and the streams before it need little beside it.
  yield entry(exportFileName(content, 'pdf'), exportFiles.pdf(source))
}

function tableNames(content: ExportContent) {
  const name = namer()
  return content.head.sections.flatMap((section) =>
    section.types.map((type) => ({
      section,
      type,
      name: `csv/${name(`${section.source}-${type.type}.csv`)}`,
    })),
  )
}

/** Names for a folder: plain ones, and no two alike, also where letters' case does not count. */
function namer(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    const plain = wanted.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'file'
    const [, stem = plain, ending = ''] = /^(.*?)(\.\w+)?$/.exec(plain) ?? []
    let name = plain
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = `${stem}-${count}${ending}`
    taken.add(name.toLowerCase())
    return name
  }
}
