import {encodeSignatureHeader} from '@sanity/webhook'
import * as z from 'zod'

import {services} from '../../api/_server/services.js'
import caseRoute from '../../api/case.js'
import cron from '../../api/cron.js'
import desk from '../../api/desk.js'
import exportForm from '../../api/export.js'
import confirm from '../../api/export/confirm.js'
import download from '../../api/export/download.js'
import processor from '../../api/processor.js'
import unsubscribe from '../../api/unsubscribe.js'
import webhook from '../../api/webhooks/sanity.js'
import {deskRequestSchema} from '../../core/desk/deskGrant.js'
import {onWaitUntil} from '../onWaitUntil.js'

// A function as a process of its own, so that it can really be killed. `functionProcess.ts` takes
// one line of JSON a call on its input, and answers with one line: status and body.

const origin = 'http://127.0.0.1:3999'
const pages = [exportForm, confirm, download, processor, caseRoute]
const callSchema = z.union([
  z.strictObject({cron: z.literal(true)}),
  z.strictObject({id: z.string(), type: z.string()}),
  z.strictObject({page: z.string(), form: z.record(z.string(), z.string())}),
  z.strictObject({desk: deskRequestSchema}),
  z.strictObject({unsubscribe: z.string(), form: z.record(z.string(), z.string())}),
])

const background: Promise<unknown>[] = []
onWaitUntil((work) => background.push(work))

// The lines of the desk's log would be taken for answers.
console.info = () => undefined
const shared = await services()
process.stdout.write('ready\n')
for await (const line of linesOf(process.stdin)) {
  const response = await answer(callSchema.parse(JSON.parse(line)))
  const body = await response.text()
  await Promise.all(background.splice(0))
  process.stdout.write(`${response.status} ${body.replaceAll('\n', ' ')}\n`)
}

async function answer(call: z.infer<typeof callSchema>): Promise<Response> {
  if ('cron' in call) {
    const headers = {authorization: `Bearer ${shared.settings.secrets.CRON_SECRET}`}
    return await cron.fetch(new Request(`${origin}/api/cron`, {headers}))
  }
  if ('desk' in call) {
    const headers = {'content-type': 'application/json'}
    const body = JSON.stringify(call.desk)
    return await desk.fetch(new Request(`${origin}/api/desk`, {method: 'POST', headers, body}))
  }
  if ('unsubscribe' in call) {
    const form = new URLSearchParams(call.form)
    return await unsubscribe.fetch(new Request(call.unsubscribe, {method: 'POST', body: form}))
  }
  if ('page' in call) {
    const {pathname} = new URL(call.page, origin)
    const page = pages.find(({pattern}) => pattern === pathname)
    if (!page) throw new Error(`no page ${pathname}`)
    // As a browser does it: the form with room for files posts in parts.
    const form = 'answer' in call.form ? partsOf(call.form) : new URLSearchParams(call.form)
    const headers = {accept: 'text/html'}
    return await page.fetch(
      new Request(new URL(call.page, origin), {method: 'POST', headers, body: form}),
    )
  }
  const body = JSON.stringify({_id: call.id, _type: call.type})
  const at = (await shared.now()).getTime()
  const signature = await encodeSignatureHeader(
    body,
    at,
    shared.settings.secrets.SANITY_WEBHOOK_SECRET,
  )
  const headers = {'content-type': 'application/json', 'sanity-webhook-signature': signature}
  const url = `${origin}/api/webhooks/sanity`
  return await webhook.fetch(new Request(url, {method: 'POST', headers, body}))
}

function partsOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of stream) {
    const lines = `${rest}${String(chunk)}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
