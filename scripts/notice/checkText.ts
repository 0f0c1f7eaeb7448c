import type {CheckLanguage} from '../../core/checks/checkLanguage.js'
import {checkNotice} from '../../core/checks/checkNotice.js'
import type {Finding} from '../../core/checks/finding.js'
import type {KnownGroup} from '../../core/checks/knownGroup.js'
import {noticeJson, type NoticeJson} from '../../core/checks/noticeJson.js'
import type {NoticeText} from '../../core/reading/noticeText.js'
import {readElements} from '../../core/reading/readElements.js'
import {everyRule} from './everyRule.js'

/** A notice with what is wrong with it. */
export interface CheckedText {
  readonly json: NoticeJson
  readonly findings: readonly Finding[]
}

/** In which language it is told, and for which day (`YYYY-MM-DD`) it is checked. */
export interface CheckWish {
  readonly language: CheckLanguage
  readonly today: string
}

/** Checks a notice by every rule there is, spelling included. */
export function checkText(
  text: NoticeText,
  {language, today}: CheckWish,
  known?: KnownGroup,
): CheckedText {
  const elements = readElements(text)
  const findings = checkNotice(text, {rules: everyRule(), elements, today, language, known})
  return {json: noticeJson(text, elements, findings), findings}
}
