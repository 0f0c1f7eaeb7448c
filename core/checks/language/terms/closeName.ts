/** Names that most notices have, and that a slip in typing is easily told from. */
const names = [
  'Facebook',
  'Google',
  'Instagram',
  'LinkedIn',
  'Microsoft',
  'Mailchimp',
  'YouTube',
  'Twitter',
  'Snapchat',
  'Pinterest',
  'WordPress',
  'Datatilsynet',
  'Integritetsskyddsmyndigheten',
]

/** The well-known name that a word with a capital is one letter away from; `undefined` for all else. */
export function closeName(word: string): string | undefined {
  if (word.length < 6 || word.charAt(0) === word.charAt(0).toLowerCase()) return undefined
  const small = word.toLowerCase()
  if (names.some((name) => small.startsWith(name.toLowerCase()))) return undefined
  return names.find((name) => isOneAway(small, name.toLowerCase()))
}

/** Whether one letter more, less or other, or two swapped, makes the one of the other. */
function isOneAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  let start = 0
  while (start < one.length && one.charAt(start) === other.charAt(start)) start += 1
  const rest = (word: string, skip: number): string => word.slice(start + skip)
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 0) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    (rest(one, 2) === rest(other, 2) &&
      one.charAt(start) === other.charAt(start + 1) &&
      one.charAt(start + 1) === other.charAt(start))
  )
}
