import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {exportFiles} from '../api/_server/export/exportFiles.js'
import {folderSealedFiles} from '../api/_server/export/folderSealedFiles.js'
import {readSealedRecords, writeSealedRecords} from '../api/_server/export/sealedRecords.js'
import {searchSource} from '../api/_server/export/searchSource.js'
import {exportCsv} from '../core/export/exportCsv.js'
import {newEntryKey} from '../core/subject/sealText.js'
import {generatedHead, generatedRecords} from './exportedRecords.js'

// One step with so many records, in a process of its own: prints its highest memory in megabytes.

const [step = '', countText = ''] = process.argv.slice(2)
const count = Number(countText)
const directory = mkdtempSync(join(tmpdir(), 'export-bench-'))
const files = folderSealedFiles(directory)
const {key} = await newEntryKey('A'.repeat(43))
const part = 'part-1'

try {
  await collect()
  const content = {
    head: generatedHead(count, part),
    recordsOf: () => readSealedRecords(files, key, part),
  }
  const source = {content, accentColor: undefined, schemaUrl: '', attachments: none}
  const [section] = content.head.sections
  const [type] = section?.types ?? []
  if (step === 'json') await drain(exportFiles.json(source))
  if (step === 'zip') await drain(exportFiles.zip(source))
  if (step === 'csv' && section && type) await drain(exportCsv(content, section, type))
  // Of the operating system, in kilobytes.
  console.log(process.resourceUsage().maxRSS / 1024)
} finally {
  rmSync(directory, {recursive: true, force: true})
}

async function collect(): Promise<void> {
  const words = {nb: '', nn: '', da: '', sv: '', en: ''}
  const booking = {
    name: 'booking',
    organisation: 'Timer AS',
    holds: words,
    collect: () => generatedRecords(count),
  }
  const subject = {
    address: 'subscriber-1@example.com',
    subjectKey: '',
    controllerId: '',
    brands: [],
    language: 'nb' as const,
  }
  const searched = await searchSource(booking, subject, {
    now: new Date(0),
    writePart: (_, records) => writeSealedRecords(files, key, part, records),
    removePart: () => files.remove(part),
    partName: () => part,
    isKept: () => true,
  })
  if (searched.section.recordCount !== count) throw new Error(searched.message ?? 'not collected')
}

async function drain(pieces: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pieces) continue
}

async function* none(): AsyncGenerator<never> {
  yield* []
}
