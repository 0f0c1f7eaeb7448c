/**
 * What a program that sends mail itself imports: the link and the headers of each mail, made where
 * the mail is made. It needs the same `TOKEN_KEYS` and origin as the functions.
 *
 * Whoever has no access to the keys asks `POST /api/links` instead, and everyone asks the functions
 * who must not be mailed: a link says nothing about that.
 *
 * @example
 * const target = {email: 'anna@example.com', brand: 'klinikk24', newsletter: 'nytt', language: 'nb'}
 * const settings = {keys: [{id: 'k1', key}], publicOrigin: 'https://notices.example.no'}
 * const headers = await unsubscribeHeaders(target, settings)
 */
export {channels, type Channel} from './channel.js'
export {isSuppressed, type LeftScope, type Sending} from './isSuppressed.js'
export {unsubscribeHeaders} from './unsubscribeHeaders.js'
export {type LinkSettings, unsubscribeLink} from './unsubscribeLink.js'
export type {UnsubscribeTarget} from './unsubscribeTarget.js'
export type {TokenKeys} from '../token/sealToken.js'
