import {addressesIn, type FoundAddress} from '../../reading/elements/addressesIn.js'
import {oncePer} from '../oncePer.js'
import type {CheckedNotice} from '../rule.js'
import {voicesOf} from './voicesOf.js'

const authority =
  /Datatilsyn|Integritetsskydd|\bIMY\b|Datainspek|tilsynsmyndighe|tillsynsmyndighe|supervisory/i

/** The postal addresses of a notice that are no authority's. */
export const ownAddresses: (notice: CheckedNotice) => readonly FoundAddress[] = oncePer(
  (notice) => {
    const {blocks} = notice.text
    const voices = voicesOf(notice)
    return addressesIn(blocks).filter(({block, from}) => {
      // In a card of lines, the name stands on a line above the street.
      const above = [blocks[block - 1]?.text, blocks[block - 2]?.text].filter(
        (text, index) => text !== undefined && (index === 0 || !/.{60}|[.!?]$/.test(text)),
      )
      const near = [...above, blocks[block]?.text.slice(0, from)]
      const isAuthority = near.some((text) => text !== undefined && authority.test(text))
      return voices[block] !== 'embedded' && !isAuthority
    })
  },
)
