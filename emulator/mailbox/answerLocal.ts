import * as z from 'zod'

import type {ApiState} from './answerApi.js'
import {MailboxError} from './mailboxError.js'
import {receiveEmail} from './receiveEmail.js'
import {readRequestBody} from './requestBody.js'
import {seedMailbox} from './seedMailbox.js'

/** The mailbox's own endpoints under `/_local/`, for the start script and for tests. */
export async function answerLocal(request: Request, state: ApiState): Promise<Response> {
  const asked = `${request.method} ${new URL(request.url).pathname}`
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') {
    return new Response(null, {status: 403})
  }
  try {
    switch (asked) {
      case 'GET /_local/faults':
        return Response.json({waiting: state.faults.waiting})
      case 'POST /_local/faults':
        return Response.json(state.faults.add((await readRequestBody(request)).value), {
          status: 201,
        })
      case 'DELETE /_local/faults':
        state.faults.clear()
        return new Response(null, {status: 204})
      case 'GET /_local/unknown-requests':
        return Response.json({unknownRequests: state.unknownRequests})
      case 'POST /_local/seed': {
        const {value} = await readRequestBody(request)
        const {context} = state
        return Response.json(context.store.atomically(() => seedMailbox(value, context)))
      }
      case 'POST /_local/received': {
        const {value} = await readRequestBody(request)
        const {context} = state
        return Response.json(context.store.atomically(() => receiveEmail(value, context)))
      }
      default:
        throw new MailboxError('not_found', `The local mailbox has no ${asked}.`)
    }
  } catch (error) {
    if (error instanceof MailboxError) return Response.json(error.body, {status: error.statusCode})
    if (!(error instanceof z.ZodError)) throw error
    const refusal = new MailboxError('validation_error', z.prettifyError(error))
    return Response.json(refusal.body, {status: refusal.statusCode})
  }
}
