/** Whether an address is of a host over https and says nothing more: no path, no query, no name. */
export function isHttpsHost(text: string): boolean {
  if (!URL.canParse(text) || /[?#@]/.test(text)) return false
  const {protocol, pathname} = new URL(text)
  return protocol === 'https:' && pathname === '/'
}
