import {latin} from '../../reading/latin.js'
import type {NoticeText} from '../../reading/noticeText.js'
import {remembered} from '../../reading/remembered.js'
import {sentencesOf} from '../../reading/sentencesOf.js'

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
    const said = ofOfficer(text)
    if (said === undefined) return []
    const own = said.match(email)
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

/** "We have no officer", "we considered whether we need one": nobody is named. */
const noOfficer = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|not|no|ingen|inga|ej|hverken|verken|varken|neither|uten|utan|uden|without)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:personvernomb|databeskyttelses|dataskyddsomb|data protection officer|DPO)|(?<!\p{L})(?:vurder\p{L}*|overvei\p{L}*|overvej\p{L}*|övervägt|bedöm\p{L}*|prövat|consider\p{L}*|assess\p{L}*)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:om|hvorvidt|huruvida|whether|if)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:personvernomb|databeskyttelses|dataskyddsomb|data protection officer|DPO)|(?<!\p{L})(?:personvernomb|databeskyttelses|dataskyddsomb|data protection officer|DPO)\p{L}*[^.;:]{0,40}(?<!\p{L})(?:ikke|ikkje|inte|not|ingen|no) (?:påkrev\p{L}*|pålagt|krav|krævet|nødvendig\p{L}*|naudsynt|nödvändigt|relevant\p{L}*|aktuel\p{L}*|required|needed|mandatory|appointed|udpeget|utpekt|utpeikt|utsett|oppnevnt)/iu,
)

/** What is said of the officer: from where one is named to the end of the text. */
function ofOfficer(text: string): string | undefined {
  const first = sentencesOf(text).find(
    (sentence) => namesOfficer(sentence.text) && !noOfficer.test(sentence.text),
  )
  return first && text.slice(first.from).replace(besides, ' ')
}

function isLong(text = ''): boolean {
  return text.length > 80
}
