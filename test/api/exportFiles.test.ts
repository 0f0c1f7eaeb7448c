import {expect, test} from 'vitest'

import {exportFiles} from '../../api/_server/export/exportFiles.js'
import {exportFileSchema} from '../../core/export/exportFile.js'
import {exportContent, record, section, textOf} from './exportContent.js'

const portable = record({navn: 'Kari'}, {type: 'contact', basis: '6(1)(a)'})
const content = exportContent([section([record({a: '1'}), portable])])
const source = {content, accentColor: undefined, schemaUrl: 'https://example.com/s', attachments}

async function* attachments() {
  yield {
    name: '../svar.pdf',
    bytes: (async function* () {
      yield new TextEncoder().encode('pdf')
    })(),
  }
}

test('the JSON is what its schema says, and the portable part holds no more than is portable', async () => {
  const decoder = new TextDecoder()
  const read = async (format: 'json' | 'portable') => {
    const text = (async function* () {
      for await (const piece of exportFiles[format](source)) {
        yield typeof piece === 'string' ? piece : decoder.decode(piece)
      }
    })()
    return exportFileSchema.parse(JSON.parse(await textOf(text)))
  }
  expect((await read('json')).sections[0]?.records).toHaveLength(2)
  const {scope, sections} = await read('portable')
  expect(scope).toBe('portable')
  expect(sections).toMatchObject([{recordCount: 1, records: [{type: 'contact'}]}])
})

test('the ZIP holds every file under a plain name', async () => {
  const parts: Uint8Array[] = []
  for await (const piece of exportFiles.zip(source)) {
    if (typeof piece !== 'string') parts.push(piece)
  }
  const zip = Buffer.concat(parts).toString('latin1')
  for (const name of [
    'LES-MEG.txt',
    'opplysninger-2026-11-22.pdf',
    'opplysninger-2026-11-22.json',
    'opplysninger-2026-11-22-gitt-av-deg.json',
    'csv/ledgers-optOut.csv',
    'csv/ledgers-contact.csv',
    'fra-andre/svar.pdf',
  ]) {
    expect(zip).toContain(name)
  }
  expect(zip).not.toContain('../')
})
