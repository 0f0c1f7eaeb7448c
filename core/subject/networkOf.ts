/** The network an IP address is in, and the wider one that a customer of a provider may own whole. */
export interface Network {
  /** `203.0.113.0/24`, `2001:db8:1:2::/64` */
  readonly network: string
  /** The same for IPv4; `2001:db8:1::/48` for IPv6, of which one customer can have 65,536 networks. */
  readonly wide: string
}

/** The networks of an IP address in text; `undefined` for what is none. */
export function networkOf(address: string): Network | undefined {
  const text = address.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return ipv4(text)
  return /^[\da-f:.]+$/i.test(text) && text.includes(':') ? ipv6(text) : undefined
}

function ipv4(text: string): Network | undefined {
  const parts = text.split('.').map(Number)
  if (parts.some((part) => part > 255)) return undefined
  const network = `${parts.slice(0, 3).join('.')}.0/24`
  return {network, wide: network}
}

/** URL writes an IPv6 address in its one canonical form (RFC 5952), all but the run of zeros. */
function ipv6(text: string): Network | undefined {
  const url = `http://[${text}]/`
  if (!URL.canParse(url)) return undefined
  const [head = '', tail] = new URL(url).hostname.slice(1, -1).split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = Array.from({length: 8 - before.length - after.length}, () => '0')
  const groups = tail === undefined ? before : [...before, ...zeros, ...after]
  return {
    network: `${groups.slice(0, 4).join(':')}::/64`,
    wide: `${groups.slice(0, 3).join(':')}::/48`,
  }
}
