import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'
import type {Services} from '../services.js'
import {openAttachment} from './sealAttachment.js'

/** What a button of `attachmentList` posts as its `file`. */
export const attachmentFile = /^attachment-[0-9a-f-]{36}$/

/** The files that sources gave for a request. */
export function givenBySources({sources}: DataRequest): readonly SealedAttachment[] {
  return sources.flatMap(({attachments}) => attachments ?? [])
}

/**
 * One of these files as it was given, to keep and never to show in a browser: what stands in it is
 * not ours. `undefined` when it is none of them.
 */
export async function attachmentResponse(
  services: Services,
  files: readonly SealedAttachment[],
  file: string,
): Promise<Response | undefined> {
  const attachment = files.find(({_key}) => file === `attachment-${_key}`)
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
