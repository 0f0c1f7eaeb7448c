import type {CaseAct} from '../../../core/case/caseAct.js'
import {hasCopyToPrint} from '../../../core/case/copyChange.js'
import {isIdentityFormOffered} from '../../../core/case/doubtForm.js'
import {exportSchemaPath} from '../../../core/export/exportSchema.js'
import {withEvents} from '../../../core/export/requestEvent.js'
import {maskAddress} from '../../../core/subject/maskAddress.js'
import {attachedFiles} from '../export/attachedFiles.js'
import {attachmentResponse, givenBySources} from '../export/attachmentResponse.js'
import {changeRequest} from '../export/changeRequest.js'
import {fileResponse} from '../export/fileResponse.js'
import {identityFormResponse} from '../export/identityFormResponse.js'
import {openExportFile} from '../export/openExportFile.js'
import type {Services} from '../services.js'
import type {OpenedCase} from './openCaseLink.js'

type Open = Extract<OpenedCase, {isOpen: true}>

/**
 * Gives a handler one file of a case to print: that is written to the timeline before anything is
 * given.
 *
 * @returns `undefined` where the case has no such file to give
 */
export async function printedFile(
  services: Services,
  {party, handler, claims}: Open,
  act: Extract<CaseAct, {act: 'print'}>,
  now: Date,
): Promise<Response | undefined> {
  const by = {by: claims.h, maskedBy: maskAddress(handler), form: act.form}
  const noted = await changeRequest(services, claims.r, (latest) => {
    const isThere =
      act.file === 'identityForm' ? isIdentityFormOffered(latest) : hasCopyToPrint(latest)
    const isNoted = (latest.events ?? []).some(({form}) => form === act.form)
    if (!isThere || isNoted) return undefined
    return {events: withEvents(latest, [{what: 'printed', ...by}], now)}
  })
  const request = noted?.request
  if (!request?.events?.some(({form}) => form === act.form)) return undefined
  if (act.file === 'identityForm') return await identityFormResponse(services, party, request, now)
  if (act.file !== 'pdf' && act.file !== 'json') {
    return await attachmentResponse(services, givenBySources(request), act.file)
  }
  const content = await openExportFile(services, request)
  if (!content) return undefined
  const source = {
    content,
    accentColor: party.brand.accentColor ?? undefined,
    schemaUrl: `${services.settings.publicOrigin}${exportSchemaPath}`,
    attachments: () => attachedFiles(services, request),
  }
  return fileResponse(source, act.file)
}
