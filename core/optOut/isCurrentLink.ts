import {decodeProtectedHeader} from 'jose'

import {normalizeAddress} from '../subject/normalizeAddress.js'
import {openToken} from '../token/sealToken.js'
import type {LinkSettings} from './unsubscribeLink.js'
import {type UnsubscribeTarget, unsubscribeTargetSchema} from './unsubscribeTarget.js'

/**
 * Whether a link that was made earlier is one that would be made today: the same person, newsletter,
 * language and origin, sealed with the newest key. Older ones work too; they need not be kept.
 */
export async function isCurrentLink(
  link: string,
  target: UnsubscribeTarget,
  {keys, publicOrigin, linkHost}: LinkSettings,
): Promise<boolean> {
  const start = `${(linkHost ?? publicOrigin).replace(/\/$/, '')}/api/unsubscribe?t=`
  if (!link.startsWith(start)) return false
  const token = link.slice(start.length)
  // It never expires: any instant will do.
  const opened = await openToken(keys, 'unsubscribe', unsubscribeTargetSchema, token, new Date(0))
  if (opened.state !== 'valid' || decodeProtectedHeader(token).kid !== keys[0]?.id) return false
  const {email, brand, newsletter, language} = opened.claims
  return (
    email === normalizeAddress(target.email) &&
    brand === target.brand &&
    newsletter === target.newsletter &&
    language === target.language
  )
}
