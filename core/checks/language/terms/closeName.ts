import {editDistance} from '../../editDistance.js'

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
  return names.find((name) => editDistance(small, name.toLowerCase(), 1) === 1)
}
