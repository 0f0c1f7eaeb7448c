const checked = new Map<string, boolean>()

/** Whether a name is a time zone's of the IANA database, such as `Europe/Oslo`. */
export function isTimeZone(name: string): boolean {
  const known = checked.get(name)
  if (known !== undefined) return known
  const isKnown = hasFormat(name)
  checked.set(name, isKnown)
  return isKnown
}

function hasFormat(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
