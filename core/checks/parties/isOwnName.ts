import {editDistance} from '../editDistance.js'
import type {CheckedNotice} from '../rule.js'
import {labelOf} from './domainOf.js'
import {coreName, fitsName, isSameOrganisation, plainName} from './organisationNames.js'
import {ownDomains} from './ownDomains.js'
import {speakerOf} from './speakerOf.js'

/**
 * Whether a name is one of who speaks: as known, as a brand, as in the title, as its domain says it, or
 * one of these with a slip of the pen.
 */
export function isOwnName(notice: CheckedNotice, name: string): boolean {
  const {names} = speakerOf(notice)
  if (names.some((each) => isSameOrganisation(each, name) || beginsAlike(each, name))) return true
  const title = notice.elements.title?.text ?? ''
  const [first = ''] = coreName(name).split(' ')
  if (first.length > 3 && title.toLowerCase().includes(first)) return true
  const {domains, isSure} = ownDomains(notice)
  return isSure && [...domains].some((domain) => fitsName(labelOf(domain), name))
}

/** The first word that tells a name apart is the same, or a letter or two off. */
export function beginsAlike(one: string, other: string): boolean {
  const [mine, theirs] = [firstWord(one), firstWord(other)]
  if (mine.length < 4 || theirs.length < 4) return mine === theirs && mine !== ''
  const most = Math.min(mine.length, theirs.length) > 7 ? 2 : 1
  return editDistance(mine, theirs, most) <= most
}

function firstWord(name: string): string {
  return plainName((name.trim().split(/\s+/)[0] ?? '').replaceAll('-', '').replace(/s$/, ''))
}
