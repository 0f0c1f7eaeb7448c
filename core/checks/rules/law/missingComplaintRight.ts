import {isWholeNotice} from '../../law/isWholeNotice.js'
import {readSubjects} from '../../law/readSubjects.js'
import type {Rule} from '../../rule.js'

/** Nobody is told that they can complain to the supervisory authority, or only to somebody else. */
export const missingComplaintRight: Rule = {
  name: 'missing_complaint_right',
  severity: 'warning',
  source: {reference: 'GDPR Art. 13(2)(d), 77'},
  messages: {
    said: {
      en: 'Say that people can complain to the supervisory authority, and how to reach it.',
      nb: 'Si at man kan klage til tilsynsmyndigheten, og hvordan man når den.',
      da: 'Sig, at man kan klage til tilsynsmyndigheden, og hvordan man når den.',
    },
  },
  inNotice: ({text, elements}) => {
    if (!isWholeNotice(text)) return []
    const spoken = readSubjects(text)
    const isRead = elements.rights.some(({right}) => right === 'complaint')
    if (isRead && spoken.has('authority')) return []
    const complaints = spoken.all('complaint')
    const isSaid = complaints.some(({block}) =>
      near(block).some((each) => spoken.blockSpeaks(each, 'authority')),
    )
    if (isSaid) return []
    // Somebody else is named where the authority belongs: the manager, a consumer board.
    const astray = complaints.find(
      ({kind, heading}) => kind !== 'heading' && spoken.blockSpeaks(heading, 'entitled'),
    )
    return [astray ? {at: astray} : {}]
  },
}

/** The authority may stand in the next paragraph, with its address. */
function near(block: number): readonly number[] {
  return [block - 2, block - 1, block, block + 1, block + 2]
}
