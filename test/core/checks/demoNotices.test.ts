import {expect, test} from 'vitest'

import {checkNotice} from '../../../core/checks/checkNotice.js'
import {knownGroupOf} from '../../../core/checks/knownGroupOf.js'
import {rules} from '../../../core/checks/rules.js'
import {composeNotice} from '../../../core/compose/composeNotice.js'
import {noticeTextOf} from '../../../core/reading/noticeTextOf.js'
import {readElements} from '../../../core/reading/readElements.js'
import {demoFactsAt, demoNoticesAt} from '../../emulator/composedDemo.js'

const facts = demoFactsAt(3)

test.each(demoNoticesAt(3).map((notice) => [notice['_id'], notice] as const))(
  'the well-written notice %s has no error, and at most three warnings and three advices',
  (_, notice) => {
    const text = noticeTextOf(composeNotice(notice, facts))
    const findings = checkNotice(text, {
      rules,
      elements: readElements(text),
      today: '2026-11-28',
      language: 'en',
      known: knownGroupOf(notice, facts),
    })
    const told = findings.map(({rule, severity, quote, message}) =>
      [severity, rule, quote, message].join(' | '),
    )
    expect(told.filter((each) => each.startsWith('error'))).toEqual([])
    // What has one cause is one row to an editor.
    for (const severity of ['warning', 'advice']) {
      const rows = findings.filter((each) => each.severity === severity).map(({cause}) => cause)
      expect(new Set(rows).size, told.join('\n')).toBeLessThanOrEqual(3)
    }
  },
)
