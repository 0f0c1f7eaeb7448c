import {editDistance} from '../../editDistance.js'
import {knownCookies, misnamedCookies, type KnownCookie} from '../../facts/knownCookies.js'

const byName = new Map(
  knownCookies.filter(({name}) => !name.endsWith('*')).map((each) => [each.name, each]),
)
const open = knownCookies
  .filter(({name}) => name.endsWith('*'))
  .map((each) => ({stem: each.name.slice(0, -1), each}))
const shortOnes = ['_ga', '_gid', '_gat', '_fbp', '_fbc', '_ttp']
const bare = new Map([...byName.values()].map((each) => [bareName(each.name), each]))

/** The well-known cookie of exactly this name. */
export function knownCookie(name: string): KnownCookie | undefined {
  return byName.get(name) ?? open.find(({stem}) => name.startsWith(stem))?.each
}

/**
 * The name somebody must have meant: other underscores or capitals, or, from six characters on, one
 * that is missing, too many, wrong or changed places. `undefined` for all else.
 */
export function meantCookie(name: string): string | undefined {
  if (knownCookie(name)) return undefined
  const same = bare.get(bareName(name))
  if (same) return same.name
  const listed = misnamedCookies.get(name.toLowerCase())
  if (listed !== undefined) return listed
  if (name.length < 6) return shortOnes.find((known) => isShortSlip(name, known))
  return [...byName.keys()].find((known) => known.length > 5 && editDistance(name, known, 1) === 1)
}

/** Short names are too near each other: two letters that changed places, or the last one twice. */
function isShortSlip(name: string, known: string): boolean {
  const isDoubled = name === known + known.slice(-1)
  return isDoubled || (name.length === known.length && isSwapped(name, known))
}

function isSwapped(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return (
    at < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

function bareName(name: string): string {
  return name.toLowerCase().replaceAll(/[_\s]/g, '')
}
