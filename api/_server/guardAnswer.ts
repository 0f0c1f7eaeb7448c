/**
 * What every answer says, whatever it is: browsers take it for what its type says it is, its address
 * goes to no other site, and nobody keeps it unless it says for how long.
 *
 * The host says the first two as well; here they hold on any host.
 */
export function guardAnswer(headers: Headers): void {
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
}
