import {expect, test} from 'vitest'

import {demoDocuments} from '../../emulator/demo/demoDocuments.js'
import {demoFactsAt} from '../emulator/composedDemo.js'
import {findingsOf} from './findingsOf.js'

test('the Studio finds no error in the demo, and warns of nothing but unknown addresses', async () => {
  const pinned = demoFactsAt(3).pinned.map(({resolved, ...version}) => ({
    ...version,
    _id: `version.${version.noticeId}.${version.version}`,
    _type: 'noticeVersion',
    kind: 'first',
    resolved: JSON.stringify(resolved),
  }))
  const documents = demoDocuments().map((document) => ({...document}))
  const findings = []
  for (const document of documents) {
    for (const finding of await findingsOf(document, {stored: [...documents, ...pinned]})) {
      if (!finding.startsWith('warning in email: No e-mail and no postal address')) {
        findings.push(`${document._id}: ${finding}`)
      }
    }
  }
  expect(findings).toEqual([])
})
