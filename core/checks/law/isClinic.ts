import type {NoticeText} from '../../reading/noticeText.js'
import {readSubjects} from './readSubjects.js'

/**
 * Whether a notice is a clinic's or a therapist's: it calls itself so in its first words or again and
 * again, or speaks of patients all the time. That one brand of a group is a clinic is not enough.
 */
export function isClinic(text: NoticeText): boolean {
  const spoken = readSubjects(text)
  const naming = spoken.all('clinic')
  if (spoken.all('patient').length >= 4) return true
  return (
    naming.some(({block}) => block < Math.min(12, text.blocks.length / 4)) || naming.length >= 3
  )
}
