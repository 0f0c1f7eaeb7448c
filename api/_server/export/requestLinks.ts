import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {confirmExpiresAt, linkExpiresAt} from '../../../core/export/owedMail.js'
import type {RequestMail} from '../../../core/export/requestMail.js'
import {sealToken} from '../../../core/token/sealToken.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'

/** A link of a mail, on the brand's own host where it has one, and when it stops. */
export interface RequestLink {
  readonly url: string
  readonly expiresAt: Date
}

export async function confirmLink(
  services: Services,
  party: ExportParty,
  request: DataRequest,
  mail: RequestMail,
): Promise<RequestLink> {
  const expiresAt = confirmExpiresAt(request, mail)
  const {TOKEN_KEYS} = services.settings.secrets
  const claims = {r: request.requestId}
  const token = await sealToken(TOKEN_KEYS, 'export-confirm', claims, expiresAt)
  return {
    url: `${linkOrigin(services.settings, party.brand)}/api/export/confirm?t=${token}`,
    expiresAt,
  }
}

export async function downloadLink(
  services: Services,
  party: ExportParty,
  {requestId}: DataRequest,
  mail: RequestMail,
): Promise<RequestLink> {
  const expiresAt = linkExpiresAt(mail)
  const claims = {r: requestId, s: mail.serial, u: Math.floor(expiresAt.getTime() / 1000)}
  const {TOKEN_KEYS} = services.settings.secrets
  const token = await sealToken(TOKEN_KEYS, 'export-download', claims, expiresAt)
  return {
    url: `${linkOrigin(services.settings, party.brand)}/api/export/download?t=${token}`,
    expiresAt,
  }
}

/** The status page's path. It holds as long as the request is kept. */
export async function statusPath(services: Services, requestId: string): Promise<string> {
  const {TOKEN_KEYS} = services.settings.secrets
  const token = await sealToken(TOKEN_KEYS, 'export-status', {r: requestId})
  return `/api/export/status?t=${token}`
}
