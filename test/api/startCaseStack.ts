import caseRoute from '../../api/case.js'
import desk from '../../api/desk.js'
import type {DeskArguments, DeskCommand} from '../../core/desk/deskCommands.js'
import {openDeskGrant} from '../../core/desk/deskGrant.js'
import {functionsOrigin} from '../localStack.js'
import {linkIn, startExportStack} from './startExportStack.js'

const html = {accept: 'text/html'}

/** The stack of requests, with what the Studio and a handler do. */
export async function startCaseStack() {
  const stack = await startExportStack()
  const send = async (path: string, fields?: Record<string, string>): Promise<Response> =>
    await caseRoute.fetch(
      new Request(new URL(path, functionsOrigin), {
        headers: html,
        ...(fields ? {method: 'POST', body: new URLSearchParams(fields)} : {}),
      }),
    )
  const ask = async <Command extends DeskCommand>(
    name: Command,
    asked: DeskArguments<Command>,
  ): Promise<{status: number; body: unknown}> => {
    const opened = await openDeskGrant(name, asked, crypto.getRandomValues(new Uint8Array(48)))
    await stack.client.create(opened.grant)
    const response = await desk.fetch(
      new Request(`${functionsOrigin}/api/desk`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(opened.request),
      }),
    )
    return {status: response.status, body: await response.json()}
  }
  return {
    ...stack,
    send,
    ask,
    /** Asks for a link in the Studio and gives the newest one that was mailed. */
    async caseLink(requestId: string, address = 'handler@example.com'): Promise<string> {
      await ask('openCase', {requestId, address, language: 'en'})
      const mails = await stack.mailsTo(address)
      return linkIn(mails.at(-1)?.text ?? '', '/api/case')
    },
  }
}

export type CaseStack = Awaited<ReturnType<typeof startCaseStack>>

/** The hidden fields of the first form on a page that posts this act. */
export function fieldsOf(page: string, act: string): Record<string, string> {
  const form = page.split('<form').find((part) => part.includes(`name="act" value="${act}"`))
  if (!form) throw new Error(`no form that posts ${act}`)
  const hidden = form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)
  return Object.fromEntries(Array.from(hidden, ([, name = '', value = '']) => [name, value]))
}
