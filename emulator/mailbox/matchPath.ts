/**
 * Reads the parameters of `pattern` (`/contacts/:contact/topics`) from a path, or undefined.
 *
 * Parameters are decoded; one that cannot be decoded matches nothing.
 */
export function matchPath(pattern: string, pathname: string): Record<string, string> | undefined {
  const expected = pattern.split('/')
  const given = pathname.split('/')
  if (expected.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of expected.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) {
      const decoded = decode(value)
      if (!decoded) return undefined
      params[part.slice(1)] = decoded
    } else if (part !== value) {
      return undefined
    }
  }
  return params
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}
