import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import * as z from 'zod'

import exportForm from '../../api/export.js'
import confirm from '../../api/export/confirm.js'
import download from '../../api/export/download.js'
import fact from '../../api/export/fact.js'
import status from '../../api/export/status.js'
import processor from '../../api/processor.js'
import {dataRequestSchema, type DataRequest} from '../../core/export/dataRequest.js'
import type {DemoDocument} from '../../emulator/demo/demoDocument.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'
import {functionsOrigin, startLocalStack} from '../localStack.js'

const listSchema = z.object({data: z.array(z.object({id: z.string(), to: z.array(z.string())}))})
const mailSchema = z.object({subject: z.string(), html: z.string(), text: z.string()})
export type SentMail = z.infer<typeof mailSchema>

const routes = [exportForm, confirm, status, fact, download, processor]
const html = {accept: 'text/html'}

/** Both emulators on free ports with the demo's facts, and what tests ask of them. */
export async function startExportStack() {
  const stack = await startLocalStack()
  const {services, client, directory} = stack
  const facts = client.transaction()
  for (const document of demoDocuments()) facts.createOrReplace<DemoDocument>(document)
  await facts.commit({returnDocuments: false, returnFirst: false})
  const call = async (request: Request): Promise<Response> => {
    const {pathname} = new URL(request.url)
    const route = routes.find(({pattern}) => pattern === pathname)
    if (!route) throw new Error(`no route for ${pathname}`)
    return await route.fetch(request)
  }
  return {
    ...stack,
    call,
    /** Opens an address as a browser does. */
    open: (url: string) => call(new Request(new URL(url, functionsOrigin), {headers: html})),
    /** Posts a form as a browser does. */
    post: (url: string, fields: Record<string, string>) =>
      call(
        new Request(new URL(url, functionsOrigin), {
          method: 'POST',
          headers: html,
          body: new URLSearchParams(fields),
        }),
      ),
    /** Mails to an address, oldest first. */
    async mailsTo(address: string): Promise<SentMail[]> {
      const {data} = listSchema.parse(await stack.readMailbox('/emails?limit=100'))
      const mine = data.filter(({to}) => to.includes(address)).toReversed()
      return await Promise.all(
        mine.map(async ({id}) => mailSchema.parse(await stack.readMailbox(`/emails/${id}`))),
      )
    },
    requests: (): Promise<DataRequest[]> =>
      services.query(
        z.array(dataRequestSchema),
        "*[_type == 'dataRequest'] | order(receivedAt asc)",
      ),
    /** Everything that lies in the folder of sealed files, as text. */
    sealedFiles(): string[] {
      const folder = join(directory, 'sealed')
      return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    },
  }
}

export type ExportStack = Awaited<ReturnType<typeof startExportStack>>

/** The link of a mail or a page that leads to a path of ours. */
export function linkIn(text: string, path: string): string {
  const found = new RegExp(`(?:http://127\\.0\\.0\\.1:3999)?${path}\\?t=[\\w.-]+`).exec(text)
  if (!found) throw new Error(`no link to ${path}`)
  return found[0]
}
