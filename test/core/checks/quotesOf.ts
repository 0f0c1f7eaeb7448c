import {checkNotice} from '../../../core/checks/checkNotice.js'
import type {Finding} from '../../../core/checks/finding.js'
import type {KnownGroup} from '../../../core/checks/knownGroup.js'
import type {Rule} from '../../../core/checks/rule.js'
import type {NoticeElements} from '../../../core/reading/noticeElements.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

interface Given {
  readonly name?: string
  /** What is to stand in place of what was read from the text. */
  readonly elements?: Partial<NoticeElements>
  readonly known?: KnownGroup
}

/** What one rule finds in a text, on 15 January 2026. */
export function findingsOf(rule: Rule, input: string, given: Given = {}): Finding[] {
  const text = readNoticeText(input, given.name)
  return checkNotice(text, {
    rules: [rule],
    elements: {...readElements(text), ...given.elements},
    today: '2026-01-15',
    language: 'en',
    known: given.known,
  })
}

/** The words one rule quotes from a text; an absence is an empty string. */
export function quotesOf(rule: Rule, input: string, given: Given = {}): string[] {
  return findingsOf(rule, input, given).map(({quote}) => quote)
}

/** A paragraph as the only one of a notice with a title and a heading. */
export function noticeWith(paragraph: string): string {
  return `Personvern\n\nOverskrift\n\n${paragraph}\n`
}
