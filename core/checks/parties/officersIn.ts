import {latin} from '../../reading/latin.js'
import type {NoticeText} from '../../reading/noticeText.js'
import {remembered} from '../../reading/remembered.js'

/** Where a notice names its data protection officer, and what stands there. */
export interface OfficerPlace {
  /** The block with the words for it, and those with the name and address that follow. */
  readonly blocks: readonly number[]
  readonly emails: readonly string[]
}

const officer = latin(
  /(?<![\p{L}])(?:personvernomb[uo]d\p{L}*|databeskyttelsesrådgiver\p{L}*|databeskyttelsesombud\p{L}*|dataskyddsombud\p{L}*|data protection officer|DPO)(?![\p{L}])/iu,
)
const email = latin(/[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d.-]+\.\p{L}{2,}/giu)

/** Whether a text speaks of a data protection officer. */
export const namesOfficer = remembered((text: string): boolean => officer.test(text))

/** The places where a data protection officer is named with an address. */
export function officersIn({blocks}: NoticeText): OfficerPlace[] {
  return blocks.flatMap(({text}, index): OfficerPlace[] => {
    if (!namesOfficer(text)) return []
    const own = ofOfficer(text).match(email)
    if (own) return [{blocks: [index], emails: [...own].map((each) => each.toLowerCase())}]
    // A short line is a label: name and address stand in the lines below it.
    if (text.length > 60) return []
    const below = [index + 1, index + 2, index + 3].filter((each) => blocks[each] !== undefined)
    const last = below.find((each) => /@/.test(blocks[each]?.text ?? ''))
    if (last === undefined || below.some((each) => each < last && isLong(blocks[each]?.text)))
      return []
    const emails = blocks[last]?.text.match(email) ?? []
    return [
      {
        blocks: [index, ...below.filter((each) => each <= last)],
        emails: [...emails].map((each) => each.toLowerCase()),
      },
    ]
  })
}

/** "Write to post@example.com or to the officer": the address is another way to be reached. */
const besides = latin(
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}(?=,? (?:eller|or)(?: (?:til|till|to|with|med|hos))?(?: \p{L}+){0,2} (?:personvernomb|databeskyttelses|dataskyddsomb|data protection officer|DPO))/giu,
)

function ofOfficer(text: string): string {
  return text.replace(besides, ' ')
}

function isLong(text = ''): boolean {
  return text.length > 80
}
