import {dayWords, instantWords} from '../words/dateWords.js'
import {exportFileWords} from '../words/exportFileWords.js'
import {exportWords} from '../words/exportWords.js'
import type {ExportHead} from './exportFile.js'

interface PackedFiles {
  readonly pdf: string
  readonly json: string
  readonly portable: string
  readonly tables: readonly string[]
  readonly schemaUrl: string
}

/** What is in the ZIP file and what is not, in the person's language, for any text reader. */
export function exportReadme(head: ExportHead, files: PackedFiles): string {
  const {language, collectedAt, timeZone, id} = head.request
  const words = exportFileWords[language]
  const {file: said} = exportWords[language]
  const {readme} = words
  const lines = [
    `${said.title} – ${head.controller.name}`,
    `${said.collected}: ${instantWords(language, collectedAt, timeZone)}`,
    `${said.reference}: ${id}`,
    '',
    `${files.pdf}: ${readme.pdf}`,
    `${files.json}: ${readme.json}`,
    `${files.portable}: ${readme.portable}`,
    ...(files.tables.length > 0 ? [`csv/: ${readme.csv}`] : []),
    ...(head.attachments.length > 0 ? [`${words.attachmentsFolder}/: ${readme.attachments}`] : []),
    '',
    readme.formulas,
    readme.schema(files.schemaUrl),
    '',
    said.missingHeading,
    ...head.notIncluded.map(
      ({organisation, service, why, contact}) =>
        `- ${[organisation, service].filter(Boolean).join(', ')}: ${words.why[why]} ${contact ?? ''}`,
    ),
    said.missingOwn(head.controller.name, head.controller.requestContact),
    ...(head.restDueOn ? ['', words.restDue(dayWords(language, head.restDueOn))] : []),
  ]
  // Old text readers know no other line break.
  return `${lines.map((line) => line.trimEnd()).join('\r\n')}\r\n`
}
