import * as z from 'zod'

import {isIdentityFormOffered} from '../../core/case/doubtForm.js'
import {requestClaimsSchema} from '../../core/export/exportTokens.js'
import {statusPage} from '../../core/export/statusPage.js'
import {renderPage} from '../../core/page/renderPage.js'
import {attachmentFile, attachmentResponse} from '../_server/export/attachmentResponse.js'
import {identityFormResponse} from '../_server/export/identityFormResponse.js'
import {noteDownload} from '../_server/export/noteDownload.js'
import {openRequestLink, wrongLink} from '../_server/export/openRequestLink.js'
import {sourceTitles} from '../_server/export/sourceTitles.js'
import {pageResponse} from '../_server/pageResponse.js'
import {readForm} from '../_server/readForm.js'
import {route} from '../_server/route.js'

const formSchema = z.object({
  file: z.union([z.literal('identityForm'), z.string().regex(attachmentFile)]),
})

/** Where a request stands; the link holds as long as the request is kept. */
export default route('/api/export/status', {
  async GET(call) {
    const link = await openRequestLink(call, 'export-status', requestClaimsSchema)
    if (!link.isOpen) return link.answer
    const {party, request, token} = link
    const {kept} = call.services.settings
    const titles = sourceTitles(call.services, party, request.language)
    const page = statusPage(party, request, titles, {now: call.now, token, kept})
    return await pageResponse(renderPage(page))
  },

  async POST(call) {
    const {services, now} = call
    const {file} = await readForm(call.request, formSchema)
    const link = await openRequestLink(call, 'export-status', requestClaimsSchema)
    if (!link.isOpen) return link.answer
    const {party, request} = link
    if (file === 'identityForm') {
      return isIdentityFormOffered(request)
        ? await identityFormResponse(services, party, request, now)
        : await wrongLink(call, 'gone', request)
    }
    // What sources gave is not had by this link, which does not end: only what goes with an answer.
    const given = await attachmentResponse(services, request.attachments ?? [], file)
    if (!given) return await wrongLink(call, 'gone', request)
    await noteDownload(services, request, now)
    return given
  },
})
