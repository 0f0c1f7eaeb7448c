import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import * as z from 'zod'

import {createServices} from '../../api/_server/createServices.js'
import type {Services} from '../../api/_server/services.js'
import {parseSettings} from '../../api/_server/settings.js'
import exportForm from '../../api/export.js'
import confirm from '../../api/export/confirm.js'
import download from '../../api/export/download.js'
import status from '../../api/export/status.js'
import {dataRequestSchema, type DataRequest} from '../../core/export/dataRequest.js'
import {startContentLake} from '../../emulator/contentLake/startContentLake.js'
import type {DemoDocument} from '../../emulator/demo/demoDocument.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'
import type {FaultRequest} from '../../emulator/mailbox/faults.js'
import {startMailbox} from '../../emulator/mailbox/startMailbox.js'
import {openLocalClock} from '../../emulator/openLocalClock.js'

const listSchema = z.object({data: z.array(z.object({id: z.string(), to: z.array(z.string())}))})
const mailSchema = z.object({subject: z.string(), html: z.string(), text: z.string()})
export type SentMail = z.infer<typeof mailSchema>

const routes = [exportForm, confirm, status, download]
const html = {accept: 'text/html'}

/** Both emulators on free ports with the demo's facts, and what tests ask of them. */
export async function startExportStack() {
  const directory = mkdtempSync(join(tmpdir(), 'export-'))
  const clock = openLocalClock()
  const lake = await startContentLake({port: 0, clock, studioOrigins: []})
  const mailbox = await startMailbox({port: 0, clock})
  Object.assign(process.env, {
    CONTENT_LAKE_PORT: String(lake.port),
    MAILBOX_PORT: String(mailbox.port),
    FUNCTIONS_PORT: '3999',
    LOCAL_DIR: directory,
  })
  const services: Services = createServices(parseSettings(process.env))
  const client = await services.contentLake()
  const facts = client.transaction()
  for (const document of demoDocuments()) facts.createOrReplace<DemoDocument>(document)
  await facts.commit({returnDocuments: false, returnFirst: false})
  const local = async (path: string, body: unknown): Promise<void> => {
    const response = await fetch(`${mailbox.url}/_local/${path}`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`the mailbox refused ${path}: ${await response.text()}`)
  }
  const read = async (path: string): Promise<unknown> => {
    const headers = {authorization: 'Bearer re_test'}
    return await (await fetch(`${mailbox.url}${path}`, {headers})).json()
  }
  const call = async (request: Request): Promise<Response> => {
    const {pathname} = new URL(request.url)
    const route = routes.find(({pattern}) => pattern === pathname)
    if (!route) throw new Error(`no route for ${pathname}`)
    return await route.fetch(request)
  }
  return {
    services,
    clock,
    client,
    mailbox,
    directory,
    seedMailbox: (seed: unknown) => local('seed', seed),
    addFault: (fault: FaultRequest) => local('faults', fault),
    call,
    /** Opens an address as a browser does. */
    open: (url: string) =>
      call(new Request(new URL(url, 'http://127.0.0.1:3999'), {headers: html})),
    /** Posts a form as a browser does. */
    post: (url: string, fields: Record<string, string>) =>
      call(
        new Request(new URL(url, 'http://127.0.0.1:3999'), {
          method: 'POST',
          headers: html,
          body: new URLSearchParams(fields),
        }),
      ),
    /** Mails to an address, oldest first. */
    async mailsTo(address: string): Promise<SentMail[]> {
      const {data} = listSchema.parse(await read('/emails?limit=100'))
      const mine = data.filter(({to}) => to.includes(address)).toReversed()
      return await Promise.all(
        mine.map(async ({id}) => mailSchema.parse(await read(`/emails/${id}`))),
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
    async close(): Promise<void> {
      await mailbox.close()
      await lake.close()
      rmSync(directory, {recursive: true, force: true})
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
