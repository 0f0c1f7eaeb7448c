import {expect, test} from 'vitest'

import {demoDocuments} from '../../emulator/demo/demoDocuments.js'
import {findingsOf} from './findingsOf.js'

test('the Studio finds no error in the demo, and warns of nothing but unknown addresses', async () => {
  const findings = []
  for (const document of demoDocuments()) {
    for (const finding of await findingsOf({...document})) {
      if (!finding.startsWith('warning in email: No e-mail and no postal address')) {
        findings.push(`${document._id}: ${finding}`)
      }
    }
  }
  expect(findings).toEqual([])
})
