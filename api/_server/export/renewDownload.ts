import {isCollectedAnew} from '../../../core/export/filesKept.js'
import {mailsADay, mailsWithinADay, owedMail} from '../../../core/export/owedMail.js'
import {afterAnswer} from '../afterAnswer.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {collectRequest} from './collectRequest.js'
import {sendOwedMails} from './sendOwedMails.js'

/**
 * Mails a new download link, to the address of the request alone; the one before it dies. Where the
 * files are deleted by now, the sources are asked once more first.
 */
export async function renewDownload(
  services: Services,
  requestId: string,
  now: Date,
): Promise<void> {
  const renewed = await changeRequest(services, requestId, (request) => {
    if (request.state !== 'ready' || mailsWithinADay([request], 'ready', now) >= mailsADay) {
      return undefined
    }
    if (isCollectedAnew(request)) return {state: 'collecting', collectingAt: null}
    if (!request.sealedFile) return undefined
    return {
      downloadSerial: request.downloadSerial + 1,
      mails: [...request.mails, owedMail(request, 'ready', request.language, now)],
    }
  })
  if (renewed?.hasChanged && renewed.request.state === 'collecting') {
    await afterAnswer('collecting a request anew', () => collectRequest(services, requestId, now))
    return
  }
  await sendOwedMails(services, requestId, now)
}
