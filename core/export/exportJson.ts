import type {ExportContent} from './exportContent.js'

const batchLength = 32_768

/**
 * An export as JSON text (`exportFileSchema`), in pieces: heads readable, a record a line. It never
 * holds more than a few records.
 */
export async function* exportJson({head, recordsOf}: ExportContent): AsyncGenerator<string> {
  const {sections, ...about} = head
  yield `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "sections": [`
  let isFirst = true
  for (const section of sections) {
    const {part: _, ...sectionHead} = section
    const own = JSON.stringify(sectionHead, null, 2).slice(0, -2).replaceAll('\n', '\n    ')
    let text = `${isFirst ? '' : ','}\n    ${own},\n      "records": [`
    isFirst = false
    let separator = '\n'
    for await (const record of recordsOf(section)) {
      text += `${separator}        ${JSON.stringify(record)}`
      separator = ',\n'
      if (text.length < batchLength) continue
      yield text
      text = ''
    }
    yield `${text}${separator === '\n' ? '' : '\n      '}]\n    }`
  }
  yield `${sections.length > 0 ? '\n  ' : ''}]\n}\n`
}
