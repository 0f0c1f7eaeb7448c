import type {Consent} from '../../../../core/optOut/consent.js'
import type {UndoClaims} from '../../../../core/optOut/undoLink.js'
import type {Services} from '../../services.js'
import {noticeInForce} from './noticeInForce.js'

/** The notice that a consent to a brand's newsletters was given under. */
export async function noticeAgreedTo(
  services: Services,
  brand: string,
  {l: language}: Pick<UndoClaims, 'l'>,
  at: Date,
): Promise<Pick<Consent, 'notice'>> {
  const version = await noticeInForce(services, {brand, language, at})
  if (!version) return {}
  const {notice, version: number, hash} = version
  return {notice: {notice, language: version.language, version: number, hash}}
}
