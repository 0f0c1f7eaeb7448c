import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from 'vitest'

import {root, sourceFiles} from '../sourceFiles.js'

/** What a caller's own secret or signature is held against, and by what that is done. */
const compared = {
  'api/cron.ts': /isSameSecret\(asked, `Bearer \$\{services\.settings\.secrets\.CRON_SECRET\}`\)/,
  'api/webhooks/mailchimp.ts': /isSameSecret\(url\.searchParams\.get\('key'\) \?\? '', secret\)/,
  'api/_server/senders/senderOf.ts': /isSameSecret\(given, key\)/,
  'api/_server/assertSanitySignature.ts': /crypto\.subtle\.verify\(/,
  'api/_server/assertSvixSignature.ts': /crypto\.subtle\.verify\(/,
  'core/token/isSignatureOf.ts': /crypto\.subtle\.verify\(/,
  'api/_server/isSameSecret.ts': /timingSafeEqual\(/,
} as const

test.each(Object.entries(compared))('%s compares in constant time', (path, way) => {
  expect(readFileSync(join(root, path), 'utf8')).toMatch(way)
})

/** `secret === given`, however it is written; what is compared with `undefined` or '' is not secret. */
const plain = /\b\w*(?:secret|signature|bearer|apikey)\w*\s*[!=]==?(?![=\s]*(?:undefined|null|''))/i

test('no function compares a secret or a signature letter by letter', () => {
  const found = sourceFiles().filter(
    ({path, text}) => /^(?:api|core)\//.test(path) && plain.test(text),
  )
  expect(found.map(({path}) => path)).toEqual([])
  expect('if (secret === given)').toMatch(plain)
})
