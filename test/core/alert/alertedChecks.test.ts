import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from 'vitest'

import {alertedChecks} from '../../../core/alert/alertedChecks.js'
import {alertMail} from '../../../core/alert/alertMail.js'
import {checkNames} from '../../../core/health/healthCheck.js'
import {root} from '../../sourceFiles.js'

const runbook = readFileSync(join(root, 'docs/runbook.md'), 'utf8')
const anchors = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
  heading.toLowerCase().replaceAll(' ', '-'),
)

test('the runbook has a section for everything that is mailed, under the mail’s own title', () => {
  for (const {title, anchor} of Object.values(alertedChecks)) {
    expect(anchors).toContain(anchor)
    expect(runbook).toContain(`## ${title}\n`)
  }
})

test('the runbook’s table has every check that health shows, and says which are mailed', () => {
  const rows = [...runbook.matchAll(/^\| `(\w+)` .*\| (yes|no) +\|$/gm)]
  expect(rows.map(([, name]) => name)).toEqual([...checkNames])
  const mailed = rows.flatMap(([, name, isMailed]) => (isMailed === 'yes' ? [name] : []))
  expect(mailed).toEqual(Object.keys(alertedChecks))
})

const alert = {_key: 'requests', foundAt: '2026-03-01T10:00:00.000Z', told: []}

test('a mail lists twenty causes and counts the rest', () => {
  const causes = Array.from({length: 23}, (_, index) => ({key: `${index}`, line: `line ${index}.`}))
  const verdict = {name: 'requests', status: 'red', says: 'Many.', causes} as const
  const {text} = alertMail({kind: 'red', check: 'requests', alert, verdict}, 'https://a.example')
  expect(text.match(/- line \d+\./g)).toHaveLength(20)
  expect(text).toContain('- and 3 more')
})

test('a mail that it is over says what it was and since when it is well', () => {
  const verdict = {name: 'requests', status: 'ok', says: 'None is due within 5 days.'} as const
  const over = {...alert, wellSince: '2026-03-02T08:00:00.000Z'}
  const mail = alertMail(
    {kind: 'over', check: 'requests', alert: over, verdict},
    'https://a.example',
  )
  expect(mail.subject).toBe('Over: a request is nearly due (a.example)')
  expect(mail.text).toContain('well since 2026-03-02T08:00:00.000Z')
  expect(mail.text).toContain('None is due within 5 days.')
})
