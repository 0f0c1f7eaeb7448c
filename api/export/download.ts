import * as z from 'zod'

import {isInDoubt} from '../../core/case/identityStanding.js'
import {downloadPage, renewedPage, renewPage} from '../../core/export/downloadPage.js'
import {exportSchemaPath} from '../../core/export/exportSchema.js'
import {downloadClaimsSchema} from '../../core/export/exportTokens.js'
import {isCollectedAnew} from '../../core/export/filesKept.js'
import {renderPage} from '../../core/page/renderPage.js'
import {attachedFiles} from '../_server/export/attachedFiles.js'
import {
  attachmentFile,
  attachmentResponse,
  givenBySources,
} from '../_server/export/attachmentResponse.js'
import {exportFormats} from '../_server/export/exportFiles.js'
import {fileResponse} from '../_server/export/fileResponse.js'
import {noteDownload} from '../_server/export/noteDownload.js'
import {openExportFile} from '../_server/export/openExportFile.js'
import {openRequestLink, wrongLink} from '../_server/export/openRequestLink.js'
import {renewDownload} from '../_server/export/renewDownload.js'
import {statusPath} from '../_server/export/requestLinks.js'
import {seeOther} from '../_server/export/seeOther.js'
import {pageResponse} from '../_server/pageResponse.js'
import {readForm} from '../_server/readForm.js'
import {route, type Call} from '../_server/route.js'

const formSchema = z.union([
  z.object({file: z.enum(exportFormats)}),
  z.object({file: z.string().regex(attachmentFile)}),
  z.object({renew: z.literal('yes')}),
])

/** The files: opening the link hands out nothing, its buttons post. */
export default route('/api/export/download', {
  async GET(call) {
    const link = await openDownload(call)
    if (!link.isOpen) return link.answer
    const {request, party, token, claims} = link
    if (link.over) {
      return await pageResponse(renderPage(renewPage(party, request, link.over, token)), {
        status: 410,
      })
    }
    const content = await openExportFile(call.services, request)
    if (!content) return await wrongLink(call, 'gone', request)
    const links = {
      token,
      expiresAt: new Date(claims.u * 1000),
      statusPath: await statusPath(call.services, request.requestId),
    }
    return await pageResponse(renderPage(downloadPage(party, request, content.head, links)))
  },

  async POST(call) {
    const {services, now} = call
    const form = await readForm(call.request, formSchema)
    const link = await openDownload(call)
    if (!link.isOpen) return link.answer
    const {request, party, token} = link
    if ('renew' in form) {
      await renewDownload(services, request.requestId, now)
      return await pageResponse(renderPage(renewedPage(party, request)))
    }
    if (link.over) {
      const page = renewPage(party, request, link.over, token)
      return await pageResponse(renderPage(page), {status: 410})
    }
    if (!isFormat(form.file)) {
      const attachment = await attachmentResponse(services, givenBySources(request), form.file)
      if (!attachment) return await wrongLink(call, 'gone', request)
      await noteDownload(services, request, now)
      return attachment
    }
    const content = await openExportFile(services, request)
    if (!content) return await wrongLink(call, 'gone', request)
    await noteDownload(services, request, now)
    const source = {
      content,
      accentColor: party.brand.accentColor ?? undefined,
      schemaUrl: `${services.settings.publicOrigin}${exportSchemaPath}`,
      attachments: () => attachedFiles(services, request),
    }
    return fileResponse(source, form.file)
  },
})

/** The link with why it holds no longer, if so: a newer one was mailed, or its time is over. */
async function openDownload(call: Call) {
  const link = await openRequestLink(call, 'export-download', downloadClaimsSchema)
  if (!link.isOpen) return link
  const {request, claims, isExpired} = link
  const isAnew = request.state === 'collecting' && request.readyAt
  if (request.state !== 'ready' && !isAnew) {
    return {isOpen: false as const, answer: await wrongLink(call, 'gone', request)}
  }
  const isThere = request.sealedFile || isCollectedAnew(request)
  if (isAnew || !isThere || isInDoubt(request)) {
    const answer = seeOther(await statusPath(call.services, request.requestId))
    return {isOpen: false as const, answer}
  }
  if (!request.sealedFile) return {...link, over: 'expired' as const}
  const isSuperseded = claims.s !== request.downloadSerial
  const over = isSuperseded ? ('superseded' as const) : isExpired ? ('expired' as const) : undefined
  return {...link, over}
}

function isFormat(file: string): file is (typeof exportFormats)[number] {
  return exportFormats.some((format) => format === file)
}
