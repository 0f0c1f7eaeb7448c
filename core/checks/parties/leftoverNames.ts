import type {Mention} from '../../reading/noticeText.js'
import {oncePer} from '../oncePer.js'
import type {CheckedNotice} from '../rule.js'
import {actingNames} from './actingNames.js'
import {isKnownService} from './isKnownService.js'
import {isOwnName} from './isOwnName.js'
import {isSameOrganisation} from './organisationNames.js'
import {supplierList} from './supplierList.js'
import {voicesOf} from './voicesOf.js'

/** A name that another notice has left behind. */
export interface LeftoverName {
  readonly name: string
  readonly at: Mention
}

/** Who promises and decides in a sentence, and is nobody that the notice says anything else of. */
export const leftoverNames: (notice: CheckedNotice) => readonly LeftoverName[] = oncePer(
  (notice) => {
    const {text, elements, known} = notice
    const voices = voicesOf(notice)
    const list = supplierList(notice).text
    const isOther = (name: string): boolean =>
      !isOwnName(notice, name) &&
      !isKnownService(name) &&
      !list.includes(name) &&
      !known?.otherBrands.some((each) => isSameOrganisation(each.name, name)) &&
      !known?.processors.some((each) => isSameOrganisation(each.name, name)) &&
      // A supplier is named where it is presented, and again.
      elements.organisations.filter((each) => each.name === name).length < 3
    return text.blocks.flatMap((block, index) =>
      voices[index] === 'own' && block.kind !== 'chrome' && block.kind !== 'row'
        ? actingNames(block.text).flatMap(({name, from, to}) =>
            isOther(name) ? [{name, at: {block: index, from, to}}] : [],
          )
        : [],
    )
  },
)
