import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {NoticeElements} from '../reading/noticeElements.js'
import type {NoticeText} from '../reading/noticeText.js'
import {noticeTextOf} from '../reading/noticeTextOf.js'
import {readElements} from '../reading/readElements.js'
import {oncePer} from './oncePer.js'

/** A notice of the Studio as text, with what it says: read once, for its own checks and its group's. */
export const readResolved: (notice: ResolvedNotice) => {
  readonly text: NoticeText
  readonly elements: NoticeElements
} = oncePer((notice) => {
  const text = noticeTextOf(notice)
  return {text, elements: readElements(text)}
})
