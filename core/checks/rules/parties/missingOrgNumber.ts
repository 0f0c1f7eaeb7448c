import {latin} from '../../../reading/latin.js'
import {hasContact} from '../../parties/hasContact.js'
import {formOf} from '../../parties/organisationNames.js'
import {orgNumbersIn} from '../../parties/orgNumbersIn.js'
import {speakerOf} from '../../parties/speakerOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

/**
 * A company without its number. GDPR does not ask for one; the rules for sites of businesses usually
 * do, and it is what tells two companies of one name apart.
 */
export const missingOrgNumber: Rule = {
  name: 'missing_org_number',
  severity: 'advice',
  source: {
    reference: 'foretaksregisterloven § 10-2, ehandelsloven § 8; e-handelsloven § 7 (DK)',
    reviewOn: '2027-06-01',
  },
  messages: {
    said: {
      en: 'The organisation number is not in the notice. It tells readers for certain which company you are.',
      nb: 'Organisasjonsnummeret står ikke i erklæringen. Det viser sikkert hvilket selskap dere er.',
      da: 'CVR-nummeret står ikke i politikken. Det viser sikkert, hvilken virksomhed I er.',
    },
  },
  inNotice: (notice) => {
    const {text, elements} = notice
    const hasNumber =
      elements.orgNumbers.length > 0 ||
      text.blocks.some(
        (block) =>
          // A Swedish number needs no label to be seen.
          orgNumbersIn(block.text).length > 0 || /(?<!\d)\d{6}-\d{4}(?!\d)/.test(block.text),
      )
    const isCompany = speakerOf(notice).names.some((name) => formOf(name) !== undefined)
    // Who gives no way to be reached at all is told that first.
    if (hasNumber || !isCompany || !hasContact(notice)) return []
    return [promised(notice)]
  },
}

const label = latin(
  /(?<!\p{L})(?:org(?:anisasjons|anisations|\.)?[\s.-]{0,2}(?:nr|nummer)|cvr[\s.-]{0,2}(?:nr|nummer)?|company (?:registration )?(?:number|no))[.:\s–-]{0,4}(?:kommer|kjem|følger|fylles inn|udfyldes|fylls i|tbd|tba|to follow|xxx?|\?+|[.…_-]{2,}|(?=\s*$))/iu,
)

/** Where its place is kept for it, and nothing stands there. */
function promised({text: {blocks}}: CheckedNotice): FoundInNotice {
  for (const [block, {text}] of blocks.entries()) {
    const found = label.exec(text)
    if (found) return {at: {block, from: found.index, to: found.index + found[0].trimEnd().length}}
  }
  return {}
}
