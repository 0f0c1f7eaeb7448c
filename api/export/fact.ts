import * as z from 'zod'

import {requestClaimsSchema} from '../../core/export/exportTokens.js'
import {factPage} from '../../core/export/factForm.js'
import {renderPage} from '../../core/page/renderPage.js'
import {Refusal} from '../../core/refusal.js'
import {offerFact} from '../_server/export/offerFact.js'
import {openRequestLink} from '../_server/export/openRequestLink.js'
import {personalDataSources} from '../_server/export/personalDataSources.js'
import {statusPath} from '../_server/export/requestLinks.js'
import {seeOther} from '../_server/export/seeOther.js'
import {pageResponse} from '../_server/pageResponse.js'
import {readForm} from '../_server/readForm.js'
import {route} from '../_server/route.js'

const formSchema = z.object({
  source: z.string().max(60),
  fact: z.string().trim().min(1).max(200),
})

/** Where a person gives a source the fact that it wants beside the mailbox. */
export default route('/api/export/fact', {
  async GET(call) {
    const {services} = call
    const link = await openRequestLink(call, 'export-status', requestClaimsSchema)
    if (!link.isOpen) return link.answer
    const {party, request, token} = link
    const page = factPage(party, request, personalDataSources(services), {
      token,
      statusPath: await statusPath(services, request.requestId),
    })
    return await pageResponse(renderPage(page))
  },

  async POST(call) {
    const {services, now} = call
    const link = await openRequestLink(call, 'export-status', requestClaimsSchema)
    if (!link.isOpen) return link.answer
    const {source: name, fact} = await readForm(call.request, formSchema)
    const source = personalDataSources(services).find((each) => each.fact && each.name === name)
    if (!source) throw new Refusal('bad_request', 'No such source waits for a fact.')
    const {requestId} = link.request
    const outcome = await offerFact(services, requestId, {source, fact, now})
    if (outcome === 'unanswered') {
      throw new Refusal('unavailable', 'The system did not answer. Try again in a while.')
    }
    return seeOther(
      outcome === 'wrong'
        ? `/api/export/fact?t=${link.token}`
        : await statusPath(services, requestId),
    )
  },
})
