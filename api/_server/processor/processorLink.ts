import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {RequestMail} from '../../../core/export/requestMail.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {processorLinkDays} from '../../../core/processor/processorTokens.js'
import {sealToken} from '../../../core/token/sealToken.js'
import type {RequestLink} from '../export/requestLinks.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'

const dayMs = 86_400_000

/** The link where a source's people answer, counted from when its mail was asked for. */
export async function processorLink(
  services: Services,
  party: ExportParty,
  {requestId}: DataRequest,
  source: SourceAnswer,
  {askedAt}: RequestMail,
): Promise<RequestLink> {
  const expiresAt = new Date(Date.parse(askedAt) + processorLinkDays * dayMs)
  const claims = {r: requestId, a: source.name, s: source.linkSerial}
  const {TOKEN_KEYS} = services.settings.secrets
  const token = await sealToken(TOKEN_KEYS, 'processor', claims, expiresAt)
  return {url: `${linkOrigin(services.settings, party.brand)}/api/processor?t=${token}`, expiresAt}
}
