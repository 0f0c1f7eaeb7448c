/** What a mail program offers for a mail's List-Unsubscribe header. */
export type UnsubscribeOffer =
  | {kind: 'one_click'; url: URL}
  | {kind: 'page'; url: URL}
  | {kind: 'mail'; address: string}
  | {kind: 'none'}

/**
 * Reads `List-Unsubscribe` (RFC 2369) and `List-Unsubscribe-Post` (RFC 8058, section 3.1).
 *
 * One click is offered only when the second header says so; RFC 8058 asks for https, and plain http
 * is taken too because the local stack has nothing else.
 */
export function readListUnsubscribe(headers: Readonly<Record<string, string>>): UnsubscribeOffer {
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const list = named.get('list-unsubscribe') ?? ''
  const urls = [...list.matchAll(/<([^<>]+)>/g)]
    .map((match) => (match[1] ?? '').trim())
    .filter((text) => URL.canParse(text))
    .map((text) => new URL(text))
  const web = urls.find(({protocol}) => protocol === 'https:' || protocol === 'http:')
  if (web) {
    const isOneClick =
      named.get('list-unsubscribe-post')?.trim().toLowerCase() === 'list-unsubscribe=one-click'
    return {kind: isOneClick ? 'one_click' : 'page', url: web}
  }
  const mail = urls.find(({protocol}) => protocol === 'mailto:')
  return mail ? {kind: 'mail', address: mail.pathname} : {kind: 'none'}
}
