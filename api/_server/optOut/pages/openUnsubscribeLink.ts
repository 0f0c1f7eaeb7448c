import {
  type UnsubscribeTarget,
  unsubscribeTargetSchema,
} from '../../../../core/optOut/unsubscribeTarget.js'
import {openToken} from '../../../../core/token/sealToken.js'
import type {Call} from '../../route.js'

/** Who leaves what, by the link's token; `undefined` for any token we did not make for this. */
export async function openUnsubscribeLink(
  {services, now}: Call,
  token: string,
): Promise<UnsubscribeTarget | undefined> {
  const keys = services.settings.secrets.TOKEN_KEYS
  const opened = await openToken(keys, 'unsubscribe', unsubscribeTargetSchema, token, now)
  return opened.state === 'valid' ? opened.claims : undefined
}
