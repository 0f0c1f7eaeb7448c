import {editDistance} from '../editDistance.js'
import {isImpossibleEnd, isKnownEnd} from '../facts/topLevelDomains.js'
import {labelOf} from './domainOf.js'

const common = ['no', 'dk', 'se', 'com', 'net', 'org', 'info', 'eu']

/**
 * The domain that one looks like a misspelling of: the same name with an end that no domain has, or
 * one letter off (two in a long name). Another end that exists is another domain, and no misspelling.
 */
export function nearDomain(domain: string, domains: Iterable<string>): string | undefined {
  const label = labelOf(domain)
  const end = domain.slice(label.length + 1)
  for (const wanted of domains) {
    if (wanted === domain) return undefined
    const itsLabel = labelOf(wanted)
    if (itsLabel === label) {
      if (isStrangeEnd(end)) return wanted
      continue
    }
    if (itsLabel.length < 5 || wanted.slice(itsLabel.length + 1) !== end) continue
    // Names that tell themselves apart by a number are two names: klinikk24, klinikk25.
    if (itsLabel.replaceAll(/\d/g, '') === label.replaceAll(/\d/g, '')) continue
    const most = itsLabel.length >= 11 ? 2 : 1
    if (editDistance(label, itsLabel, most) <= most) return wanted
  }
  return undefined
}

/** An end that no domain has: two letters that are no country, or a common one misspelt. */
export function isStrangeEnd(end: string): boolean {
  if (!/^[a-z\d]+$/.test(end)) return false
  if (isImpossibleEnd(end)) return true
  return !isKnownEnd(end) && common.some((each) => editDistance(end, each, 1) <= 1)
}
