/** The host of an address as people write it, in lower case, without scheme, `www.`, port and path. */
export function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '')
}
