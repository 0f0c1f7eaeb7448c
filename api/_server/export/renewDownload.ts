import {mailsADay, mailsWithinADay, owedMail} from '../../../core/export/owedMail.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {sendOwedMails} from './sendOwedMails.js'

/** Mails a new download link, to the address of the request alone; the one before it dies. */
export async function renewDownload(
  services: Services,
  requestId: string,
  now: Date,
): Promise<void> {
  await changeRequest(services, requestId, (request) =>
    request.state !== 'ready' ||
    !request.sealedFile ||
    mailsWithinADay([request], 'ready', now) >= mailsADay
      ? undefined
      : {
          downloadSerial: request.downloadSerial + 1,
          mails: [...request.mails, owedMail(request, 'ready', request.language, now)],
        },
  )
  await sendOwedMails(services, requestId, now)
}
