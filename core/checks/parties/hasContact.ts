import {publicSites} from '../facts/publicSites.js'
import type {CheckedNotice} from '../rule.js'
import {domainOfAddress} from './domainOf.js'
import {ownAddresses} from './ownAddresses.js'
import {voicesOf} from './voicesOf.js'

/** Whether who speaks can be reached: by a mailbox, a telephone or the post. */
export function hasContact(notice: CheckedNotice): boolean {
  const {emails, phones} = notice.elements
  const voices = voicesOf(notice)
  const isOwn = ({block}: {readonly block: number}): boolean => voices[block] !== 'embedded'
  return (
    emails.some((each) => isOwn(each) && !publicSites.has(domainOfAddress(each.address))) ||
    phones.some(isOwn) ||
    ownAddresses(notice).length > 0
  )
}
