import {requestClaimsSchema} from '../../core/export/exportTokens.js'
import {statusPage} from '../../core/export/statusPage.js'
import {renderPage} from '../../core/page/renderPage.js'
import {openRequestLink} from '../_server/export/openRequestLink.js'
import {sourceTitles} from '../_server/export/sourceTitles.js'
import {pageResponse} from '../_server/pageResponse.js'
import {route} from '../_server/route.js'

/** Where a request stands; the link holds as long as the request is kept. */
export default route('/api/export/status', {
  async GET(call) {
    const link = await openRequestLink(call, 'export-status', requestClaimsSchema)
    if (!link.isOpen) return link.answer
    const {party, request, token} = link
    const titles = sourceTitles(call.services, party, request.language)
    const page = statusPage(party, request, titles, {now: call.now, token})
    return await pageResponse(renderPage(page))
  },
})
