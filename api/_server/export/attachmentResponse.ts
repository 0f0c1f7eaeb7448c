import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {Services} from '../services.js'
import {openAttachment} from './sealAttachment.js'

/** What a button of `attachmentList` posts as its `file`. */
export const attachmentFile = /^attachment-[0-9a-f-]{36}$/

/**
 * One file that a source gave, as it gave it, to keep and never to show in a browser: what stands in
 * it is not ours. `undefined` when the request has no such file.
 */
export async function attachmentResponse(
  services: Services,
  {sources}: DataRequest,
  file: string,
): Promise<Response | undefined> {
  const attachment = sources
    .flatMap(({attachments}) => attachments ?? [])
    .find(({_key}) => file === `attachment-${_key}`)
  const bytes = attachment && (await openAttachment(services, attachment))
  if (!attachment || !bytes) return undefined
  return new Response(bytes, {
    headers: {
      'content-type': attachment.mediaType,
      'content-disposition': `attachment; filename="${attachment.name}"`,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  })
}
