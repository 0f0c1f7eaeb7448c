import {publicSites, webmail} from '../facts/publicSites.js'
import {oncePer} from '../oncePer.js'
import type {CheckedNotice} from '../rule.js'
import {domainOf, domainOfAddress, labelOf} from './domainOf.js'
import {isStrangeEnd, nearDomain} from './nearDomain.js'
import {fitsName} from './organisationNames.js'
import {speakerOf} from './speakerOf.js'
import {voicesOf} from './voicesOf.js'

/** Which domains are the notice's own. */
export interface OwnDomains {
  readonly domains: ReadonlySet<string>
  /** They are known, fit the name of who speaks, or are by far the ones named most. */
  readonly isSure: boolean
}

/** The domains of who speaks: as known, or those that fit its name, or the one named most. */
export const ownDomains: (notice: CheckedNotice) => OwnDomains = oncePer(readOwnDomains)

function readOwnDomains(notice: CheckedNotice): OwnDomains {
  const {elements, known} = notice
  if (known) {
    const domains = [known.brand, known.controller].flatMap(({domains: sites, emails}) => [
      ...sites.map(domainOf),
      ...emails.map(domainOfAddress),
    ])
    return {domains: new Set(domains), isSure: domains.length > 0}
  }
  const voices = voicesOf(notice)
  const weights = new Map<string, number>()
  const weigh = (domain: string, weight: number): void => {
    if (!isAnybodys(domain)) weights.set(domain, (weights.get(domain) ?? 0) + weight)
  }
  for (const {address, block} of elements.emails) {
    weigh(domainOfAddress(address), voices[block] === 'own' ? 2 : 0)
  }
  for (const {host, block} of elements.urls) weigh(domainOf(host), voices[block] === 'own' ? 1 : 0)
  const {names} = speakerOf(notice)
  const title = elements.title?.text
  const isFitting = (domain: string): boolean =>
    names.some((name) => fitsName(labelOf(domain), name) || name.toLowerCase() === domain)
  const fitting = [...weights.keys()].filter(isFitting)
  if (fitting.length > 0) {
    const own = [...fitting, ...mailDomains(notice, new Set(fitting))]
    return {domains: withTwins(own, weights), isSure: true}
  }
  const ranked = [...weights].toSorted((one, other) => other[1] - one[1])
  const [first, second] = ranked
  if (!first) return {domains: new Set(), isSure: false}
  const isNamedInTitle = title?.toLowerCase().includes(labelOf(first[0])) ?? false
  const isSure = isNamedInTitle || (first[1] >= 4 && first[1] >= 3 * (second?.[1] ?? 0))
  return {domains: withTwins([first[0]], weights), isSure}
}

/**
 * Who has a site and no mailbox there has its mailboxes elsewhere, as a local branch has them at its
 * union: the domain that is written to again and again, or in the lines below one's own name.
 */
function mailDomains(notice: CheckedNotice, fitting: ReadonlySet<string>): string[] {
  const voices = voicesOf(notice)
  const {blocks} = notice.text
  const {names} = speakerOf(notice)
  const mails = notice.elements.emails
    .filter(({block}) => voices[block] === 'own')
    .map(({address, block}) => ({domain: domainOfAddress(address), block}))
    .filter(({domain}) => !isAnybodys(domain))
  if (mails.some(({domain}) => fitting.has(domain))) return []
  const isInCard = (block: number): boolean =>
    blocks
      .slice(Math.max(0, block - 4), block)
      .some(({text}) => text.length < 60 && names.some((name) => text.includes(name)))
  return mails
    .filter(
      ({domain, block}) =>
        mails.filter((each) => each.domain === domain).length > 1 || isInCard(block),
    )
    .map(({domain}) => domain)
}

/** `example.com` beside `example.no`. */
function withTwins(
  domains: readonly string[],
  weights: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const sound = withoutSlips(domains, weights)
  const labels = new Set(sound.map(labelOf))
  const twins = [...weights.keys()].filter(
    (each) => labels.has(labelOf(each)) && !isStrangeEnd(each.slice(labelOf(each).length + 1)),
  )
  return new Set([...sound, ...twins])
}

/** A domain that is one slip away from another that is named as often or more is a misspelling of it. */
function withoutSlips(
  domains: readonly string[],
  weights: ReadonlyMap<string, number>,
): readonly string[] {
  const ranked = domains.toSorted(
    (one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0),
  )
  return ranked.filter((domain, index) => nearDomain(domain, ranked.slice(0, index)) === undefined)
}

/** A domain that says nothing of who speaks: webmail, an authority's, a well-known service's. */
export function isAnybodys(domain: string): boolean {
  return webmail.has(domain) || publicSites.has(domain)
}
