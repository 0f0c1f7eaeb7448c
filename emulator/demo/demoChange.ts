import type {LocalizedText} from '../../core/content/localizedText.js'
import type {DemoDocument} from './demoDocument.js'
import {refer} from './refer.js'

/**
 * The change notice that made stage 3 of a group known.
 *
 * `contentHash` is empty: whoever seeds the demo composes the notices and fills it in.
 */
export function change(facts: {
  group: string
  title: string
  /** Notices' short names, without `notice-`. */
  notices: string[]
  summary: LocalizedText
}): DemoDocument {
  return {
    _id: `change-${facts.group}-2026`,
    _type: 'changeNotice',
    title: facts.title,
    notices: facts.notices.map((name) => ({
      _key: name,
      _type: 'changedNotice',
      notice: refer(`notice-${name}`),
      contentHash: '',
    })),
    summary: facts.summary,
    effectiveOn: '2026-04-15',
    hasMail: true,
  }
}
