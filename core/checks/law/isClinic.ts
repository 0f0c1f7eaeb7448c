import type {NoticeText} from '../../reading/noticeText.js'
import {readSubjects} from './readSubjects.js'

/** Whether a notice calls its sender a clinic or a therapist, in its first words or again and again. */
export function isClinic(text: NoticeText): boolean {
  const naming = readSubjects(text).all('clinic')
  return (
    naming.some(({block}) => block < Math.min(12, text.blocks.length / 4)) || naming.length >= 3
  )
}
