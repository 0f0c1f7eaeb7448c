import {confirmPage} from '../../core/export/confirmPage.js'
import {requestClaimsSchema} from '../../core/export/exportTokens.js'
import {handlingOf} from '../../core/export/requestHandling.js'
import {renderPage} from '../../core/page/renderPage.js'
import {afterAnswer} from '../_server/afterAnswer.js'
import {collectRequest} from '../_server/export/collectRequest.js'
import {confirmRequest} from '../_server/export/confirmRequest.js'
import {openRequestLink, wrongLink} from '../_server/export/openRequestLink.js'
import {statusPath} from '../_server/export/requestLinks.js'
import {seeOther} from '../_server/export/seeOther.js'
import {pageResponse} from '../_server/pageResponse.js'
import {route} from '../_server/route.js'

/** The mailbox proof: the link opens a button, and only the button confirms. */
export default route('/api/export/confirm', {
  async GET(call) {
    const link = await openRequestLink(call, 'export-confirm', requestClaimsSchema)
    if (!link.isOpen) return link.answer
    const {request, party, token} = link
    if (request.state !== 'unconfirmed') {
      return seeOther(await statusPath(call.services, request.requestId))
    }
    if (link.isExpired) return await wrongLink(call, 'confirmExpired', request)
    return await pageResponse(renderPage(confirmPage(party, request, token)))
  },

  async POST(call) {
    const {services, now} = call
    const link = await openRequestLink(call, 'export-confirm', requestClaimsSchema)
    if (!link.isOpen) return link.answer
    const {requestId, state} = link.request
    if (state === 'unconfirmed') {
      if (link.isExpired) return await wrongLink(call, 'confirmExpired', link.request)
      const confirmed = await confirmRequest(services, link.request, now)
      if (!confirmed) return await wrongLink(call, 'gone')
      if (handlingOf(confirmed) === 'automatic') {
        await afterAnswer('collecting a request', () => collectRequest(services, requestId, now))
      }
    }
    return seeOther(await statusPath(services, requestId))
  },
})
