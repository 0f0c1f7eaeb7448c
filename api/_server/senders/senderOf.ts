import {Refusal} from '../../../core/refusal.js'
import {isSameSecret} from '../isSameSecret.js'
import type {SenderKey} from '../optOutSettings.js'
import type {Call} from '../route.js'

/** Who asks: a sender elsewhere, known by its key. */
export type Sender = Omit<SenderKey, 'key'>

/**
 * The sender whose key the request carries as bearer token. Every key is compared, each in constant
 * time, so that an answer's time tells nothing about them.
 *
 * @throws Refusal `unauthorized` without a key that is set up.
 */
export function senderOf({request, services}: Pick<Call, 'request' | 'services'>): Sender {
  const {senderKeys} = services.settings.optOut
  if (senderKeys.length === 0) {
    throw new Refusal('unauthorized', 'No sender key is set up here: set SENDER_KEYS.')
  }
  const header = request.headers.get('authorization') ?? ''
  const given = /^bearer +(\S+)$/i.exec(header)?.[1] ?? ''
  const [sender] = senderKeys.filter(({key}) => isSameSecret(given, key))
  if (!sender) {
    throw new Refusal('unauthorized', 'Expected a sender key: Authorization: Bearer <key>.')
  }
  return sender
}

/** @throws Refusal `forbidden` where the sender's key is for other brands. */
export function assertSendsFor({brands}: Sender, brand: string): void {
  if (brands && !brands.includes(brand)) {
    throw new Refusal('forbidden', 'This sender key is not for that brand.')
  }
}
