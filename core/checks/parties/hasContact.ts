import {addressesIn} from '../../reading/elements/addressesIn.js'
import {publicSites} from '../facts/publicSites.js'
import type {CheckedNotice} from '../rule.js'
import {domainOfAddress} from './domainOf.js'
import type {Voice} from './mainBlocks.js'

const authority =
  /Datatilsyn|Integritetsskydd|\bIMY\b|Datainspek|tilsynsmyndighe|tillsynsmyndighe|supervisory/i

/** The postal addresses of a notice that are no authority's. */
export function ownAddresses({text: {blocks}}: CheckedNotice, voices: readonly Voice[]) {
  return addressesIn(blocks).filter(({block, from}) => {
    const near = [
      blocks[block - 2]?.text,
      blocks[block - 1]?.text,
      blocks[block]?.text.slice(0, from),
    ]
    const isAuthority = near.some((text) => text !== undefined && authority.test(text))
    return voices[block] !== 'embedded' && !isAuthority
  })
}

/** Whether who speaks can be reached: by a mailbox, a telephone or the post. */
export function hasContact(notice: CheckedNotice, voices: readonly Voice[]): boolean {
  const {emails, phones} = notice.elements
  const isOwn = ({block}: {readonly block: number}): boolean => voices[block] !== 'embedded'
  return (
    emails.some((each) => isOwn(each) && !publicSites.has(domainOfAddress(each.address))) ||
    phones.some(isOwn) ||
    ownAddresses(notice, voices).length > 0
  )
}
