import {expect, vi} from 'vitest'

import type {DataRequest} from '../../core/export/dataRequest.js'
import {functionsOrigin} from '../localStack.js'
import {linkIn, type ExportStack, type SentMail} from './startExportStack.js'

/** The demo's suppliers of K24 that people answer for, and where they are written to. */
export const suppliers = {
  lifevision: {source: 'people.agreement-k24-lifevision', to: 'innsyn-lifevision@example.com'},
  eziteq: {source: 'people.agreement-k24-eziteq', to: 'innsyn-eziteq@example.com'},
} as const

export const aspit = 'people.agreement-k24-aspit'

/** What tests of processors do over and over, on a stack of their own. */
export function askedProcessor(stack: ExportStack) {
  const latest = async (): Promise<DataRequest> => {
    const request = (await stack.requests()).at(-1)
    if (!request) throw new Error('no request')
    return request
  }
  const mailsTo = async (to: string): Promise<SentMail[]> => {
    const {requestId} = await latest()
    return (await stack.mailsTo(to)).filter(({text}) => text.includes(requestId))
  }
  return {
    latest,
    /** Mails to a supplier about the newest request, oldest first. */
    mailsTo,
    /** Asks, confirms and waits until it is ready and the suppliers were written to. */
    async confirmed(address: string, fields: Record<string, string> = {}): Promise<DataRequest> {
      const form = {brand: 'klinikk24', lang: 'nb', kind: 'access', address, ...fields}
      await stack.post('/api/export', form)
      const [mail] = await stack.mailsTo(address)
      await stack.post(linkIn(mail?.text ?? '', '/api/export/confirm'), {})
      return await vi.waitFor(async () => {
        const request = await latest()
        expect(request.state).toBe('ready')
        expect(request.mails.map(({state}) => state)).not.toContain('owed')
        return request
      }, 15_000)
    },
    /** The newest link a supplier has. */
    async link(to: string): Promise<string> {
      return linkIn((await mailsTo(to)).at(-1)?.text ?? '', '/api/processor')
    },
    async source(name: string) {
      const source = (await latest()).sources.find((each) => each.name === name)
      if (!source) throw new Error(`no source ${name}`)
      return source
    },
    /** Posts an answer as a browser does, files and all. */
    answer(
      link: string,
      fields: Record<string, string>,
      files: readonly {name: string; content: string | Uint8Array<ArrayBuffer>}[] = [],
    ): Promise<Response> {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      for (const {name, content} of files) body.append('files', new File([content], name))
      const url = new URL(link, functionsOrigin)
      return stack.call(new Request(url, {method: 'POST', headers: {accept: 'text/html'}, body}))
    },
  }
}

export const pdf = new TextEncoder().encode('%PDF-1.7\nsomething of a person\n%%EOF\n')
export const csv = 'name;visits\nKari;3\n'
