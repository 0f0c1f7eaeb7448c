/** An address as editors may see it: `s•••@example.com`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const [first = ''] = Array.from(address.slice(0, at))
  return `${first}•••${address.slice(at)}`
}
