import {latin} from '../latin.js'
import type {NoticeBlock} from '../noticeText.js'
import {isVerbless} from './isVerbless.js'

const longestLead = 90
const capital = latin(/^\p{Lu}/u)
const capitalOrMark = latin(/^[“”"«]?\p{Lu}/u)
const letter = latin(/^[\p{Lu}\p{Ll}]/u)
const abbreviated = latin(
  /(?:^|[\s(.])(?:\p{L}|\d+|nr|art|jf|f\.eks|bl\.a|ca|org|tlf|dvs|inc|ltd|evt)$/iu,
)
const firstSentence = /^(.{4,90}?)([.?:])\s(?=\S)/u

/**
 * Finds headings that were run into their paragraph: a first sentence that only names something, or a
 * short question, before text that goes on. `leadEnd` is where its words end; a question keeps its mark.
 */
export function markLeads(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || block.leadEnd !== undefined) return block
    const leadEnd = leadEndOf(block.text, blocks[index - 1])
    return leadEnd === undefined ? block : {...block, leadEnd}
  })
}

function leadEndOf(text: string, before: NoticeBlock | undefined): number | undefined {
  const [whole, lead = '', mark] = firstSentence.exec(text) ?? []
  if (!whole || !capitalOrMark.test(lead) || lead.length > longestLead) return undefined
  const rest = text.slice(whole.length)
  if (rest.length < 40 || rest.length < lead.length) return undefined
  if (abbreviated.test(lead) || /https?$|@|\d{4}/.test(lead)) return undefined
  if (mark === '?') return lead.length + 1
  if (mark === ':')
    return lead.length <= 60 && isVerbless(lead) && capital.test(rest) && !/@|\d{6}/.test(rest)
      ? lead.length
      : undefined
  // Right below a heading a first sentence without a verb may still be a run-in heading.
  const words = lead.split(' ').length
  return words <= 10 && isVerbless(lead) && before?.kind !== 'title' && letter.test(rest)
    ? lead.length
    : undefined
}
