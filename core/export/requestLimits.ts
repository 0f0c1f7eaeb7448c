import {mailsADay} from './owedMail.js'

/** What was let through lately, before the form at hand. */
export interface RecentRequests {
  /** Confirm mails to the address within a day. */
  readonly ofAddress: number
  /** Forms from the network within an hour, and from the wider one; `undefined` if it is not known. */
  readonly ofNetwork: number | undefined
  readonly ofWideNetwork: number | undefined
  /** Forms on the brand's page within an hour. */
  readonly ofBrand: number
}

/**
 * Forms an hour from one network: a waiting room, an office or a family share one, and nobody has
 * that many requests to make.
 */
export const networkAnHour = 20

/**
 * Forms an hour on one brand's page before it is taken for an attack: more than a letter to all
 * customers brings. From then on each wider network gets one an hour, so that those who flood the
 * page keep nobody else out.
 */
export const brandAnHour = 120

/**
 * Forms an hour on one brand's page, whoever they are from: as many mails that nobody asked for would
 * cost the sender its good name, and all the brand's mail with it.
 */
export const brandAtMostAnHour = 1200

/** Whether a form is to be taken in; above a limit nothing is written and nothing is sent. */
export function isWithinLimits(recent: RecentRequests): boolean {
  const {ofAddress, ofNetwork = 0, ofWideNetwork, ofBrand} = recent
  if (ofAddress >= mailsADay || ofNetwork >= networkAnHour) return false
  if (ofBrand >= brandAtMostAnHour) return false
  return ofBrand < brandAnHour || ofWideNetwork === 0
}
