/** Ends under which anybody can have a name, that are more than one label long. */
const shared = /\.(?:co|com|org|net|ac|gov|kommune|mil|herad)\.[a-z]{2}$/

/** The part of a host name that somebody owns: `example.no` of `www.shop.example.no`. */
export function domainOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  return labels.slice(shared.test(host) ? -3 : -2).join('.')
}

/** A domain without its end: `example` of `example.no`. */
export function labelOf(domain: string): string {
  return domain.split('.')[0] ?? domain
}

/** The domain of an e-mail address. */
export function domainOfAddress(address: string): string {
  return domainOf(address.slice(address.lastIndexOf('@') + 1))
}
