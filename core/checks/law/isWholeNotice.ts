import type {NoticeText} from '../../reading/noticeText.js'
import {oncePer} from '../oncePer.js'
import {readSubjects} from './readSubjects.js'

/**
 * Whether a text is long enough to be all that is said, and speaks of personal data: of a few lines, or
 * of a cookie table alone, nobody asks for everything a notice has to say.
 */
export function isWholeNotice(text: NoticeText): boolean {
  return sizeOf(text).isWhole
}

const sizeOf = oncePer((text: NoticeText): {readonly isWhole: boolean} => {
  const {sentences} = readSubjects(text)
  const letters = sentences.reduce((sum, sentence) => sum + sentence.text.length, 0)
  const aboutData = sentences.filter(
    ({speaks}) => speaks.has('processing') || speaks.has('personalData'),
  ).length
  return {isWhole: letters >= 800 && aboutData >= 4}
})
