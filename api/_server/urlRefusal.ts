/**
 * Why personal data may not be sent to an address of the settings; `undefined` where it may: over
 * https alone, and from the local stack to this machine alone.
 */
export function urlRefusal(url: string, isLocal: boolean): string | undefined {
  const {protocol, username, password} = new URL(url)
  if (username || password) return 'has a name or a password in its url'
  if (isLocal && !isOnThisMachine(url)) return 'is not on this machine: the local stack is'
  return !isLocal && protocol !== 'https:' ? 'needs https' : undefined
}

/** What the local stack may call: nothing it does leaves the machine. */
export function isOnThisMachine(url: string): boolean {
  return /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(URL.parse(url)?.hostname ?? '')
}
