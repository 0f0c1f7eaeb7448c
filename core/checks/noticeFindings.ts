import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {CheckLanguage} from './checkLanguage.js'
import {checkNotice, type BlockCache} from './checkNotice.js'
import type {Finding} from './finding.js'
import type {KnownGroup} from './knownGroup.js'
import {readResolved} from './readResolved.js'
import {rules} from './rules.js'

/** What a composed notice is checked with beside its text. */
export interface NoticeCheck {
  /** `YYYY-MM-DD` */
  readonly today: string
  /** The editor's language. */
  readonly language: CheckLanguage
  readonly known?: KnownGroup | undefined
  readonly cache?: BlockCache | undefined
}

/** What the rules say of a notice as it would be published, spelling aside. */
export function noticeFindings(
  resolved: ResolvedNotice,
  {today, language, known, cache}: NoticeCheck,
): Finding[] {
  const {text, elements} = readResolved(resolved)
  return checkNotice(text, {rules, elements, today, language, known, cache})
}
